import { runningTops } from './runningTops.ts';
import { barSize, type StackedBar, stackedBar } from './stackedBar.ts';
import { labelLines, linesUpTo, TEXT_LINE, type TextLine } from './textLines.ts';
import { widest } from './textWidth.ts';

/** One bar, as its page prepares it. */
export interface StackedRow {
  readonly key: string;
  readonly label: string;
  readonly isMarked: boolean;
  /** Counts in the order of the parts; null where a count is not known. */
  readonly values: readonly (number | null)[];
  /** Null where it is not known: there is no bar. */
  readonly total: number | null;
  /** Printed at the right end. */
  readonly note: string;
  /** Printed in place of the bar where the total is not known. */
  readonly missingText?: string;
}

export interface StackedBarsLayout {
  readonly height: number;
  readonly barHeight: number;
  readonly barLeft: number;
  /** Length of the longest bar there can be. */
  readonly barWidth: number;
  /** The label of a row, in one line or two. */
  readonly label: (row: number) => readonly TextLine[];
  readonly top: (row: number) => number;
  /** Higher where its label has two lines. */
  readonly rowHeight: (row: number) => number;
  /** Middle of the bar of a row. */
  readonly middle: (row: number) => number;
  /** Baseline of the note of a row. */
  readonly noteY: (row: number) => number;
  readonly bar: (row: number) => StackedBar;
}

const NARROW = 620;
const BAR_HEIGHT = 14;
const LEAST_BAR = 80;
const ROW_HEIGHT = 28;
/** Of a second line of a label. */
const SECOND_LINE = 12;
const GAP = 14;
/** Between a label above its bar and the bar, and below the bar. */
const LABEL_GAP = 6;
const ROW_GAP = 12;
/** From the middle of a line of text down to its baseline. */
const HALF_CAPITAL = 4.5;
/** Between a bar and its total. */
export const TOTAL_GAP = 8;
const LABEL_TEXT = 13;
const NOTE_TEXT = 13;
const LEAST_LABELS = 96;
/** Labels beside the bars take no more than this share of the width; what is longer stands in two lines. */
const MOST_LABELS = 0.3;
const MOST_LINES = 2;

/**
 * Where the parts of stacked bars stand. Every bar begins at 0: in shares each is as long as the others, in counts
 * as long as its total.
 *
 * @param rowMax the total that is as long as a bar can be, for charts side by side; the largest of the rows if more
 * @param formatTotal of the figure at the end of a bar
 */
export function stackedBarsLayout(
  width: number,
  rows: readonly StackedRow[],
  scale: 'share' | 'count',
  rowMax = 0,
  formatTotal: (total: number) => string = () => '',
): StackedBarsLayout {
  const isStacked = width < NARROW;
  const longestLabel = widest(
    rows.map(({ label }) => label),
    LABEL_TEXT,
  );
  const notes = widest(
    rows.map(({ note }) => note),
    NOTE_TEXT,
  );
  const notesRoom = notes === 0 ? 0 : notes + GAP;
  // Above the bars a short label leaves room for its note, and the bars have the whole width.
  const hasNoteAbove = isStacked && longestLabel + notesRoom <= width;
  const labelsWidth = isStacked ? width : Math.max(LEAST_LABELS, Math.min(longestLabel, width * MOST_LABELS));
  const labels = rows.map(({ label }) => labelLines(label, labelsWidth, LABEL_TEXT, MOST_LINES));
  const barLeft = isStacked ? 0 : labelsWidth + GAP;
  const totals = widest(
    rows.map(({ total }) => (total === null ? '' : formatTotal(total))),
    NOTE_TEXT,
  );
  const totalsRoom = totals === 0 ? 0 : totals + TOTAL_GAP;
  const barWidth = Math.max(LEAST_BAR, width - barLeft - totalsRoom - (hasNoteAbove ? 0 : notesRoom));

  const heights = labels.map(({ length }) =>
    isStacked
      ? length * TEXT_LINE + LABEL_GAP + BAR_HEIGHT + ROW_GAP
      : ROW_HEIGHT + (length - 1) * SECOND_LINE,
  );
  const tops = runningTops(heights, 0);
  const top = (row: number) => tops[row] ?? 0;
  const rowHeight = (row: number) => heights[row] ?? 0;
  const middle = (row: number) =>
    top(row) + (isStacked ? rowHeight(row) - ROW_GAP - BAR_HEIGHT / 2 : rowHeight(row) / 2);
  const label = (row: number) => {
    const texts = labels[row] ?? [];
    const last = isStacked
      ? -BAR_HEIGHT / 2 - LABEL_GAP
      : HALF_CAPITAL + ((texts.length - 1) * TEXT_LINE) / 2;
    return linesUpTo(middle(row) + last, texts);
  };
  const most = Math.max(rowMax, ...rows.map(barSize));
  return {
    height: top(rows.length),
    barHeight: BAR_HEIGHT,
    barLeft,
    barWidth,
    label,
    top,
    rowHeight,
    middle,
    noteY: (row) => (hasNoteAbove ? (label(row).at(-1)?.y ?? middle(row)) : middle(row) + HALF_CAPITAL),
    bar: (row) => {
      const one = rows[row];
      return one
        ? stackedBar(one, barWidth, scale === 'share' ? barSize(one) : most)
        : { parts: [], unknown: null };
    },
  };
}
