import * as z from 'zod/mini';
import { missing } from '#src/domain/missing.ts';
import { normaliseName } from '#src/domain/name.ts';
import { periodYear } from '#src/domain/period.ts';
import type { RatingLevel, SatisfactionRecord } from '#src/domain/satisfaction.ts';
import type { FeedDocument } from './document.ts';
import { readShape } from './envelope.ts';
import { cellFigure, countCell, readTable } from './table.ts';

export const SATISFACTION = 'satisfaction';

export const satisfactionRowSchema = z.object({
  unit: z.string().check(z.describe('Unit code')),
  period: z.string().check(z.describe('Period id')),
  petitionsReceived: countCell.check(z.describe('Petitions (phản ánh, kiến nghị) received')),
  petitionsOnTime: countCell.check(z.describe('Of those, answered in time')),
  petitionsAccepted: countCell.check(z.describe('Of those, whose answer was accepted')),
  ratings: z
    .nullable(z.array(z.int().check(z.nonnegative())))
    .check(z.describe('Number of ratings a step, in the order of `ratingLevels` in the catalogue')),
});

const surveySchema = z.object({
  name: z.string().check(z.describe('Name of the survey, such as "SIPAS"')),
  year: z.string().check(z.regex(/^\d{4}$/), z.describe('Year surveyed')),
  area: z.string().check(z.describe('Where it was taken, such as "tỉnh Mẫu"')),
  rate: z.number().check(z.gte(0), z.lte(1), z.describe('Share satisfied, between 0 and 1')),
  source: z.string().check(z.describe('Who publishes it')),
});

/** What a document of satisfaction may have beside its table. */
export const satisfactionExtrasSchema = z.object({
  surveys: z
    ._default(z.array(surveySchema), [])
    .check(
      z.describe('Yearly surveys of the wider area, shown as a note and never on one axis with the rows'),
    ),
});

export function satisfactionDocument(periodId: string): string {
  return `${SATISFACTION}/${periodYear(periodId)}.json`;
}

/** @throws FeedError when the document as a whole cannot be read */
export function parseSatisfaction(
  json: unknown,
  periodId: string,
  levels: readonly RatingLevel[],
): FeedDocument<SatisfactionRecord> {
  const document = satisfactionDocument(periodId);
  const table = readTable(json, SATISFACTION, document, satisfactionRowSchema);
  const { surveys } = readShape(satisfactionExtrasSchema, json, document);
  return {
    document,
    feed: SATISFACTION,
    source: table.envelope.source,
    asOf: table.envelope.asOf,
    records: table.rows.map((row) => ({
      unitCode: row.unit,
      periodId: row.period,
      petitionsReceived: cellFigure(row.petitionsReceived),
      petitionsOnTime: cellFigure(row.petitionsOnTime),
      petitionsAccepted: cellFigure(row.petitionsAccepted),
      ratings: row.ratings
        ? new Map(row.ratings.map((number, step) => [levels[step]?.code ?? `${step + 1}`, number]))
        : missing('notReported'),
    })),
    rowNumbers: table.rowNumbers,
    rejected: table.rejected,
    surveys: surveys.map((survey) => ({ ...survey, area: normaliseName(survey.area) })),
  };
}
