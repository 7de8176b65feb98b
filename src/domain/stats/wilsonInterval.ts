import { isMissing, type Missing } from '../missing.ts';
import { countedRate } from './countedRate.ts';
import { confidenceReach } from './normalQuantile.ts';

interface RateInterval {
  /** x / n, 0–1. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval of a rate: what is 9 of 10 worth?
 *
 *     (2x + z² ± z √(z² + 4x (1 − x/n))) / 2 (n + z²)
 *
 * When to use: beside every percentage of few cases. It stays within 0–1 and says something at 0 of n and n of n,
 * where the textbook p ± z√(pq/n) has no width. Administrative counts are not samples: read it as "would this
 * repeat next month under the same ability?".
 * Edge cases: n = 0 is `zeroDenominator`; a missing count passes its reason on; x above n is `notApplicable`.
 * Worked (95 %): 65 of 100 → 0.552544 … 0.736358; 0 of 20 → 0 … 0.161125.
 * Source: Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212;
 * Brown, Cai & DasGupta, Statistical Science 16 (2001) 101–133.
 *
 * @param confidence two-sided, between 0 and 1
 * @throws RangeError for a confidence outside that, and for counts that are no finite numbers
 */
export function wilsonInterval(
  successes: number | Missing,
  trials: number | Missing,
  confidence = 0.95,
): RateInterval | Missing {
  const z = confidenceReach(confidence);
  const counted = countedRate(successes, trials);
  if (isMissing(counted)) return counted;
  const { numerator: x, denominator: n, rate } = counted;
  const centre = 2 * x + z * z;
  const reach = z * Math.sqrt(z * z + 4 * x * (1 - rate));
  const width = 2 * (n + z * z);
  // Rounding may leave the estimate a hair outside at 0 and at n; the interval always holds it.
  const lower = Math.min(rate, Math.max(0, (centre - reach) / width));
  const upper = Math.max(rate, Math.min(1, (centre + reach) / width));
  return { rate, lower, upper };
}
