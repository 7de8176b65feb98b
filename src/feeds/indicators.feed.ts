import * as z from 'zod/mini';
import { isMissing, missing } from '#src/domain/missing.ts';
import { publishedPoints } from '#src/domain/points.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { FeedDocument } from './document.ts';
import { cellFigure, countCell, pointsCell, readTable } from './table.ts';

export const INDICATORS = 'indicators';

export const indicatorRowSchema = z.object({
  unit: z.string().check(z.describe('Unit code')),
  indicator: z.string().check(z.describe('Indicator code of the formula in force')),
  numerator: countCell.check(z.describe('What was achieved, counted')),
  denominator: countCell.check(z.describe('Out of how many')),
  points: pointsCell.check(z.describe('Points earned, two decimals')),
});

export function indicatorsDocument(periodId: string): string {
  return `service-index/${periodId}.indicators.json`;
}

/** @throws FeedError when the document as a whole cannot be read */
export function parseIndicators(json: unknown, periodId: string): FeedDocument<IndicatorMeasure> {
  const document = indicatorsDocument(periodId);
  const { envelope, rows, rowNumbers, rejected } = readTable(json, INDICATORS, document, indicatorRowSchema);
  return {
    document,
    feed: INDICATORS,
    source: envelope.source,
    asOf: envelope.asOf,
    records: rows.map((row) => {
      // Nothing was there to be counted: a reason of its own, more telling than "does not apply".
      const points =
        row.points === 'n/a' && row.denominator === 0 ? missing('zeroDenominator') : cellFigure(row.points);
      return {
        unitCode: row.unit,
        periodId,
        indicatorCode: row.indicator,
        numerator: cellFigure(row.numerator),
        denominator: cellFigure(row.denominator),
        points: isMissing(points) ? points : publishedPoints(points),
      };
    }),
    rowNumbers,
    rejected,
  };
}
