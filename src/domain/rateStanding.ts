import { isMissing, type Missing, missing } from './missing.ts';
import type { RateInterval } from './ratings.ts';
import { isSmallSample } from './smallSample.ts';

/**
 * Where a rate stands against the rate of all, on the one scale of words for uncertainty: `below` and `above` are
 * clear, the `possibly…` ones possible, `notApart` cannot be told.
 */
export type RateStanding = 'below' | 'possiblyBelow' | 'notApart' | 'possiblyAbove' | 'above';

/**
 * Whether a unit is told apart from the whole: clearly where the two intervals do not touch, possibly where its own
 * does not hold the rate of the whole.
 *
 * Worked: whole 0.962 (0.951–0.970); 0.831 (0.732–0.899) is below, 0.93 (0.87–0.961) possibly below, 0.95
 * (0.87–0.98) not told apart. Fewer than 10 cases are `tooFew`: neither ranked nor signalled.
 *
 * @param cases behind the unit's rate
 */
export function rateStanding(
  own: RateInterval | Missing,
  cases: number,
  whole: RateInterval | Missing,
): RateStanding | Missing {
  if (isMissing(own)) return own;
  if (isMissing(whole)) return whole;
  if (isSmallSample(cases)) return missing('tooFew');
  if (own.upper < whole.lower) return 'below';
  if (own.lower > whole.upper) return 'above';
  if (own.upper < whole.rate) return 'possiblyBelow';
  return own.lower > whole.rate ? 'possiblyAbove' : 'notApart';
}
