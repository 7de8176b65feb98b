import * as z from 'zod/mini';
import type { Catalog } from '#src/domain/catalog.ts';
import { periodPosition } from '#src/domain/period.ts';
import { envelopeShape, readEnvelope, readShape } from './envelope.ts';
import { shapeError } from './http.ts';

export const CATALOG_DOCUMENT = 'catalog.json';

const date = z.iso.date();
const points = z.number().check(z.positive());

const indicatorSchema = z.object({
  code: z.string(),
  name: z.string(),
  maxPoints: points,
  whenNone: z
    .enum(['full', 'notCounted'])
    .check(z.describe('What 0 of 0 earns: the full points, or no figure')),
  counts: z.string().check(z.describe('What is counted, "x trên n" in words')),
});

const formulaSchema = z.object({
  id: z.string(),
  name: z.string(),
  validFrom: date,
  validTo: z.nullable(date),
  groups: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      maxPoints: points,
      indicators: z.array(indicatorSchema),
    }),
  ),
  bands: z.array(
    z.object({ code: z.string(), name: z.string(), minPoints: z.number().check(z.nonnegative()) }),
  ),
});

export const catalogSchema = z.object({
  ...envelopeShape,
  sample: z._default(
    z.boolean().check(z.describe('True for made-up figures; every screen and file then says so')),
    false,
  ),
  locality: z.object({
    code: z.string(),
    name: z.string().check(z.describe('Bare name, such as "Giồng Trôm"')),
    designation: z.string().check(z.describe('What stands before the name: "huyện", "tỉnh"')),
    level: z.enum(['nation', 'province', 'district', 'commune']),
    unitLevel: z
      .enum(['commune', 'department', 'district', 'province'])
      .check(z.describe('Level of the units that are ranked; others are never mixed in')),
  }),
  periods: z.array(
    z.object({
      id: z.string().check(
        z.refine((id) => periodPosition(id) !== null),
        z.describe('`2024-04`, `2024-Q1`, `2024-H1` or `2024`'),
      ),
      kind: z.enum(['month', 'quarter', 'half', 'year']),
      from: date,
      to: date,
      closedAt: z.nullable(z.iso.datetime({ offset: true })),
    }),
  ),
  feeds: z.array(
    z.object({
      feed: z.string(),
      source: z.string(),
      cycle: z
        .string()
        .check(z.regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/), z.describe('ISO 8601 duration')),
      format: z.enum(['contract', 'portal-2025', 'portal-2026']),
      asOf: z.nullable(z.iso.datetime({ offset: true })),
      captures: z._default(
        z.array(z.object({ period: z.string(), asOf: z.iso.datetime({ offset: true }) })),
        [],
      ),
    }),
  ),
  formulas: z.array(formulaSchema).check(z.minLength(1)),
  targets: z._default(
    z.array(
      z.object({
        measure: z.string().check(z.describe('Indicator or group code, or `total`')),
        value: z.number(),
        validFrom: date,
        validTo: z.nullable(date),
      }),
    ),
    [],
  ),
});

export type CatalogWire = z.input<typeof catalogSchema>;

/** @throws FeedError when the catalogue cannot be read or contradicts itself */
export function parseCatalog(json: unknown): Catalog {
  readEnvelope(json, 'catalog', CATALOG_DOCUMENT);
  const wire = readShape(catalogSchema, json, CATALOG_DOCUMENT);
  wire.periods.forEach((period, index) => {
    if (period.from > period.to || periodPosition(period.id)?.kind !== period.kind)
      throw shapeError(CATALOG_DOCUMENT, 'schema', `periods.${index}`);
  });
  return {
    locality: wire.locality,
    periods: wire.periods,
    feeds: wire.feeds,
    formulas: wire.formulas.map((formula) => ({
      ...formula,
      bands: formula.bands.toSorted((a, b) => b.minPoints - a.minPoints),
    })),
    targets: wire.targets,
    sample: wire.sample,
  };
}
