import type { Cell, CellObject } from 'write-excel-file/universal';
import type { ReportCell } from '#src/domain/report.ts';
import { EXPORT_TEXT, MONTH_FORMAT, printedMonth } from '#src/text/exports.ts';
import { FIGURE_FORMATS } from './figureFormats.ts';
import { printedCell } from './printedCell.ts';

const DATE_FORMAT = 'dd/mm/yyyy';
const MOMENT_FORMAT = 'dd/mm/yyyy hh:mm';
const MOMENT = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2})$/;

/**
 * A cell with the kind it is printed as. The first column names the row and stays as it is written, for "12" may be a
 * code; only where its head says that it counts, as that of ranks does, its figures are figures.
 */
export function typedCell(cell: ReportCell, column: string, place: number): ReportCell {
  const isName = place === 0 && !EXPORT_TEXT.countingHeads.some((head) => head === column);
  return typeof cell === 'string' && !isName ? printedCell(cell) : cell;
}

/** A cell of a sheet; "Tháng 4/2024" is a date that prints the same, so that periods sort as they follow each other. */
export function workbookCell(cell: ReportCell): Cell {
  if (typeof cell === 'string') {
    const month = printedMonth(cell);
    if (month !== null) return { ...dateCell(`${month}-01`, MONTH_FORMAT), align: 'left' };
    return cell === '' ? null : { value: cell, type: String };
  }
  if ('date' in cell) return dateCell(cell.date, DATE_FORMAT);
  return { value: cell.value, type: Number, format: FIGURE_FORMATS[cell.format] };
}

/** "30/04/2024 17:00" as a date with its time, the same on every clock; null for what is no moment. */
export function momentCell(printed: string): CellObject | null {
  const [, day, month, year, hours, minutes] = MOMENT.exec(printed) ?? [];
  if (day === undefined) return null;
  const value = new Date(`${year}-${month}-${day}T${hours}:${minutes}:00Z`);
  return Number.isNaN(value.getTime()) ? null : { value, type: Date, format: MOMENT_FORMAT, align: 'left' };
}

/** Letters that a cell prints. */
export function printedLength(cell: ReportCell): number {
  return (typeof cell === 'string' ? cell : cell.text).length;
}

/** UTC is how a spreadsheet counts days: no time zone moves the date. */
function dateCell(date: string, format: string): CellObject {
  return { value: new Date(`${date}T00:00:00Z`), type: Date, format };
}
