import type { Catalog } from '#src/domain/catalog.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { type RateStanding, rateStanding } from '#src/domain/rateStanding.ts';
import {
  type RateInterval,
  type RatingCounts,
  type RatingsByUnit,
  ratingsOf,
  satisfiedInterval,
  sumRatings,
} from '#src/domain/ratings.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';

/** What the people of one unit said in the chosen period. */
export interface RatedUnit {
  readonly unit: Unit;
  readonly ratings: RatingCounts | Missing;
  readonly interval: RateInterval | Missing;
  readonly standing: RateStanding | Missing;
}

/** The ratings of a period: all units together, and each of them. */
export interface RatingsView {
  readonly whole: { readonly ratings: RatingCounts | Missing; readonly interval: RateInterval | Missing };
  /** Lowest share first; few ratings after them, none and not reported last. */
  readonly rated: readonly RatedUnit[];
  /** Units that reported their ratings, also where there were none. */
  readonly reportedCount: number;
}

/** Who said what in a period. A row of the locality itself is not counted: its ratings are those of other offices. */
export function ratingsView(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  ratings: RatingsByUnit,
): RatingsView {
  const compared = comparedUnits(units, catalog.locality.unitLevel, period);
  const found = compared.map((unit) => ({ unit, ratings: ratingsOf(ratings, unit.code, period.id) }));
  const all = sumRatings(
    found.map((one) => one.ratings),
    catalog.ratingLevels,
  );
  const whole = { ratings: all, interval: satisfiedInterval(all) };
  const rated = found.map(({ unit, ratings: own }): RatedUnit => {
    const interval = satisfiedInterval(own);
    const cases = isMissing(own) ? 0 : own.total;
    return { unit, ratings: own, interval, standing: rateStanding(interval, cases, whole.interval) };
  });
  return {
    whole,
    rated: rated.toSorted((a, b) => place(a) - place(b) || shareOf(a) - shareOf(b)),
    reportedCount: found.filter((one) => isKnown(one.ratings)).length,
  };
}

/** Units that the ratings clearly tell apart from all of them, lowest first. */
export function clearlyBelow({ rated }: RatingsView): (RatedUnit & { readonly ratings: RatingCounts })[] {
  return rated.flatMap((one) =>
    one.standing === 'below' && isKnown(one.ratings) ? [{ ...one, ratings: one.ratings }] : [],
  );
}

/** True for a share that is shown and marked, and compared with none. */
export function isSmall({ ratings }: Pick<RatedUnit, 'ratings'>): boolean {
  return isKnown(ratings) && ratings.total > 0 && isSmallSample(ratings.total);
}

const PLACES = { compared: 0, small: 1, unrated: 2, missing: 3 } as const;

function place(one: RatedUnit): number {
  if (isMissing(one.ratings)) return PLACES.missing;
  if (one.ratings.total === 0) return PLACES.unrated;
  return isSmall(one) ? PLACES.small : PLACES.compared;
}

function shareOf({ interval }: RatedUnit): number {
  return isMissing(interval) ? 0 : interval.rate;
}
