import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import {
  type ControlLimits,
  FEWEST_POINTS,
  type LimitsBasis,
  limitsBasis,
  rateLimitsAround,
} from './controlLimits.ts';
import { type CountedRate, countedRates, pooledRate } from './countedRate.ts';
import { reasonNoneKnown } from './knownFigures.ts';

/** Limits of a rate: they move with the number of cases behind each point. */
export interface RateLimits extends LimitsBasis {
  /** The pooled rate p̄ = Σx / Σn. */
  readonly mean: number;
  /** Place for place: the rate, or why there is none. */
  readonly rates: readonly (number | Missing)[];
  /** Place for place: the limits at that place's n, clamped to 0–1. */
  readonly points: readonly (ControlLimits | Missing)[];
}

const SIGMAS = 3;

/**
 * Limits of a p chart: is this month's rate unusual, given how many cases it rests on?
 *
 *     p̄ ± 3 · √(p̄ (1 − p̄) / n),  near limits at 2 in place of 3
 *
 * When to use: rates with small counts that differ from month to month. With hundreds of cases a month these
 * limits are too narrow, for ability itself varies: take `laneyLimits`.
 * Edge cases: a place without cases has no limits (`zeroDenominator`) and does not count; fewer than 5 places
 * with cases is `tooFew`, 5–11 provisional; all at 0 % or all at 100 % is `noVariation`.
 * Worked: p̄ = 0.2163265 and n = 52 → 4.50 % and 38.76 %; n = 78 → 7.65 % and 35.62 %.
 * Source: Montgomery, Introduction to Statistical Quality Control, ch. 7; AUS-DOH PowerBI-SPC, p.test.ts.
 *
 * @throws RangeError when the lists differ in length or hold no finite numbers
 */
export function pLimits(
  numerators: readonly (number | Missing)[],
  denominators: readonly (number | Missing)[],
): RateLimits | Missing {
  const rates = countedRates(numerators, denominators);
  const mean = limitsMean(rates);
  return isMissing(mean) ? mean : rateLimits(rates, mean, 1);
}

/** The pooled rate when there is enough to make limits from, or why there is not. */
export function limitsMean(rates: readonly (CountedRate | Missing)[]): number | Missing {
  const known = rates.filter(isKnown);
  if (known.length === 0) return reasonNoneKnown(rates);
  if (known.length < FEWEST_POINTS) return missing('tooFew');
  const mean = pooledRate(known);
  return mean <= 0 || mean >= 1 ? missing('noVariation') : mean;
}

/** Binomial standard error of a rate at this mean. */
export function rateSigma(mean: number, denominator: number): number {
  return Math.sqrt((mean * (1 - mean)) / denominator);
}

/** Limits at each place's n, the binomial width multiplied by `widening`. */
export function rateLimits(
  rates: readonly (CountedRate | Missing)[],
  mean: number,
  widening: number,
): RateLimits {
  return {
    mean,
    rates: rates.map((rate) => (isMissing(rate) ? rate : rate.rate)),
    points: rates.map((rate) =>
      isMissing(rate) ? rate : rateLimitsAround(mean, SIGMAS * widening * rateSigma(mean, rate.denominator)),
    ),
    ...limitsBasis(rates.filter(isKnown).length),
  };
}
