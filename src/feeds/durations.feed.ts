import * as z from 'zod/mini';
import type { DurationRecord } from '#src/domain/duration.ts';
import { missing } from '#src/domain/missing.ts';
import { periodYear } from '#src/domain/period.ts';
import type { FeedDocument } from './document.ts';
import { readTable } from './table.ts';

export const DURATIONS = 'durations';

const days = z.int().check(z.nonnegative());
const count = z.int().check(z.positive());

export const durationRowSchema = z.object({
  unit: z.string().check(z.describe('Unit code')),
  procedure: z.string().check(z.describe('Procedure code as in `procedures`')),
  period: z.string().check(z.describe('Month; longer periods are composed of their months')),
  resolved: z
    .nullable(z.array(z.tuple([days, count])))
    .check(z.describe('Resolved in the month: pairs [working days taken, number of dossiers]')),
  open: z
    .nullable(z.array(z.tuple([days, z.int(), count])))
    .check(
      z.describe(
        'Open at its end: [age in working days, working days to the promised date (negative: overdue), number]',
      ),
    ),
});

export function durationsDocument(periodId: string): string {
  return `${DURATIONS}/${periodYear(periodId)}.json`;
}

/** @throws FeedError when the document as a whole cannot be read */
export function parseDurations(json: unknown, periodId: string): FeedDocument<DurationRecord> {
  const document = durationsDocument(periodId);
  const { envelope, rows, rowNumbers, rejected } = readTable(json, DURATIONS, document, durationRowSchema);
  return {
    document,
    feed: DURATIONS,
    source: envelope.source,
    asOf: envelope.asOf,
    records: rows.map((row) => ({
      unitCode: row.unit,
      procedureCode: row.procedure,
      periodId: row.period,
      resolved:
        row.resolved?.map(([taken, number]) => ({ days: taken, count: number })) ?? missing('notReported'),
      open:
        row.open?.map(([ageDays, daysToDue, number]) => ({ ageDays, daysToDue, count: number })) ??
        missing('notReported'),
    })),
    rowNumbers,
    rejected,
  };
}
