import * as z from 'zod/mini';
import { type Catalog, feedEntry, formulaFor } from '#src/domain/catalog.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { periodYear } from '#src/domain/period.ts';
import { publishedPoints } from '#src/domain/points.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedDocument } from './document.ts';
import { readEnvelope } from './envelope.ts';
import { parsePortal2025 } from './formats/portal2025.ts';
import { parsePortal2026 } from './formats/portal2026.ts';
import { cellFigure, pointsCell, readTable } from './table.ts';

export const SERVICE_INDEX = 'service-index';

/** Besides these, a document has one column of points per group of its formula, named by the group's code. */
const fixedColumns = {
  unit: z.string().check(z.describe('Unit code')),
  period: z.string().check(z.describe('Period id')),
  total: pointsCell.check(z.describe('Total points as published, two decimals')),
};

type FixedColumns = typeof fixedColumns;

/** One row: the fixed columns and a column of points for each group code, read with `groupCell`. */
export function serviceIndexRowSchema(groupCodes: readonly string[]): z.ZodMiniObject<FixedColumns> {
  const groupColumns = Object.fromEntries(groupCodes.map((code) => [code, pointsCell]));
  return z.object({ ...groupColumns, ...fixedColumns } as FixedColumns);
}

function groupCell(row: object, code: string): z.output<typeof pointsCell> {
  return (row as Record<string, z.output<typeof pointsCell> | undefined>)[code] ?? null;
}

/** Address of the document that holds a period: a year's table, or the one captured answer of the period. */
export function serviceIndexDocument(catalog: Catalog, periodId: string): string {
  const captured = (feedEntry(catalog, SERVICE_INDEX)?.format ?? 'contract') !== 'contract';
  return `${SERVICE_INDEX}/${captured ? periodId : periodYear(periodId)}.json`;
}

/**
 * Reads the index scores in whichever format the catalogue says the feed has.
 *
 * @param periodId the period the document was asked for
 * @throws FeedError when the document as a whole cannot be read
 */
export function parseServiceIndex(
  json: unknown,
  periodId: string,
  catalog: Catalog,
  units: readonly Unit[],
): FeedDocument<ServiceIndexScore> {
  const format = feedEntry(catalog, SERVICE_INDEX)?.format;
  if (format === 'portal-2025') return parsePortal2025(json, periodId, catalog, units);
  if (format === 'portal-2026') return parsePortal2026(json, periodId, catalog, units);
  return parseContract(json, periodId, catalog);
}

function parseContract(json: unknown, periodId: string, catalog: Catalog): FeedDocument<ServiceIndexScore> {
  const document = serviceIndexDocument(catalog, periodId);
  const stated = readEnvelope(json, SERVICE_INDEX, document).formula;
  const formulas = formulasOf(catalog, periodYear(periodId), stated);
  const groupCodes = [...new Set(formulas.flatMap((formula) => formula.groups.map((group) => group.code)))];
  const table = readTable(json, SERVICE_INDEX, document, serviceIndexRowSchema(groupCodes));
  const formulaOfPeriod = new Map(catalog.periods.map((period) => [period.id, formulaFor(catalog, period)]));
  return {
    document,
    feed: SERVICE_INDEX,
    source: table.envelope.source,
    asOf: table.envelope.asOf,
    records: table.rows.map((row) => {
      const total = cellFigure(row.total);
      const groups = formulaOfPeriod.get(row.period)?.groups ?? [];
      return {
        unitCode: row.unit,
        periodId: row.period,
        groupPoints: new Map(
          groups.map(({ code }) => {
            const figure = cellFigure(groupCell(row, code));
            return [code, isMissing(figure) ? figure : publishedPoints(figure)];
          }),
        ),
        totalPoints: isMissing(total) ? total : publishedPoints(total),
      };
    }),
    rowNumbers: table.rowNumbers,
    rejected: table.rejected,
  };
}

/** The formula a document states, else all that are in force in a period of its year. */
function formulasOf(catalog: Catalog, year: string, stated: string | undefined): Formula[] {
  const named = catalog.formulas.filter((formula) => formula.id === stated);
  if (named.length > 0) return named;
  const inForce = catalog.periods
    .filter((period) => periodYear(period.id) === year)
    .map((period) => formulaFor(catalog, period));
  return [...new Set(inForce.filter((formula) => formula !== null))];
}
