import { type RateRow, rateIntervalsLayout } from '#src/charts/rateIntervalsLayout.ts';
import { isKnown } from '#src/domain/missing.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import { formatRate } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';
import { ofCounts } from '#src/text/satisfaction.ts';
import { shareMark } from '#src/text/satisfactionRatings.ts';
import { fittingRows, SLIDE_ROOM } from '#src/ui/slideRoom.ts';
import { isSmall, type RatedUnit, type RatingsView } from './satisfaction.model.ts';

/** A unit that has been rated. */
export interface SharedUnit extends RatedUnit {
  readonly ratings: RatingCounts;
  readonly interval: RateInterval;
}

/** Every rated unit: those clearly below the whole first, then the lowest; few ratings come last. */
export function ratedUnits({ rated }: Pick<RatingsView, 'rated'>): SharedUnit[] {
  return rated
    .flatMap((one) => {
      const { ratings, interval } = one;
      return isKnown(ratings) && isKnown(interval) ? [{ ...one, ratings, interval }] : [];
    })
    .sort((a, b) => Number(b.standing === 'below') - Number(a.standing === 'below'));
}

/** As many of them as fit on a slide. */
export function slideUnits(units: readonly SharedUnit[], wholeRate: number): readonly SharedUnit[] {
  return fittingRows(
    units,
    (some) => rateIntervalsLayout(SLIDE_ROOM.width, some.map(rateRow), wholeRate, shareMark).height,
  );
}

export function rateRow(one: SharedUnit): RateRow {
  const { unit, ratings, interval, standing } = one;
  return {
    key: unit.code,
    label: unitLabel(unit),
    interval,
    figure: formatRate(interval.rate),
    note: ofCounts(ratings),
    standing: standing === 'below' || standing === 'above' ? standing : 'plain',
    isSmall: isSmall(one),
    isMarked: standing === 'below',
  };
}
