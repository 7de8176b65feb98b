import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { type RatingsByUnit, ratingsOf, sumRatings } from '#src/domain/ratings.ts';
import { satisfiedSeries } from '#src/domain/satisfactionSeries.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import { comparedUnits, livedPeriods, type Unit } from '#src/domain/unit.ts';
import { closedRun } from './closedRun.ts';

/** The runs of one measure: of all units together and of each, place for place with the periods. */
export interface MeasureRuns {
  readonly whole: readonly RunPoint[];
  readonly ofUnit: ReadonlyMap<string, readonly RunPoint[]>;
  readonly target: number | null;
}

/**
 * The share of satisfied ratings over the periods; in each all units that the period knew are added up.
 *
 * @param judged the units whose own runs are wanted
 */
export function rateRuns(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  ratings: RatingsByUnit,
  judged: readonly Unit[],
): MeasureRuns {
  const { locality, ratingLevels } = catalog;
  const whole = periods.map((period) => ({
    periodId: period.id,
    ratings: sumRatings(
      comparedUnits(units, locality.unitLevel, period).map(({ code }) => ratingsOf(ratings, code, period.id)),
      ratingLevels,
    ),
  }));
  return {
    whole: closedRun(satisfiedSeries(locality.code, whole, []), periods),
    ofUnit: new Map(
      judged.map((unit) => {
        const { periods: lived, birth } = livedPeriods(unit, periods);
        const rated = lived.map(({ id }) => ({ periodId: id, ratings: ratingsOf(ratings, unit.code, id) }));
        const series = satisfiedSeries(unit.code, rated, birth === null ? [] : [birth]);
        return [unit.code, closedRun(series, periods)];
      }),
    ),
    target: null,
  };
}
