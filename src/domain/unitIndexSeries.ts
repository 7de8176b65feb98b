import type { Catalog } from './catalog.ts';
import { type Formula, type Indicator, maxTotalPoints } from './indicator.ts';
import { isMissing, type Missing, missing } from './missing.ts';
import type { Period } from './period.ts';
import type { IndicatorMeasure, ServiceIndexScore } from './serviceIndex.ts';
import type { Series, SeriesPoint } from './signals/series.ts';
import { countedRate } from './stats/countedRate.ts';
import { livedPeriods, type Unit } from './unit.ts';
import { firstOfFormula, TOTAL_MEASURE, targetOf } from './unitSeries.ts';

/**
 * The run of one unit on every indicator of a formula, in its order, restarting where the unit came into being by a
 * merger and where the formula changed. An indicator with counts is a rate and is judged as one (Laney); one that was
 * never counted is judged by its points (XmR).
 *
 * Worked: 189 of 208 and a target of 19.6 of 20 points → 0.9087 against 0.98.
 *
 * @param periods of one kind, earliest first, the judged one last
 * @param measures of any units and periods
 */
export function indicatorSeries(
  unit: Unit,
  periods: readonly Period[],
  measures: readonly IndicatorMeasure[],
  formula: Formula,
  catalog: Catalog,
): Series[] {
  const { periods: lived, birth } = livedPeriods(unit, periods);
  const breaks = [firstOfFormula(periods, formula, catalog), birth].filter((id) => id !== null);
  const own = new Map(
    measures
      .filter(({ unitCode }) => unitCode === unit.code)
      .map((measure) => [`${measure.indicatorCode} ${measure.periodId}`, measure]),
  );
  return formula.groups
    .flatMap(({ indicators }) => indicators)
    .map((indicator): Series => {
      const run = lived.map(({ id }) => ({ periodId: id, measure: own.get(`${indicator.code} ${id}`) }));
      const target = targetOf(catalog, indicator.code, periods.at(-1));
      const common = {
        unitCode: unit.code,
        measureCode: indicator.code,
        betterDirection: 'higher',
        breaks,
      } as const;
      if (run.some(({ measure }) => measure && !isMissing(measure.denominator)))
        return {
          ...common,
          limitsFrom: 'counts',
          points: run.map(({ periodId, measure }) => ratePoint(periodId, measure)),
          target: target === null ? null : shareOf(target, indicator),
        };
      return {
        ...common,
        limitsFrom: 'values',
        points: run.map(({ periodId, measure }) => ({
          periodId,
          value: measure?.points ?? missing('notReported'),
        })),
        target,
        ceiling: indicator.maxPoints,
      };
    });
}

function ratePoint(periodId: string, measure: IndicatorMeasure | undefined): SeriesPoint {
  if (!measure) return { periodId, value: missing('notReported') };
  const { numerator, denominator } = measure;
  const counted = countedRate(numerator, denominator);
  return { periodId, value: isMissing(counted) ? counted : counted.rate, numerator, denominator };
}

/** A target stands in points; of a rate it is that share of the maximum. */
function shareOf(points: number, { maxPoints }: Pick<Indicator, 'maxPoints'>): number | null {
  return maxPoints > 0 ? points / maxPoints : null;
}

/** The run of one unit's points altogether. */
export function totalSeries(
  unit: Unit,
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  formula: Formula,
  catalog: Catalog,
): Series {
  const { periods: lived, birth } = livedPeriods(unit, periods);
  const totals = new Map<string, number | Missing>(
    scores
      .filter(({ unitCode }) => unitCode === unit.code)
      .map(({ periodId, totalPoints }) => [periodId, totalPoints]),
  );
  return {
    unitCode: unit.code,
    measureCode: TOTAL_MEASURE,
    betterDirection: 'higher',
    limitsFrom: 'values',
    points: lived.map(({ id }) => ({ periodId: id, value: totals.get(id) ?? missing('notReported') })),
    breaks: [firstOfFormula(periods, formula, catalog), birth].filter((id) => id !== null),
    target: targetOf(catalog, TOTAL_MEASURE, periods.at(-1)),
    ceiling: maxTotalPoints(formula),
  };
}
