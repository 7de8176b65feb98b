import { linearScale } from './linearScale.ts';
import { labelLines, textLines } from './textLines.ts';
import { textWidth } from './textWidth.ts';

/** How a figure stands to its target; each has a shape of its own. */
export type BulletState = 'met' | 'below' | 'provisional' | 'noTarget' | 'noFigure';

/** One indicator, as its page prepares it. */
export interface BulletRow {
  readonly key: string;
  readonly label: string;
  /** The value as it is printed; empty where there is none. */
  readonly figure: string;
  /** 0–1; null for a number and where it is not known. */
  readonly value: number | null;
  /** 0–1; null where there is none. */
  readonly target: number | null;
  /** False for a number, which has no scale: it is printed and no bar stands below it. */
  readonly hasBar: boolean;
  readonly state: BulletState;
  /** The state in words. */
  readonly stateText: string;
  /** A period before the chosen one, in words; null where the figure is of the chosen one. */
  readonly olderText: string | null;
  /** Counts, period and source. */
  readonly note: string;
}

/** A line of text with its baseline. */
export interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/** Where one row stands; all heights are from the top of the picture. */
export interface BulletPlace {
  readonly top: number;
  readonly height: number;
  readonly labels: readonly PlacedLine[];
  readonly figureY: number;
  /** Top of the bar; null for a row without one. */
  readonly barY: number | null;
  /** The state after its mark, in as many lines as it needs. */
  readonly states: readonly PlacedLine[];
  /** Where the older period is said: after the state, or below it where there is no room. */
  readonly older: { readonly x: number; readonly y: number };
  /** The note at the right of the state where both fit on its line, else in lines below it. */
  readonly notes: readonly PlacedLine[];
  readonly isNoteBeside: boolean;
}

export interface BulletBarsLayout {
  readonly height: number;
  readonly barHeight: number;
  /** Where a share between 0 and 1 stands; 0 at the left edge of the bars. */
  readonly x: (share: number) => number;
  /** The lines of the scale, or none where no row has a bar. */
  readonly ticks: readonly number[];
  /** Baseline of the figures of the scale, and where its lines begin and end. */
  readonly axisY: number;
  /** In the order of the rows. */
  readonly places: readonly BulletPlace[];
}

/** Where the words of a state begin, after its mark. */
export const STATE_INDENT = 20;

const LABEL_TEXT = 13;
const FIGURE_TEXT = 15;
const NOTE_TEXT = 12;
const MOST_LABEL_LINES = 3;
const LABEL_LINE = 17;
const NOTE_LINE = 16;
const GAP = 16;
const OLDER_GAP = 10;
const PADDING = 12;
const BAR_HEIGHT = 12;
const BAR_ROOM = 8;
const STATE_ROOM = 18;
const AXIS_HEIGHT = 22;
/** A target tick at 100 % reaches this far beyond the bar. */
const EDGE = 2;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/**
 * Where bullet bars stand: below each other, every bar from 0 to its value on one scale from 0 to 100 %, so that bars
 * of one picture are compared by their length. Words stand above and below the bar, as wide as the picture.
 *
 * @param width in CSS pixels
 */
export function bulletBarsLayout(width: number, rows: readonly BulletRow[]): BulletBarsLayout {
  const x = linearScale([0, 1], [0, Math.max(1, width - EDGE)]);
  let top = 0;
  const places = rows.map((row) => {
    const place = placeOf(row, top, width);
    top += place.height;
    return place;
  });
  const hasBars = rows.some(({ hasBar }) => hasBar);
  return {
    height: top + (hasBars ? AXIS_HEIGHT : 0),
    barHeight: BAR_HEIGHT,
    x,
    ticks: hasBars ? TICKS : [],
    axisY: top + 15,
    places,
  };
}

function placeOf(row: BulletRow, top: number, width: number): BulletPlace {
  const figureRoom = row.figure === '' ? 0 : textWidth(row.figure, FIGURE_TEXT) + GAP;
  const labels = labelLines(row.label, width - figureRoom, LABEL_TEXT, MOST_LABEL_LINES);
  const firstY = top + PADDING + 12;
  const labelsEnd = firstY + (labels.length - 1) * LABEL_LINE;
  const barY = row.hasBar ? labelsEnd + BAR_ROOM : null;
  const stateY = (barY === null ? labelsEnd : barY + BAR_HEIGHT) + STATE_ROOM;
  const stateTexts = textLines(row.stateText, (line) => STATE_INDENT + textWidth(line, NOTE_TEXT) <= width);
  const statesEnd = stateY + (stateTexts.length - 1) * NOTE_LINE;
  const { x: olderX, y: olderY, right } = olderPlace(row, stateTexts, statesEnd, width);
  const isNoteBeside = olderY === stateY && right + GAP + textWidth(row.note, NOTE_TEXT) <= width;
  const noteTexts = isNoteBeside
    ? [row.note]
    : textLines(row.note, (line) => textWidth(line, NOTE_TEXT) <= width);
  const notes = noteTexts.map((text, line) => ({
    text,
    y: isNoteBeside ? stateY : olderY + (line + 1) * NOTE_LINE,
  }));
  return {
    top,
    height: (notes.at(-1)?.y ?? olderY) + PADDING - top,
    labels: labels.map((text, line) => ({ text, y: firstY + line * LABEL_LINE })),
    figureY: firstY,
    barY,
    states: stateTexts.map((text, line) => ({ text, y: stateY + line * NOTE_LINE })),
    older: { x: olderX, y: olderY },
    notes,
    isNoteBeside,
  };
}

/** The older period after the last line of the state, or below it; without one, the end of that line. */
function olderPlace(row: BulletRow, states: readonly string[], statesEnd: number, width: number) {
  const end = STATE_INDENT + textWidth(states.at(-1) ?? '', NOTE_TEXT);
  if (row.olderText === null) return { x: end, y: statesEnd, right: end };
  const length = textWidth(row.olderText, NOTE_TEXT);
  return end + OLDER_GAP + length <= width
    ? { x: end + OLDER_GAP, y: statesEnd, right: end + OLDER_GAP + length }
    : { x: STATE_INDENT, y: statesEnd + NOTE_LINE, right: STATE_INDENT + length };
}
