import { isMissing, type Missing } from '../missing.ts';
import { wilsonInterval } from './wilsonInterval.ts';

interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

interface RateDifference {
  /** After less before, −1 … 1. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Newcombe's interval of the difference of two rates: did 9 of 9 become 9 of 10 by more than chance?
 *
 *     d = r1 − r0, from d − √((r1 − l1)² + (u0 − r0)²) to d + √((u1 − r1)² + (r0 − l0)²), with Wilson's l and u
 *
 * When to use: before a change of a rate is explained. An interval that holds 0 is no change that could be told from
 * chance. It stays within −1 … 1 and has a width at 0 of n and n of n, where a test by normal errors has none.
 * Edge cases: a period without cases is `zeroDenominator`; counts that are no proportion are `notApplicable`.
 * Worked (95 %): 48 of 80, then 56 of 70 → 0.2, from 0.0524 to 0.3339; 3 of 10, then 9 of 10 → from 0.1705 to 0.8090.
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * (1998) 873–890, method 10, table II.
 *
 * @param confidence two-sided, between 0 and 1
 * @throws RangeError for a confidence outside that, and for counts that are no finite numbers
 */
export function rateDifference(before: Counts, after: Counts, confidence = 0.95): RateDifference | Missing {
  const then = wilsonInterval(before.numerator, before.denominator, confidence);
  const now = wilsonInterval(after.numerator, after.denominator, confidence);
  if (isMissing(then)) return then;
  if (isMissing(now)) return now;
  const difference = now.rate - then.rate;
  return {
    difference,
    lower: difference - Math.hypot(now.rate - now.lower, then.upper - then.rate),
    upper: difference + Math.hypot(now.upper - now.rate, then.rate - then.lower),
  };
}
