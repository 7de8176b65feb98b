import { type Catalog, formulaFor } from './catalog.ts';
import type { Formula, Group, Indicator } from './indicator.ts';
import { isMissing, missing } from './missing.ts';
import type { Period } from './period.ts';
import type { IndicatorMeasure, ServiceIndexScore } from './serviceIndex.ts';
import type { Series, SeriesPoint } from './signals/series.ts';
import { livedPeriods, type Unit } from './unit.ts';

/** The measure code of the points altogether. */
export const TOTAL_MEASURE = 'total';

/**
 * The run of every unit on every group of the formula, month by month (or quarter by quarter), restarting where
 * the unit came into being by a merger and where the formula changed.
 *
 * A group of one indicator is a rate; where its counts are known it is judged as one, so that a small commune is
 * not blamed for one dossier. Other groups are judged by their points.
 *
 * @param units the units to judge, as the last period knew them
 * @param periods periods of one kind, earliest first, the judged one last
 * @param scores scores of any units and periods
 * @param measures counts of any units and periods; empty where they are not known
 */
export function groupSeries(
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  measures: readonly IndicatorMeasure[],
  formula: Formula,
  catalog: Catalog,
): Series[] {
  const scoreOf = new Map(scores.map((score) => [`${score.unitCode} ${score.periodId}`, score]));
  const rateCodes = new Set(formula.groups.flatMap((group) => soleIndicator(group)?.code ?? []));
  const countsOf = new Map(
    measures
      .filter((measure) => rateCodes.has(measure.indicatorCode))
      .map((measure) => [`${measure.unitCode} ${measure.periodId} ${measure.indicatorCode}`, measure]),
  );
  const formulaBreak = firstOfFormula(periods, formula, catalog);
  return units.flatMap((unit) => {
    const { periods: lived, birth } = livedPeriods(unit, periods);
    const breaks = [formulaBreak, birth].filter((id) => id !== null);
    return formula.groups.map((group): Series => {
      const target = targetOf(catalog, group.code, periods.at(-1));
      const common = {
        unitCode: unit.code,
        measureCode: group.code,
        betterDirection: 'higher',
        breaks,
      } as const;
      const sole = soleIndicator(group);
      if (sole && countsOf.size > 0)
        return {
          ...common,
          limitsFrom: 'counts',
          points: lived.map((period) =>
            ratePoint(period.id, countsOf.get(`${unit.code} ${period.id} ${sole.code}`)),
          ),
          target: target === null ? null : target / group.maxPoints,
        };
      return {
        ...common,
        limitsFrom: 'values',
        points: lived.map((period) => ({
          periodId: period.id,
          value:
            scoreOf.get(`${unit.code} ${period.id}`)?.groupPoints.get(group.code) ?? missing('notReported'),
        })),
        target,
        ceiling: group.maxPoints,
      };
    });
  });
}

function soleIndicator(group: Group): Indicator | null {
  const [first, second] = group.indicators;
  return first && !second ? first : null;
}

function ratePoint(periodId: string, measure: IndicatorMeasure | undefined): SeriesPoint {
  if (!measure) return { periodId, value: missing('notReported') };
  const { numerator, denominator } = measure;
  if (isMissing(numerator)) return { periodId, value: numerator };
  if (isMissing(denominator)) return { periodId, value: denominator };
  const value = denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
  return { periodId, value, numerator, denominator };
}

/** The target of a measure in force on a period's last day, in points; null where there is none. */
export function targetOf(catalog: Catalog, measure: string, period: Period | undefined): number | null {
  if (!period) return null;
  const target = catalog.targets.find(
    (candidate) =>
      candidate.measure === measure &&
      candidate.validFrom <= period.to &&
      (candidate.validTo === null || candidate.validTo >= period.to),
  );
  return target?.value ?? null;
}

/** The first period that follows the formula, where an earlier one follows another; null where all follow it. */
export function firstOfFormula(
  periods: readonly Period[],
  formula: Formula,
  catalog: Catalog,
): string | null {
  const index = periods.findIndex((period) => formulaFor(catalog, period)?.id === formula.id);
  return index > 0 ? (periods[index]?.id ?? null) : null;
}
