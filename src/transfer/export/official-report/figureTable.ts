import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { printedCell } from '../printedCell.ts';
import { CELL_PADDING, type ColumnFit, columnFit } from './columnFit.ts';
import { words } from './paragraphs.ts';
import type { TablePart } from './tableParts.ts';

/** Tables up to this length stand on one page; longer ones go on under a repeated head. */
const SHORT_TABLE = 8;

/** "4.812/4.905", "3–7", "−1,2 (97%)": figures that are no single number. */
const FIGURES = /^[+\-−(]?\d[\d.,/()%+\-−–\s]*$/;

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType];

/**
 * A table with every row, whose head is repeated on each page and whose rows are never cut in two.
 *
 * @param width to be filled, in twips
 * @param hasNote whether a note below must not be parted from the last rows
 */
export function figureTable({ heads, rows, needs }: TablePart, width: number, hasNote: boolean): Table {
  const fit = columnFit(needs, width);
  const alignments = heads.map((_, place) =>
    place > 0 && isColumnOfFigures(rows, place) ? AlignmentType.RIGHT : AlignmentType.LEFT,
  );
  const headRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: heads.map((head, place) => cell(head, place, fit, AlignmentType.CENTER, true)),
  });
  const bodyRows = rows.map(
    (row, index) =>
      new TableRow({
        cantSplit: true,
        keepNext: isKeptWithNext(index, rows.length, hasNote),
        children: row.map((text, place) =>
          cell(text, place, fit, alignments[place] ?? AlignmentType.LEFT, false),
        ),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: fit.widths,
    margins: { left: CELL_PADDING, right: CELL_PADDING, top: 20, bottom: 20 },
    rows: [headRow, ...bodyRows],
  });
}

/** A short table stays whole; of a long one no row stands alone, below the head or above the note. */
function isKeptWithNext(index: number, length: number, hasNote: boolean): boolean {
  const last = length - 1;
  if (index === last) return hasNote;
  return length <= SHORT_TABLE || index === 0 || index === last - 1;
}

function cell(
  text: string,
  place: number,
  { size, widths }: ColumnFit,
  alignment: Alignment,
  bold: boolean,
): TableCell {
  return new TableCell({
    width: { size: widths[place] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment, children: [words(text, { size: 2 * size, bold })] })],
  });
}

/** Reasons such as "Chưa báo cáo" stand among figures and do not make them words. */
function isColumnOfFigures(rows: readonly (readonly string[])[], place: number): boolean {
  const filled = rows.map((row) => row[place] ?? '').filter((text) => text !== '');
  const figures = filled.filter((text) => typeof printedCell(text) !== 'string' || FIGURES.test(text));
  return 2 * figures.length >= filled.length && figures.length > 0;
}
