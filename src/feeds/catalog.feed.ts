import * as z from 'zod/mini';
import type { Catalog } from '#src/domain/catalog.ts';
import { periodPosition } from '#src/domain/period.ts';
import { envelopeShape, readEnvelope, readShape } from './envelope.ts';
import { shapeError } from './http.ts';

export const CATALOG_DOCUMENT = 'catalog.json';

const date = z.iso.date();
const points = z.number().check(z.positive());

const validFrom = date.check(z.describe('First day it is in force'));
const validTo = z.nullable(date).check(z.describe('Last such day; null while it lasts'));

const indicatorSchema = z.object({
  code: z.string().check(z.describe('Indicator code, unique in the formula')),
  name: z.string().check(z.describe('Name on screen')),
  maxPoints: points.check(z.describe('Most points the indicator gives')),
  whenNone: z
    .enum(['full', 'notCounted'])
    .check(z.describe('What 0 of 0 earns: the full points, or no figure')),
  counts: z.string().check(z.describe('What is counted, "x trên n" in words')),
});

const groupSchema = z.object({
  code: z.string().check(z.describe('Group code; also the name of its column of points')),
  name: z.string().check(z.describe('Name on screen')),
  maxPoints: points.check(z.describe('Most points the group gives')),
  topic: z
    .optional(z.enum(['onTime', 'satisfaction']))
    .check(z.describe('What the group is about, where a page of its own shows it')),
  indicators: z.array(indicatorSchema).check(z.describe('What the group is made of; may be empty')),
});

const bandSchema = z.object({
  code: z.string().check(z.describe('Band code')),
  name: z.string().check(z.describe('Name on screen, such as "Xuất sắc"')),
  minPoints: z.number().check(z.nonnegative(), z.describe('Lowest total that still belongs to the band')),
});

const formulaSchema = z.object({
  id: z.string().check(z.describe('Version of the formula; points of two versions are never compared')),
  name: z.string().check(z.describe('Name on screen')),
  validFrom,
  validTo,
  groups: z.array(groupSchema).check(z.describe('Groups of the index, in the order they are shown')),
  bands: z.array(bandSchema).check(z.describe('Bands of the total (xếp loại)')),
});

const periodSchema = z.object({
  id: z.string().check(
    z.refine((id) => periodPosition(id) !== null),
    z.describe('`2024-04`, `2024-Q1`, `2024-H1` or `2024`'),
  ),
  kind: z.enum(['month', 'quarter', 'half', 'year']).check(z.describe('Kind of period; agrees with the id')),
  from: date.check(z.describe('First day; "tháng 8" may begin on 21/7')),
  to: date.check(z.describe('Last day')),
  closedAt: z
    .nullable(z.iso.datetime({ offset: true }))
    .check(z.describe('When the figures were closed; null while they are provisional (tạm tính)')),
});

const captureSchema = z.object({
  period: z.string().check(z.describe('Period id of the captured answer')),
  asOf: z.iso.datetime({ offset: true }).check(z.describe('When it was captured')),
});

const feedSchema = z.object({
  feed: z.string().check(z.describe('Feed name, such as `service-index` or `indicators`')),
  source: z.string().check(z.describe('Who publishes it, as printed under each panel')),
  cycle: z
    .string()
    .check(z.regex(/^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/), z.describe('ISO 8601 duration')),
  format: z
    .enum(['contract', 'portal-2025', 'portal-2026'])
    .check(z.describe('How its documents are written; captured portal answers are served as they are')),
  asOf: z
    .nullable(z.iso.datetime({ offset: true }))
    .check(z.describe('Time of the newest figures; null when the provider does not say')),
  captures: z
    ._default(z.array(captureSchema), [])
    .check(z.describe('For captured answers: when each period was captured')),
});

const targetSchema = z.object({
  measure: z
    .string()
    .check(z.describe('Indicator or group code, `total`, or the code of a digital-government indicator')),
  value: z
    .number()
    .check(
      z.describe('What to reach: points of the index, or the value of the digital-government indicator'),
    ),
  validFrom,
  validTo,
});

const localitySchema = z.object({
  code: z.string().check(z.describe('Code of the locality')),
  name: z.string().check(z.describe('Bare name: "Châu Thành", without "huyện"')),
  designation: z.string().check(z.describe('What stands before the name: "huyện", "tỉnh"')),
  level: z.enum(['nation', 'province', 'district', 'commune']).check(z.describe('Level of the place itself')),
  unitLevel: z
    .enum(['commune', 'department', 'district', 'province'])
    .check(z.describe('Level of the units that are ranked; others are never mixed in')),
});

const ratingLevelSchema = z.object({
  code: z.string().check(z.describe('Code of the step, unique in the scale')),
  name: z.string().check(z.describe('Name on screen, such as "Rất hài lòng"')),
  isSatisfied: z.boolean().check(z.describe('Whether a rating of this step counts as satisfied')),
});

const digitalIndicatorSchema = z.object({
  code: z.string().check(z.describe('Indicator code, unique among digital-government indicators')),
  name: z.string().check(z.describe('Name on screen')),
  kind: z.enum(['rate', 'count']).check(z.describe('A share between 0 and 1, or a plain number')),
  counts: z.string().check(z.describe('What is counted, "x trên n" in words')),
  source: z.string().check(z.describe('Who publishes the figure, as printed beside it')),
});

const digitalGroupSchema = z.object({
  code: z.string().check(z.describe('Group code')),
  name: z.string().check(z.describe('Name on screen')),
  indicators: z
    .array(digitalIndicatorSchema)
    .check(z.describe('Its indicators, in the order they are shown; one without a figure is shown as such')),
});

const headlineSchema = z.object({
  measure: z
    .string()
    .check(
      z.describe(
        '`total`, a group code (mean points), an indicator code (pooled rate), `medianDays` (durations) or `overdueOpen` (dossiers)',
      ),
    ),
  label: z.string().check(z.describe('Its name on the overview')),
});

export const catalogSchema = z.object({
  ...envelopeShape,
  sample: z._default(
    z.boolean().check(z.describe('True for made-up figures; every screen and file then says so')),
    false,
  ),
  locality: localitySchema.check(z.describe('The place the product is run for')),
  periods: z.array(periodSchema).check(z.describe('Periods that have figures')),
  feeds: z.array(feedSchema).check(z.describe('Feeds that exist')),
  formulas: z.array(formulaSchema).check(z.minLength(1), z.describe('Dated versions of the index')),
  targets: z._default(z.array(targetSchema), []).check(z.describe('Targets, each for its own time')),
  ratingLevels: z
    ._default(z.array(ratingLevelSchema), [])
    .check(z.describe('Scale of the ratings in the feed `satisfaction`, best step first')),
  digitalGroups: z
    ._default(z.array(digitalGroupSchema), [])
    .check(z.describe('Indicators of the feed `digital-government`, by group')),
  headlines: z
    ._default(z.array(headlineSchema), [])
    .check(z.describe('Figures at the head of the overview, at most seven; empty: the total and each group')),
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
    headlines: wire.headlines,
    ratingLevels: wire.ratingLevels,
    digitalGroups: wire.digitalGroups,
    sample: wire.sample,
    asOf: wire.asOf,
  };
}
