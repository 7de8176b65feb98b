import { strToU8, zipSync } from 'fflate';
import type { ReportChart, ReportPlane } from '#src/domain/report.ts';
import { EXPORT_SLIDES_TEXT } from '#src/text/exportSlides.ts';
import { drawnSeries } from './chartLook.ts';
import { planeBlocks, planeRowCount } from './planeScale.ts';
import { XML_HEAD, xml, xmlText } from './xml.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Cells of one column of the sheet behind a chart; columns and rows count from 0, the first row is the head. */
export function cellRange(column: number, firstRow: number, lastRow: number): string {
  const sheet = `'${EXPORT_SLIDES_TEXT.workbookSheet}'`;
  const cell = (row: number) => `$${columnName(column)}$${row + 1}`;
  return `${sheet}!${cell(firstRow)}${lastRow === firstRow ? '' : `:${cell(lastRow)}`}`;
}

/**
 * The workbook a presentation program opens to edit a chart: categories in the first column, a series a column, no
 * cell where there is no value. The least a workbook has to hold.
 */
export function chartWorkbook(chart: ReportChart): Uint8Array {
  const rows = sheetCells(chart);
  const sheet = xml('sheet', { name: EXPORT_SLIDES_TEXT.workbookSheet, sheetId: 1, 'r:id': 'rId1' });
  const parts = {
    '[Content_Types].xml': xml(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      xml('Override', { PartName: '/xl/workbook.xml', ContentType: `${CONTENT}.sheet.main+xml` }),
      xml('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${CONTENT}.worksheet+xml` }),
    ),
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': xml('workbook', { xmlns: MAIN, 'xmlns:r': OFFICE }, xml('sheets', {}, sheet)),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml(
      'worksheet',
      { xmlns: MAIN },
      xml('sheetData', {}, ...rows.map(sheetRow)),
    ),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(XML_HEAD + part)])),
  );
}

type SheetCell = string | number | null;

function sheetCells(chart: ReportChart): readonly (readonly SheetCell[])[] {
  if (chart.kind === 'plane') return planeCells(chart);
  const shown = drawnSeries(chart);
  return [
    ['', ...shown.map(({ name }) => name)],
    ...chart.labels.map((label, place) => [label, ...shown.map(({ values }) => values[place] ?? null)]),
  ];
}

/** Three columns a series beside each other: names, and the two figures under the names of their axes. */
function planeCells(plane: ReportPlane): readonly (readonly SheetCell[])[] {
  const blocks = planeBlocks(plane);
  return [
    blocks.flatMap(({ name }) => [name, plane.across.name, plane.up.name]),
    ...Array.from({ length: planeRowCount(plane) }, (_, row) =>
      blocks.flatMap(({ rows }): readonly SheetCell[] => rows[row] ?? [null, null, null]),
    ),
  ];
}

function relation(type: string, target: string): string {
  const only = xml('Relationship', { Id: 'rId1', Type: `${OFFICE}/${type}`, Target: target });
  return xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, only);
}

function sheetRow(cells: readonly SheetCell[], row: number): string {
  return xml(
    'row',
    { r: row + 1 },
    ...cells.map((cell, column) => sheetCell(cell, `${columnName(column)}${row + 1}`)),
  );
}

function sheetCell(cell: SheetCell, r: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return xml('c', { r }, xml('v', {}, String(cell)));
  // Text in the cell itself is never taken for a formula.
  return xml('c', { r, t: 'inlineStr' }, xml('is', {}, xml('t', { 'xml:space': 'preserve' }, xmlText(cell))));
}

/** A … Z, AA … */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
