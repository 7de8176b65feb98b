import { scaleLinear } from 'd3-scale';
import { widest } from './textWidth.ts';

/** One line of a waterfall: a total that stands, or a change that carries the run from one figure to the next. */
export interface WaterfallStep {
  readonly key: string;
  readonly kind: 'total' | 'group' | 'part' | 'residual';
  readonly label: string;
  /** Where the run stands before and after; equal for a total and for a change that is not known. */
  readonly from: number;
  readonly to: number;
  /** The figure printed at the end of the line, with its sign and word. */
  readonly figure: string;
  /** Counts before and after; empty where there are none. */
  readonly counts: string;
  /** False where the change is not known: nothing is drawn. */
  readonly isKnown: boolean;
}

export interface WaterfallLayout {
  readonly height: number;
  readonly rowHeight: number;
  /** On a narrow screen the words stand above their bar and the counts below it. */
  readonly isStacked: boolean;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number };
  readonly labelX: number;
  readonly figureX: number;
  /** Where counts are written; null where they stand below the bar. */
  readonly countsX: number | null;
  readonly x: (points: number) => number;
  /** Top of a line. */
  readonly top: (row: number) => number;
  /** Middle of its bar. */
  readonly middle: (row: number) => number;
  readonly barHeight: number;
  readonly ticks: readonly number[];
  /** Where the axis begins; more than 0 means that it is cut, which is then written on the chart. */
  readonly axisFrom: number;
}

const NARROW = 640;
const LABELS = { text: 14, room: 24, most: 262 };
const FIGURES = { text: 14, room: 26, most: 128 };
const COUNTS = { text: 12, room: 10, most: 160 };
const PART_INDENT = 18;
const TICK_ROOM = 56;
const ROW_HEIGHT = 32;
const STACKED_ROW_HEIGHT = 64;
const HEAD = 24;
/** Holds the note that the axis is cut. */
const FOOT = 24;
const BAR_HEIGHT = 14;
/** Room on both sides of the run, as a share of its length. */
const PADDING = 0.12;

/** Where the lines of a waterfall stand and how its axis is cut: near the run, which would be a hair on the whole. */
export function waterfallLayout(width: number, steps: readonly WaterfallStep[]): WaterfallLayout {
  const isStacked = width < NARROW;
  const hasCounts = steps.some(({ counts }) => counts !== '');
  const column = (texts: readonly string[], { text, room, most }: typeof LABELS) =>
    Math.min(most, widest(texts, text) + room);
  const labels = column(
    steps.map(({ label }) => label),
    LABELS,
  );
  const figureWidth = column(
    steps.map(({ figure }) => figure),
    FIGURES,
  );
  const countWidth = hasCounts
    ? column(
        steps.map(({ counts }) => counts),
        COUNTS,
      )
    : 0;
  const hasParts = steps.some(({ kind }) => kind === 'part');
  const left = isStacked ? 0 : labels + (hasParts ? PART_INDENT : 0);
  const right = isStacked ? width - 8 : width - figureWidth - countWidth - 16;
  const figures = steps.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const room = Math.max((high - low) * PADDING, 0.2);
  const x = scaleLinear([Math.max(0, low - room), high + room], [left, right]).nice(5);
  const rowHeight = isStacked ? STACKED_ROW_HEIGHT : ROW_HEIGHT;
  const top = (row: number) => HEAD + row * rowHeight;
  return {
    height: HEAD + steps.length * rowHeight + FOOT,
    rowHeight,
    isStacked,
    plot: { left, right, top: HEAD },
    labelX: 0,
    figureX: isStacked ? width - 8 : right + 16 + figureWidth - 10,
    countsX: isStacked || !hasCounts ? null : width - countWidth + 10,
    x,
    top,
    middle: (row) => top(row) + (isStacked ? 29 : rowHeight / 2),
    barHeight: BAR_HEIGHT,
    ticks: x.ticks(Math.max(2, Math.min(6, Math.floor((right - left) / TICK_ROOM)))),
    axisFrom: x.domain()[0] ?? 0,
  };
}

/** A bar with a point in its direction, so that up and down differ in shape; short ones are all point. */
export function arrowBar(from: number, to: number, middle: number, height: number): string {
  const half = height / 2;
  const forward = to >= from;
  const tip = Math.min(7, Math.abs(to - from));
  const shoulder = forward ? to - tip : to + tip;
  return `M${from} ${middle - half}L${shoulder} ${middle - half}L${to} ${middle}L${shoulder} ${middle + half}L${from} ${middle + half}Z`;
}
