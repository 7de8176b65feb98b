import { type Catalog, formulaFor } from './catalog.ts';
import type { Period } from './period.ts';
import { type Ranking, rankUnits } from './ranking.ts';
import type { ServiceIndexScore } from './serviceIndex.ts';
import { type Unit, unitsIn } from './unit.ts';

/** Rankings of every period of the run, by period id, each with the units and the formula of its own time. */
export function rankingsOf(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
): ReadonlyMap<string, Ranking> {
  const byPeriod = Map.groupBy(scores, (score) => score.periodId);
  return new Map(
    periods.flatMap((period): [string, Ranking][] => {
      const formula = formulaFor(catalog, period);
      if (!formula) return [];
      const known = unitsIn(units, period);
      const level = catalog.locality.unitLevel;
      return [[period.id, rankUnits(known, level, byPeriod.get(period.id) ?? [], period.id, formula)]];
    }),
  );
}
