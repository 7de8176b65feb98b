import { heatMapHeads } from './heatMapHeads.ts';
import { runningTops } from './runningTops.ts';
import { labelLines, linesUpTo, TEXT_LINE, type TextLine } from './textLines.ts';
import { textWidth, widest } from './textWidth.ts';

/** How deep a cell is tinted: 0 palest, 4 deepest, and deeper means worse. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

export interface HeatCell {
  /** Null where the figure is not known: a gap with its reason. */
  readonly level: HeatLevel | null;
  /** The figure, or the reason that there is none. */
  readonly text: string;
  /** Few cases: hatched, and never at full strength. */
  readonly isSmall: boolean;
}

export interface HeatColumn {
  readonly key: string;
  readonly name: string;
  /** Printed below its name. */
  readonly note: string;
  /** A sum is printed and not tinted: it would drown the rest. */
  readonly isSum?: boolean;
}

export interface HeatRow {
  readonly key: string;
  readonly rank?: string;
  readonly label: string;
  /** Printed at the end of the label, such as its number of cases. */
  readonly note?: string;
  readonly isMarked: boolean;
  /** In the order of the columns. */
  readonly cells: readonly HeatCell[];
}

export interface HeatMapLayout {
  /** Where labels beside the cells would leave those too narrow, each stands above its cells. */
  readonly isStacked: boolean;
  /** Of the part that stays in view: the labels beside the cells, or the lines above them. */
  readonly labelsWidth: number;
  /** Within it, where ranks end, labels begin and notes end. */
  readonly rankX: number;
  readonly labelX: number;
  readonly noteX: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Width of the part that may scroll. */
  readonly cellsWidth: number;
  /** True where cells of the least width are wider than the picture. */
  readonly scrolls: boolean;
  readonly height: number;
  /** The name of a column, in lines as wide as its cells, with their baselines. */
  readonly head: (column: number) => readonly TextLine[];
  /** Its note, below all names. */
  readonly note: (column: number) => readonly TextLine[];
  readonly x: (column: number) => number;
  /** Top of the cells of a row. */
  readonly y: (row: number) => number;
  /** The label of a row, in one line or two. */
  readonly label: (row: number) => readonly TextLine[];
  /** Whether a text fits into a cell: a figure does, a reason may not. */
  readonly fits: (text: string) => boolean;
}

const CELL_HEIGHT = 30;
const DENSE_CELL_HEIGHT = 24;
/** Holds labels of two lines. */
const TALL_CELL_HEIGHT = 38;
const MOST_LINES = 2;
/** Around the lines of a label above its cells. */
const LABEL_ROOM = 7;
const ROW_GAP = 4;
const LEAST_LABELS = 184;
/** Labels beside the cells take no more than this share of the width. */
const MOST_LABELS = 0.3;
/** Narrower than this a head is broken letter by letter; many columns have to do with less. */
const COMFORTABLE_CELL = 76;
const CROWDED_CELL = 52;
const MANY_COLUMNS = 9;
/** Narrower than this, or than its figures and heads, cells run together: then the picture scrolls. */
const LEAST_CELL = 44;
const LABEL_TEXT = 13;
const FIGURE_TEXT = 13;
const CELL_ROOM = 6;
/** Widths are reckoned a little generously. */
const DENSE_CELL_ROOM = 0;
/** Of a text that may as well be left out. */
const TEXT_ROOM = 4;
const SMALL_TEXT = 12;
const GAP = 12;

/**
 * Where the cells of a heat map stand, and what of its words there is room for.
 *
 * @param isDense for a slide, whose marks are enlarged afterwards: labels and cells take no more than they need
 */
