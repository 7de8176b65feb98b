import { roundAxis } from './controlChartAxis.ts';
import { linearScale } from './linearScale.ts';
import { labelLines, type TextLine } from './textLines.ts';
import { textWidth, widest } from './textWidth.ts';

/** How long one procedure takes, or one unit with a procedure: days by which half and nine in ten are done. */
export interface StripRow {
  readonly key: string;
  readonly label: string;
  readonly isMarked: boolean;
  /** Null where too few are done to say. */
  readonly median: number | null;
  readonly p90: number | null;
  /** Null where there is none. */
  readonly limit: number | null;
  /** Few cases: its mark is hollow. */
  readonly isSmall: boolean;
  /** One text per column beside the strip. */
  readonly figures: readonly string[];
  /** The same in words, for narrow screens: below the strip, broken between them where they need two lines. */
  readonly words: readonly string[];
  /** Printed in place of the strip where there is no median. */
  readonly missingText?: string;
}

/** The marks of one row, from the left edge of the strip. */
export interface Strip {
  readonly median: number;
  /** From the median on, up to the limit: most of those that take longer than half. */
  readonly within: { readonly x: number; readonly width: number } | null;
  /** What lies beyond the limit. */
  readonly beyond: { readonly x: number; readonly width: number } | null;
  /** Where the strip runs off the end, because nine in ten are not done yet; null where they are. */
  readonly openFrom: number | null;
  readonly isMedianBeyond: boolean;
}

export interface ProcedureStripLayout {
  readonly height: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  /** On a narrow screen labels stand above the strips and figures below them. */
  readonly isStacked: boolean;
  readonly stripLeft: number;
  readonly stripWidth: number;
  /** Days along the axis, which begins at 0, and where each stands. */
  readonly ticks: readonly { readonly days: number; readonly x: number }[];
  /** Right edges of the columns of figures; none when stacked. */
  readonly columns: readonly number[];
  readonly label: (row: number) => readonly TextLine[];
  /** The figures below the strip when stacked, in as many lines as they need. */
  readonly figureLines: (row: number) => readonly TextLine[];
  readonly top: (row: number) => number;
  readonly middle: (row: number) => number;
  /** Place of so many days, from the left edge of the strip. */
  readonly x: (days: number) => number;
  readonly strip: (row: number) => Strip | null;
}

const NARROW = 600;
const LABEL_TEXT = 13;
const HEAD_TEXT = 12;
const LINE = 15;
const GAP = 16;
const COLUMN_GAP = 14;
const MOST_LABELS = 0.34;
const LEAST_STRIP = 120;
const HEAD_HEIGHT = 28;
/** So that the last mark is not cut in half. */
const MARK_ROOM = 7;
/** Beyond the longest, as a share of it. */
const AXIS_ROOM = 0.05;
const ROW_HEIGHT = 26;
const TWO_LINE_ROW = 38;
/** The strip and the room around it, and the first baseline below its middle, on a narrow screen. */
const STRIP_ROOM = 30;
const FIGURES_BELOW = 24;
/** A strip of less is not seen. */
const LEAST_WIDTH = 2;

/**
 * Where the strips of processing times stand: one scale of working days for all of them, from 0.
 *
 * @param heads of the columns of figures beside the strips
 */
export function procedureStripLayout(
  width: number,
  rows: readonly StripRow[],
  heads: readonly string[],
): ProcedureStripLayout {
  const isStacked = width < NARROW;
  const widths = heads.map(
    (head, column) =>
      Math.max(
        textWidth(head, HEAD_TEXT),
        widest(
          rows.map(({ figures }) => figures[column] ?? ''),
          LABEL_TEXT,
        ),
      ) + COLUMN_GAP,
  );
  const columnsWidth = isStacked ? 0 : widths.reduce((sum, one) => sum + one, 0);
  const longest = widest(
    rows.map(({ label }) => label),
    LABEL_TEXT,
  );
  const labelsWidth = isStacked ? width : Math.min(longest + 4, width * MOST_LABELS);
  const labels = rows.map(({ label }) => labelLines(label, labelsWidth, LABEL_TEXT, 2));
  const lines = Math.max(1, ...labels.map((label) => label.length));
  const stripLeft = isStacked ? MARK_ROOM : labelsWidth + GAP;
  const stripWidth = Math.max(LEAST_STRIP, width - stripLeft - columnsWidth - MARK_ROOM);

  const above = isStacked ? lines * LINE + 6 : 0;
  const figures = rows.map(({ words }) =>
    isStacked ? wordLines(words, (line) => textWidth(line, HEAD_TEXT) <= width) : [],
  );
  const figuresHeight = Math.max(1, ...figures.map(({ length }) => length)) * LINE;
  const rowHeight = isStacked ? above + STRIP_ROOM + figuresHeight : lines > 1 ? TWO_LINE_ROW : ROW_HEIGHT;
  const top = (row: number) => HEAD_HEIGHT + row * rowHeight;
  const middle = (row: number) => (isStacked ? top(row) + above + 10 : top(row) + rowHeight / 2);
  const longestDays = Math.max(1, ...rows.flatMap(daysOf)) * (1 + AXIS_ROOM);
  const { ticks } = roundAxis([0, longestDays], 0, longestDays);
  const x = linearScale([0, longestDays], [0, stripWidth]);
  return {
    height: top(rows.length) + 4,
    headHeight: HEAD_HEIGHT,
    rowHeight,
    isStacked,
    stripLeft,
    stripWidth,
    ticks: ticks.filter(Number.isInteger).map((days) => ({ days, x: x(days) })),
    columns: isStacked ? [] : columnEdges(width, widths),
    label: (row) => {
      const texts = labels[row] ?? [];
      const first = isStacked
        ? top(row) + above - 6 - (texts.length - 1) * LINE
        : middle(row) + 4.5 - ((texts.length - 1) * LINE) / 2;
      return texts.map((text, line) => ({ text, y: first + line * LINE }));
    },
    figureLines: (row) =>
      (figures[row] ?? []).map((text, line) => ({ text, y: middle(row) + FIGURES_BELOW + line * LINE })),
    top,
    middle,
    x,
    strip: (row) => {
      const one = rows[row];
      return one ? stripOf(one, x) : null;
    },
  };
}

/** Words with dots between them, broken at the dots into lines that fit. */
function wordLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} · ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function daysOf({ median, p90, limit }: StripRow): number[] {
  return [median, p90, limit].filter((days) => days !== null);
}

function columnEdges(width: number, widths: readonly number[]): number[] {
  return widths.map((_, column) => width - widths.slice(column + 1).reduce((sum, one) => sum + one, 0) - 2);
}

function stripOf(row: StripRow, x: (days: number) => number): Strip | null {
  const { median, p90, limit } = row;
  if (median === null) return null;
  const start = x(median);
  const isMedianBeyond = limit !== null && median > limit;
  const limitX = limit === null ? null : Math.max(start, x(limit));
  if (p90 === null) {
    const openFrom = limitX ?? start;
    return { median: start, within: part(start, openFrom), beyond: null, openFrom, isMedianBeyond };
  }
  const end = Math.max(x(p90), start + LEAST_WIDTH);
  const border = limit === null || p90 <= limit ? end : Math.min(end, limitX ?? end);
  return {
    median: start,
    within: part(start, border),
    beyond: part(border, end),
    openFrom: null,
    isMedianBeyond,
  };
}

function part(from: number, to: number): { readonly x: number; readonly width: number } | null {
  return to > from ? { x: from, width: to - from } : null;
}
