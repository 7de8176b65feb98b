import Papa from 'papaparse';
import { readSheet, type SheetData } from 'read-excel-file/node';
import * as z from 'zod/mini';
import { FeedError } from '#src/domain/failure.ts';
import { normaliseName } from '#src/domain/name.ts';
import { type PortalRow, portal2025Schema } from '#src/feeds/formats/portal2025.ts';
import { parseJson } from '#src/feeds/http.ts';
import { FORMULA_766 } from './formula766.ts';
import { PortalTableError } from './portalTableError.ts';

/** The headings a table must have; others are carried along as they stand. */
const PORTAL_HEADINGS: readonly string[] = [
  'TEN',
  'MA_COQUAN',
  'LOAI_COQUAN',
  'TONG_SCORE',
  ...FORMULA_766.groups.map(({ code }) => code),
];

/** Reports put a few title rows above the headings; further down there are none. */
const TITLE_ROWS = 20;
const DELIMITERS = [',', ';', '\t'] as const;

type Cell = string | number | null;

/**
 * Reads a table with the portal's headings, recognised by its content: an XLSX workbook (first sheet), a JSON
 * array of rows, or text with `,` `;` or tab between the values. Values stay as they stood.
 *
 * @throws PortalTableError when it is none of them, lacks a heading, or has no row
 */
export async function readPortalTable(bytes: Uint8Array): Promise<PortalRow[]> {
  const rows = await readRows(bytes);
  if (rows.length === 0) throw new PortalTableError('Bảng không có hàng số liệu nào.');
  const absent = PORTAL_HEADINGS.filter((heading) => !rows.some((row) => Object.hasOwn(row, heading)));
  if (absent.length > 0) throw new PortalTableError(`Bảng thiếu cột: ${absent.join(', ')}.`);
  return rows;
}

async function readRows(bytes: Uint8Array): Promise<PortalRow[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return rowsUnderHeadings(await sheetCells(bytes));
  const text = decode(bytes).trim();
  if (text === '') throw new PortalTableError('Tệp rỗng.');
  if (text.startsWith('<')) throw new PortalTableError('Tệp là trang web (HTML), không phải bảng số liệu.');
  return text.startsWith('[') || text.startsWith('{') ? jsonRows(text) : rowsUnderHeadings(textCells(text));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PortalTableError('Tệp không phải văn bản UTF-8; hãy lưu lại với bảng mã UTF-8.');
  }
}

function jsonRows(text: string): PortalRow[] {
  let json: unknown;
  try {
    json = parseJson(text, 'json');
  } catch (error) {
    if (error instanceof FeedError) throw new PortalTableError('Tệp JSON bị hỏng hoặc bị cắt giữa chừng.');
    throw error;
  }
  const rows = z.safeParse(portal2025Schema, json);
  if (!rows.success) throw new PortalTableError('Tệp JSON phải là một mảng các hàng.');
  return rows.data;
}

function textCells(text: string): Cell[][] {
  const headings = text.split('\n').find((line) => line.includes('MA_COQUAN')) ?? '';
  const occurrences = (delimiter: string) => headings.split(delimiter).length;
  const delimiter = DELIMITERS.reduce((best, next) => (occurrences(next) > occurrences(best) ? next : best));
  return Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data;
}

async function sheetCells(bytes: Uint8Array): Promise<Cell[][]> {
  try {
    const sheet: SheetData = await readSheet(Buffer.from(bytes));
    return sheet.map((row) =>
      row.map((cell) => (typeof cell === 'number' || cell === null ? cell : String(cell))),
    );
  } catch {
    throw new PortalTableError('Không đọc được tệp XLSX: tệp bị hỏng hoặc không phải bảng tính.');
  }
}

/** Rows as objects, keyed by the first row that has the portal's agency code among its headings. */
function rowsUnderHeadings(cells: readonly Cell[][]): PortalRow[] {
  const headingsOf = (row: readonly Cell[]) => row.map((cell) => normaliseName(String(cell ?? '')));
  const found = cells.slice(0, TITLE_ROWS).findIndex((row) => headingsOf(row).includes('MA_COQUAN'));
  const start = Math.max(found, 0);
  const headings = headingsOf(cells[start] ?? []);
  const rows = cells.slice(start + 1).filter((row) => row.some((cell) => cell !== null && cell !== ''));
  if (found === -1) {
    const absent = PORTAL_HEADINGS.filter((heading) => !headings.includes(heading));
    throw new PortalTableError(`Bảng thiếu cột: ${absent.join(', ')}.`);
  }
  return rows.map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, i): [string, Cell][] => (heading ? [[heading, row[i] ?? null]] : [])),
    ),
  );
}
