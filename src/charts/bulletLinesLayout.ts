import type { BulletState } from './bulletBarsLayout.ts';
import { linearScale } from './linearScale.ts';
import { labelLines } from './textLines.ts';
import { widest } from './textWidth.ts';

/** One indicator on one line: name, bar, value and standing. */
export interface BulletLine {
  readonly key: string;
  readonly label: string;
  /** The value as it is printed. */
  readonly figure: string;
  /** 0–1; null for a number, which has no scale and no bar. */
  readonly value: number | null;
  /** 0–1; null where there is none. */
  readonly target: number | null;
  readonly state: BulletState;
  /** The state in words, with the target. */
  readonly stateText: string;
}

export interface BulletLinesLayout {
  readonly height: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly label: (row: number) => string;
  /** Where a share between 0 and 1 stands; bars begin at 0. */
  readonly x: (share: number) => number;
  readonly figureRight: number;
  readonly stateLeft: number;
  readonly top: (row: number) => number;
  readonly middle: (row: number) => number;
  /** The lines of the scale, or none where no row has a bar. */
  readonly ticks: readonly number[];
  readonly axisY: number;
}

/** Room of the mark before a state. */
export const STATE_MARK = 20;

const LABEL_TEXT = 13;
const FIGURE_TEXT = 15;
const STATE_TEXT = 12;
const MOST_LABELS = 0.42;
const GAP = 14;
const ROW_HEIGHT = 27;
const BAR_HEIGHT = 12;
const AXIS_HEIGHT = 22;
/** Less is no bar to compare; names give way first. */
const LEAST_BAR = 110;
const TICKS = [0, 0.5, 1];

/** Where bullet bars stand one line each: names at the left, bars from 0 to 100 % on one scale, words at the right. */
export function bulletLinesLayout(width: number, rows: readonly BulletLine[]): BulletLinesLayout {
  const states = STATE_MARK + widest(texts(rows, 'stateText'), STATE_TEXT);
  const figures = widest(texts(rows, 'figure'), FIGURE_TEXT);
  const rest = width - states - figures - 3 * GAP;
  const labels = Math.max(
    0,
    Math.min(widest(texts(rows, 'label'), LABEL_TEXT), width * MOST_LABELS, rest - LEAST_BAR),
  );
  const barLeft = labels + GAP;
  const barRight = Math.max(barLeft + 1, width - states - figures - 2 * GAP);
  const hasBars = rows.some(({ value }) => value !== null);
  const top = (row: number) => row * ROW_HEIGHT;
  return {
    height: top(rows.length) + (hasBars ? AXIS_HEIGHT : 0),
    rowHeight: ROW_HEIGHT,
    barHeight: BAR_HEIGHT,
    label: (row) => labelLines(rows[row]?.label ?? '', labels, LABEL_TEXT, 1)[0] ?? '',
    x: linearScale([0, 1], [barLeft, barRight]),
    figureRight: barRight + GAP + figures,
    stateLeft: width - states,
    top,
    middle: (row) => top(row) + ROW_HEIGHT / 2,
    ticks: hasBars ? TICKS : [],
    axisY: top(rows.length) + 15,
  };
}

function texts(rows: readonly BulletLine[], part: 'label' | 'figure' | 'stateText'): string[] {
  return rows.map((row) => row[part]);
}
