import * as z from 'zod/mini';
import { normaliseName } from '#src/domain/name.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedDocument } from './document.ts';
import { readTable } from './table.ts';

export const UNITS_DOCUMENT = 'units.json';

export const unitRowSchema = z.object({
  code: z.string().check(z.minLength(1), z.describe('Official code; a unit is its code and its validity')),
  name: z.string().check(z.minLength(1), z.describe('Bare name, without "Xã" or "Phường"')),
  kind: z
    .enum(['commune', 'ward', 'township', 'specialZone', 'department', 'district', 'province'])
    .check(z.describe('What it is; commune, ward, township and special zone are ranked together')),
  validFrom: z.iso.date().check(z.describe('First day on which the code means this unit')),
  validTo: z.nullable(z.iso.date()).check(z.describe('Last such day; null while it lasts')),
  predecessors: z.array(z.string()).check(z.describe('Codes of the units that became this one')),
  portalCode: z.nullable(z.string()).check(z.describe('Code on the National Public Service Portal')),
  population: z.nullable(z.int().check(z.nonnegative())).check(z.describe('People; null when not known')),
});

export type UnitRow = z.input<typeof unitRowSchema>;

/** @throws FeedError when the document as a whole cannot be read */
export function parseUnits(json: unknown): FeedDocument<Unit> {
  const { envelope, rows, rowNumbers, rejected } = readTable(json, 'units', UNITS_DOCUMENT, unitRowSchema);
  return {
    document: UNITS_DOCUMENT,
    feed: envelope.feed,
    source: envelope.source,
    asOf: envelope.asOf,
    records: rows.map((row) => ({ ...row, name: normaliseName(row.name) })),
    rowNumbers,
    rejected,
  };
}
