import writeExcelFile, { type Row, type SheetData } from 'write-excel-file/universal';
import type { Report, ReportView } from '#src/domain/report.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { reportFacts } from './reportFacts.ts';
import { sheetNames } from './sheetNames.ts';
import { wholeTables } from './wholeTables.ts';
import { momentCell, printedLength, typedCell, workbookCell } from './workbookCells.ts';

const WIDEST = 60;
const SOURCES_WIDTHS = [28, 84] as const;
/** Height of a line of 11 points; a spreadsheet keeps the height it is given and cuts what does not fit. */
const LINE_HEIGHT = 15;

/**
 * A page as a workbook: first a sheet of sources and definitions, then one sheet a view with its frozen head. Numbers
 * are numbers, shares percentages, dates dates; whatever else is text, and text is never taken for a formula.
 */
export async function reportWorkbook(report: Report, onProgress: (share: number) => void): Promise<Blob> {
  const views = wholeTables(report.views).filter((view) => view.table !== null);
  const names = sheetNames([EXPORT_TEXT.sheetOfSources, ...views.map(({ topic, title }) => topic ?? title)]);
  const sheets = [
    {
      data: sourcesSheet(report, views, names.slice(1)),
      columns: SOURCES_WIDTHS.map((width) => ({ width })),
    },
    ...views.map(viewSheet),
  ].map((sheet, index) => ({
    ...sheet,
    sheet: names[index] ?? `${index + 1}`,
    orientation: 'landscape' as const,
  }));
  onProgress(0.5);
  const blob = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11 }).toBlob();
  onProgress(1);
  return blob;
}

function sourcesSheet(report: Report, views: readonly ReportView[], names: readonly string[]): SheetData {
  const [, wide] = SOURCES_WIDTHS;
  const row = (name: string, value: string, isBold = true): Row => [
    { value: name, type: String, alignVertical: 'top', ...(isBold ? { fontWeight: 'bold' as const } : {}) },
    {
      ...(momentCell(value) ?? { value, type: String, wrap: true }),
      alignVertical: 'top',
      height: LINE_HEIGHT * linesIn(value, wide),
    },
  ];
  return [
    [
      { value: report.title, type: String, fontWeight: 'bold', fontSize: 14, columnSpan: 2, height: 22 },
      null,
    ],
    row(EXPORT_TEXT.finding, report.headline),
    ...reportFacts(report).map(([name, value]) => row(name, value)),
    [],
    row(EXPORT_TEXT.sheet, EXPORT_TEXT.finding),
    ...views.flatMap((view, index) => [
      row(names[index] ?? view.title, view.message, false),
      row('', view.footer),
    ]),
  ];
}

function linesIn(text: string, width: number): number {
  return Math.max(1, Math.ceil((text.length * 1.1) / width));
}

function viewSheet(view: ReportView) {
  const { columns, rows } = view.table ?? { columns: [], rows: [] };
  const cells = rows.map((row) => row.map((cell, place) => typedCell(cell, columns[place] ?? '', place)));
  const isRight = columns.map((_, place) => cells.some((row) => typeof (row[place] ?? '') !== 'string'));
  const widths = columns.map((column, place) => ({
    width: Math.min(
      WIDEST,
      3 + Math.max(Math.min(20, column.length), ...rows.map((row) => printedLength(row[place] ?? ''))),
    ),
  }));
  return {
    data: [
      columns.map((column, place) => ({
        value: column,
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
        alignVertical: 'top' as const,
        height: LINE_HEIGHT * Math.max(...columns.map((one, at) => linesIn(one, widths[at]?.width ?? 10))),
        align: isRight[place] ? ('right' as const) : ('left' as const),
      })),
      ...cells.map((row) => row.map(workbookCell)),
    ],
    columns: widths,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}