export function heatMapLayout(
  width: number,
  columns: readonly Pick<HeatColumn, 'name' | 'note'>[],
  rows: readonly Omit<HeatRow, 'key' | 'isMarked'>[],
  isDense = false,
): HeatMapLayout {
  const count = Math.max(1, columns.length);
  const least = isDense
    ? leastCell(columns, rows, SMALL_TEXT, DENSE_CELL_ROOM)
    : leastCell(columns, rows, FIGURE_TEXT, CELL_ROOM);
  const { isStacked, labelsWidth, labels, ...edges } = heatMapLabels(
    width,
    count,
    rows,
    isDense ? least : null,
  );
  const room = isStacked ? width : width - labelsWidth;
  const cellWidth = Math.max(least, room / count);
  const hasTwoLines = labels.some((label) => label.length > 1);
  const cellHeight = !isStacked && hasTwoLines ? TALL_CELL_HEIGHT : isDense ? DENSE_CELL_HEIGHT : CELL_HEIGHT;
  const above = (row: number) => (isStacked ? (labels[row]?.length ?? 1) * TEXT_LINE + LABEL_ROOM : 0);

  const heads = heatMapHeads(columns, cellWidth);
  const tops = runningTops(
    rows.map((_, row) => above(row) + cellHeight + (isStacked ? ROW_GAP : 0)),
    heads.height,
  );
  const top = (row: number) => tops[row] ?? heads.height;
  const y = (row: number) => top(row) + above(row);
  return {
    isStacked,
    labelsWidth,
    ...edges,
    cellWidth,
    cellHeight,
    cellsWidth: cellWidth * columns.length,
    scrolls: cellWidth * count > room + 1,
    height: top(rows.length) + 4,
    head: heads.name,
    note: heads.note,
    x: (column) => column * cellWidth,
    y,
    label: (row) => {
      const texts = labels[row] ?? [];
      const last = isStacked
        ? y(row) - 6
        : y(row) + cellHeight / 2 + 4.5 + ((texts.length - 1) * TEXT_LINE) / 2;
      return linesUpTo(last, texts);
    },
    fits: (text) => textWidth(text, SMALL_TEXT) <= cellWidth - TEXT_ROOM,
  };
}

/**
 * Whether labels stand beside their cells or above them, and how much of them is written.
 *
 * @param leastCellWidth what cells can do with, where labels are to stand beside them if at all possible
 */
function heatMapLabels(
  width: number,
  columnCount: number,
  rows: readonly Pick<HeatRow, 'rank' | 'label' | 'note'>[],
  leastCellWidth: number | null,
) {
  const labelText = leastCellWidth === null ? LABEL_TEXT : SMALL_TEXT;
  const hasRanks = rows.some(({ rank }) => rank !== undefined);
  const notes = rows.map(({ note }) => (note === undefined ? 0 : textWidth(note, SMALL_TEXT) + GAP));
  const startOf = (isStacked: boolean) => (!hasRanks ? 0 : isStacked ? 24 : 32);
  const wanted = rows.map(
    ({ label }, row) => startOf(false) + textWidth(label, labelText) + (notes[row] ?? 0) + GAP,
  );
  const leastLabels = leastCellWidth === null ? LEAST_LABELS : 0;
  const beside = Math.max(leastLabels, Math.min(Math.max(...wanted), width * MOST_LABELS));
  const comfortable = leastCellWidth ?? (columnCount < MANY_COLUMNS ? COMFORTABLE_CELL : CROWDED_CELL);
  const isStacked = (width - beside) / columnCount < comfortable;
  const labelsWidth = isStacked ? width : beside;
  const labelX = startOf(isStacked);
  return {
    isStacked,
    labelsWidth,
    labelX,
    rankX: isStacked ? 18 : 22,
    noteX: labelsWidth - (isStacked ? 2 : GAP),
    labels: rows.map(({ label }, row) =>
      labelLines(label, labelsWidth - labelX - (notes[row] ?? 0) - GAP, labelText, MOST_LINES),
    ),
  };
}

/** As wide as the widest figure and the widest word of a head; the reasons of gaps are left out instead. */
function leastCell(
  columns: readonly Pick<HeatColumn, 'name'>[],
  rows: readonly Pick<HeatRow, 'cells'>[],
  figureText: number,
  room: number,
): number {
  const figures = rows.flatMap(({ cells }) =>
    cells.flatMap(({ level, text }) => (level === null ? [] : [text])),
  );
  const words = columns.flatMap(({ name }) => name.split(' '));
  return Math.max(LEAST_CELL, widest(figures, figureText) + room, widest(words, SMALL_TEXT) + room);
}
