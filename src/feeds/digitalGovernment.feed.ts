import * as z from 'zod/mini';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import { periodYear } from '#src/domain/period.ts';
import type { FeedDocument } from './document.ts';
import { cellFigure, countCell, pointsCell, readTable } from './table.ts';

export const DIGITAL_GOVERNMENT = 'digital-government';

export const digitalGovernmentRowSchema = z.object({
  unit: z.string().check(z.describe('Unit code; the code of the locality for figures of the whole')),
  indicator: z.string().check(z.describe('Indicator code of `digitalGroups` in the catalogue')),
  period: z.string().check(z.describe('Period id')),
  value: pointsCell.check(z.describe('A share between 0 and 1, or a number, as the indicator says')),
  numerator: countCell.check(z.describe('x, where the share has counts')),
  denominator: countCell.check(z.describe('n, where the share has counts')),
});

export function digitalGovernmentDocument(periodId: string): string {
  return `${DIGITAL_GOVERNMENT}/${periodYear(periodId)}.json`;
}

/** @throws FeedError when the document as a whole cannot be read */
export function parseDigitalGovernment(json: unknown, periodId: string): FeedDocument<DigitalMeasure> {
  const document = digitalGovernmentDocument(periodId);
  const table = readTable(json, DIGITAL_GOVERNMENT, document, digitalGovernmentRowSchema);
  return {
    document,
    feed: DIGITAL_GOVERNMENT,
    source: table.envelope.source,
    asOf: table.envelope.asOf,
    records: table.rows.map((row) => ({
      unitCode: row.unit,
      indicatorCode: row.indicator,
      periodId: row.period,
      value: cellFigure(row.value),
      numerator: cellFigure(row.numerator),
      denominator: cellFigure(row.denominator),
    })),
    rowNumbers: table.rowNumbers,
    rejected: table.rejected,
  };
}
