import type { ReportCell, ReportTable } from '#src/domain/report.ts';
import { linesHeight } from './deckTheme.ts';
import { shortened, wrappedLines } from './letterWidths.ts';
import { CELL_SIDE, type ColumnGroup, columnGroups, wholeColumns } from './tableColumns.ts';

/** Room above and below a cell's text, in inches. */
export const CELL_TOP = 0.04;
const MOST_ROWS = 12;
/** A table that has a slide to itself is set as large as that allows, in points. */
const ROOMY_SIZES = [20, 18, 16] as const;
/** A row may be so much higher than its text, in inches. */
const MOST_AIR = 0.16;
/** A cell may be as high as this; the rest of a text stands in the workbook and in the document. */
const MOST_LINES = 6;
/** Figures, dates, shares and "x/n": what is compared down a column stands right. */
const FIGURE = /^[-−+±]?\d/;

/** Rows from a place up to, and without, another. */
type Run = readonly [from: number, to: number];

/** What of a table stands on one slide. */
export interface TablePage {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How deep each cell is tinted, 0–1; empty for a table without tints. */
  readonly tints: readonly (readonly (number | null)[])[];
  /** Which rows give concern; empty where none does. */
  readonly concerns: readonly boolean[];
  /** Of the columns, in inches. */
  readonly widths: readonly number[];
  /** Of the head and of each row, in inches. */
  readonly heights: readonly number[];
  readonly isRight: readonly boolean[];
  /** Size of the letters, in points. */
  readonly points: number;
}

/**
 * A table as it stands on slides of a height in inches: on one, in large letters, where it fits; else at most twelve rows
 * each, evenly spread, the head on every one; a wide table comes in groups of columns, each with the first column and
 * all rows.
 */
export function tablePages(table: ReportTable, height: number): readonly TablePage[] {
  if (table.columns.length === 0) return [];
  const rows = table.rows.map((row) => row.map(cellText));
  const { columns, tints = [], concerns = [] } = table;
  const pagesOf = (group: ColumnGroup) => groupPages({ columns, rows, tints, concerns }, group, height);
  for (const points of ROOMY_SIZES) {
    const group = wholeColumns(columns, rows, concerns, points);
    const pages = group ? pagesOf(group) : [];
    if (pages.length === 1) return pages;
  }
  return columnGroups(columns, rows, concerns).flatMap(pagesOf);
}

function groupPages(
  { columns, rows, tints, concerns }: Pick<TablePage, 'columns' | 'rows' | 'tints' | 'concerns'>,
  { places, widths, points }: ColumnGroup,
  height: number,
): readonly TablePage[] {
  const fitted = (cells: readonly string[], bold: boolean) =>
    places.map((place, index) =>
      shortened(cells[place] ?? '', textRoom(widths[index] ?? 0), points, MOST_LINES, bold),
    );
  const head = fitted(columns, true);
  const isBold = (row: number) => concerns[row] ?? false;
  const body = rows.map((row, index) => fitted(row, isBold(index)));
  const rowHeight = (cells: readonly string[], bold: boolean) =>
    linesHeight(
      Math.max(...cells.map((cell, i) => wrappedLines(cell, textRoom(widths[i] ?? 0), points, bold).length)),
      points,
    ) +
    2 * CELL_TOP;
  const headHeight = rowHeight(head, true);
  const heights = body.map((row, index) => rowHeight(row, isBold(index)));
  const isRight = places.map((place) => place > 0 && isFigures(rows.map((row) => row[place] ?? '')));
  const runs = spread(heights, height - headHeight);
  const air = Math.min(
    MOST_AIR,
    ...runs.map(([from, to]) => {
      const used = heights.slice(from, to).reduce((total, own) => total + own, headHeight);
      return Math.max(0, height - used) / Math.max(1, to - from);
    }),
  );
  return runs.map(([from, to]) => ({
    columns: head,
    rows: body.slice(from, to),
    tints: tints.slice(from, to).map((row) => places.map((place) => row[place] ?? null)),
    widths,
    concerns: concerns.slice(from, to),
    heights: [headHeight, ...heights.slice(from, to).map((own) => own + air)],
    isRight,
    points,
  }));
}

/** Runs of rows, a slide each: no run higher than the room, and none much shorter than the others. */
function spread(heights: readonly number[], room: number): readonly Run[] {
  const needed = filled(heights, room, MOST_ROWS).length;
  const even = filled(heights, room, Math.ceil(heights.length / needed));
  // Rows of very different heights may need a slide more when they are counted out.
  return even.length === needed ? even : filled(heights, room, MOST_ROWS);
}

function filled(heights: readonly number[], room: number, most: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let used = 0;
  heights.forEach((height, place) => {
    if (place > from && (place - from >= most || used + height > room)) {
      runs.push([from, place]);
      from = place;
      used = 0;
    }
    used += height;
  });
  return [...runs, [from, heights.length]];
}

function textRoom(width: number): number {
  return width - 2 * CELL_SIDE;
}

function isFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => FIGURE.test(cell)).length * 2 > filled.length;
}

function cellText(cell: ReportCell): string {
  return typeof cell === 'string' ? cell : cell.text;
}
