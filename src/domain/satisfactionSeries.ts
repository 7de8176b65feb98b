import { isMissing, type Missing, missing } from './missing.ts';
import type { RatingCounts } from './ratings.ts';
import type { Series, SeriesPoint } from './signals/series.ts';

/** The measure code of the share of satisfied ratings. */
export const SATISFIED_RATE = 'satisfiedRate';

/** What was rated in one period. */
export interface RatedPeriod {
  readonly periodId: string;
  readonly ratings: RatingCounts | Missing;
}

/**
 * The run of the share of satisfied ratings, with its counts: judged by Laney's limits, so that a commune with few
 * ratings is not blamed for one of them.
 *
 * @param unitCode of the unit, or of the locality for all units together
 * @param breaks first period of each new regime, such as the birth of the unit by a merger
 */
export function satisfiedSeries(
  unitCode: string,
  periods: readonly RatedPeriod[],
  breaks: readonly string[],
): Series {
  return {
    unitCode,
    measureCode: SATISFIED_RATE,
    betterDirection: 'higher',
    limitsFrom: 'counts',
    points: periods.map(point),
    breaks,
    target: null,
  };
}

function point({ periodId, ratings }: RatedPeriod): SeriesPoint {
  if (isMissing(ratings)) return { periodId, value: ratings };
  const { satisfied, total } = ratings;
  return {
    periodId,
    value: total === 0 ? missing('zeroDenominator') : satisfied / total,
    numerator: satisfied,
    denominator: total,
  };
}
