import { type Catalog, formulaFor } from './catalog.ts';
import type { Formula } from './indicator.ts';
import { missing } from './missing.ts';
import type { Period } from './period.ts';
import type { ServiceIndexScore } from './serviceIndex.ts';
import type { Series } from './signals/series.ts';
import { isValidIn, type Unit } from './unit.ts';

/** The measure code of the points altogether. */
export const TOTAL_MEASURE = 'total';

/**
 * The run of every unit on every group of the formula: points month by month (or quarter by quarter), restarting
 * where the unit came into being by a merger and where the formula changed.
 *
 * @param units the units to judge, as the last period knew them
 * @param periods periods of one kind, earliest first, the judged one last
 * @param scores scores of any units and periods
 */
export function groupSeries(
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  formula: Formula,
  catalog: Catalog,
): Series[] {
  const scoreOf = new Map(scores.map((score) => [`${score.unitCode} ${score.periodId}`, score]));
  const formulaBreak = firstOfFormula(periods, formula, catalog);
  return units.flatMap((unit) => {
    const lived = periods.filter((period) => isValidIn(unit, period));
    const birth = lived[0];
    const breaks = [formulaBreak, birth && birth !== periods[0] ? birth.id : null].filter(
      (id) => id !== null,
    );
    return formula.groups.map(
      (group): Series => ({
        unitCode: unit.code,
        measureCode: group.code,
        betterDirection: 'higher',
        limitsFrom: 'values',
        points: lived.map((period) => ({
          periodId: period.id,
          value:
            scoreOf.get(`${unit.code} ${period.id}`)?.groupPoints.get(group.code) ?? missing('notReported'),
        })),
        breaks,
        target: targetOf(catalog, group.code, periods.at(-1)),
        ceiling: group.maxPoints,
      }),
    );
  });
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
