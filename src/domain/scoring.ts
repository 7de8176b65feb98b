import { type Formula, indicatorPoints } from './indicator.ts';
import { isMissing, missing } from './missing.ts';
import { fromHundredths, toHundredths } from './points.ts';
import type { IndicatorMeasure } from './serviceIndex.ts';
import type { CountedUnit, ScoreRule } from './stats/rankContenders.ts';

/**
 * The official scoring rules of a formula as one function: total points from counts. Each indicator is rounded
 * to hundredths as it is published, then summed. Counts of indicators that the formula does not have are ignored;
 * an indicator of the formula without points leaves the total unknown, with its reason.
 *
 * Worked: TDGQ of 20 points with 189/208 gives 18.17; a petition indicator of 6 points with 0/0 gives 6.
 */
export function scoreRule(formula: Formula): ScoreRule<CountedUnit> {
  const indicators = new Map(
    formula.groups.flatMap((group) => group.indicators).map((indicator) => [indicator.code, indicator]),
  );
  return (counts) => {
    let hundredths = 0;
    let scoredCount = 0;
    for (const { indicatorCode, numerator, denominator } of counts) {
      const indicator = indicators.get(indicatorCode);
      if (!indicator) continue;
      if (isMissing(denominator)) return denominator;
      if (isMissing(numerator)) return numerator;
      const points = indicatorPoints(indicator, numerator, denominator);
      if (isMissing(points)) return points;
      hundredths += toHundredths(points);
      scoredCount += 1;
    }
    return scoredCount < indicators.size ? missing('notReported') : fromHundredths(hundredths);
  };
}

/** The counts of the units named, one entry a unit; a unit without a row is there with no counts. */
export function countedUnits(
  unitCodes: readonly string[],
  measures: readonly IndicatorMeasure[],
): CountedUnit[] {
  const byUnit = Map.groupBy(measures, (measure) => measure.unitCode);
  return unitCodes.map((unitCode) => ({
    unitCode,
    counts: (byUnit.get(unitCode) ?? []).map(({ indicatorCode, numerator, denominator }) => ({
      indicatorCode,
      numerator,
      denominator,
    })),
  }));
}
