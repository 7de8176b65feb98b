import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { competitionRanks } from '#src/domain/stats/competitionRanks.ts';

/** A small portal-2025 table: seven units in three bands, two pairs of equal totals, departments in between. */
export const SAMPLE_CSV = readFileSync(resolve(import.meta.dirname, '../e2e/portal-2025-sample.csv'), 'utf8');

const SAMPLE_CELLS: readonly (readonly string[])[] = Papa.parse<string[]>(SAMPLE_CSV.trim()).data;

/** Totals of the units of the sample, as published, best first. */
export const SAMPLE_TOTALS = [93.21, 92.81, 92.81, 89.07, 86.44, 86.44, 73.59];
export const SAMPLE_RANKS = competitionRanks(SAMPLE_TOTALS);

/** The sample as text with another delimiter, and with decimal commas where the delimiter leaves them free. */
export function sampleText(delimiter: ';' | '\t', decimalComma: boolean): string {
  const cells = decimalComma
    ? SAMPLE_CELLS.map((row) => row.map((cell) => cell.replace(/^(\d+)\.(\d+)$/, '$1,$2')))
    : SAMPLE_CELLS.map((row) => [...row]);
  return Papa.unparse(cells, { delimiter });
}

/** The sample as the portal's JSON: a row is an object, all values are text. */
export function sampleJson(): string {
  const [headings = [], ...rows] = SAMPLE_CELLS;
  return JSON.stringify(
    rows.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]]))),
  );
}

/** The sample as typed cells of a workbook: numbers are numbers. */
export function sampleSheet(): (string | number)[][] {
  return SAMPLE_CELLS.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}
