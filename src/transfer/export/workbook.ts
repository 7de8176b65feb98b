import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/universal';
import type { FigureFormat, Report, ReportCell, ReportView } from '#src/domain/report.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { printedCell } from './printedCell.ts';
import { reportFacts } from './reportFacts.ts';
import { sheetNames } from './sheetNames.ts';

const NUMBER_FORMATS: Readonly<Record<FigureFormat, string>> = {
  share: '0.0%',
  points: '#,##0.00',
  count: '#,##0',
  days: '#,##0.0',
  number: '#,##0.0##',
};
const DATE_FORMAT = 'dd/mm/yyyy';
const WIDEST = 60;

/**
 * A page as a workbook: first a sheet of sources and definitions, then one sheet a view with its frozen head. Numbers
 * are numbers, shares percentages, dates dates; whatever else is text, and text is never taken for a formula.
 */
export async function reportWorkbook(report: Report, onProgress: (share: number) => void): Promise<Blob> {
  const views = report.views.filter((view) => view.table !== null);
  const names = sheetNames([EXPORT_TEXT.sheetOfSources, ...views.map(({ title }) => title)]);
  const sheets = [
    { data: sourcesSheet(report, views, names.slice(1)), columns: [{ width: 26 }, { width: 90 }] },
    ...views.map(viewSheet),
  ].map((sheet, index) => ({ ...sheet, sheet: names[index] ?? `${index + 1}` }));
  onProgress(0.5);
  const blob = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBlob();
  onProgress(1);
  return blob;
}

const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });
const text = (value: string): Cell => ({ value, type: String, wrap: true });

function sourcesSheet(report: Report, views: readonly ReportView[], names: readonly string[]): SheetData {
  return [
    [{ value: report.title, type: String, fontWeight: 'bold', fontSize: 14, columnSpan: 2 }, null],
    [{ value: report.headline, type: String, wrap: true, columnSpan: 2, height: 48 }, null],
    [],
    ...reportFacts(report).map(([name, value]) => [bold(name), text(value)]),
    [],
    [bold(EXPORT_TEXT.sheet), bold(EXPORT_TEXT.finding)],
    ...views.flatMap((view, index) => [
      [text(names[index] ?? view.title), text(view.message)],
      [null, text(view.footer)],
    ]),
  ];
}

function viewSheet(view: ReportView) {
  const { columns, rows } = view.table ?? { columns: [], rows: [] };
  const cells = rows.map((row) => row.map(typed));
  const widths = columns.map((column, place) => ({
    width: Math.min(
      WIDEST,
      3 + Math.max(Math.min(24, column.length), ...rows.map((row) => printedLength(row[place] ?? ''))),
    ),
  }));
  return {
    data: [
      columns.map((column) => ({ value: column, type: String, fontWeight: 'bold' as const, wrap: true })),
      ...cells.map((row) => row.map(excelCell)),
    ],
    columns: widths,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

/** The first column names the row and stays as it is written: "12" may be a code. */
function typed(cell: ReportCell, place: number): ReportCell {
  return typeof cell === 'string' && place > 0 ? printedCell(cell) : cell;
}

function excelCell(cell: ReportCell): Cell {
  if (typeof cell === 'string') return cell === '' ? null : { value: cell, type: String };
  // Midnight in UTC, which is how a spreadsheet counts days: no time zone moves the date.
  if ('date' in cell) return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: DATE_FORMAT };
  return { value: cell.value, type: Number, format: NUMBER_FORMATS[cell.format] };
}

function printedLength(cell: ReportCell): number {
  return (typeof cell === 'string' ? cell : cell.text).length;
}
