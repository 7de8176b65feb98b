import { isMissing, type Missing, missing } from '../missing.ts';
import { requireFigure } from './knownFigures.ts';

/** x of n, with both counts: what every interval and every limit for a rate is made from. */
export interface CountedRate {
  readonly numerator: number;
  readonly denominator: number;
  /** numerator / denominator, 0–1. */
  readonly rate: number;
}

/**
 * A rate from its counts, or why there is none.
 *
 * Edge cases: a missing count passes its reason on; a denominator of 0 is `zeroDenominator`; counts that are no
 * proportion (negative, or more than all) are `notApplicable`: the checks have already reported them, and no
 * interval of a proportion is true of them.
 * Worked: 186 of 204 → 0.911765.
 * @throws RangeError for a count that is no finite number
 */
export function countedRate(
  numerator: number | Missing,
  denominator: number | Missing,
): CountedRate | Missing {
  if (isMissing(denominator)) return denominator;
  if (isMissing(numerator)) return numerator;
  requireFigure(numerator);
  requireFigure(denominator);
  if (denominator < 0 || numerator < 0 || numerator > denominator) return missing('notApplicable');
  if (denominator === 0) return missing('zeroDenominator');
  return { numerator, denominator, rate: numerator / denominator };
}

/**
 * The rates of parallel lists of counts, place for place.
 *
 * @throws RangeError when the lists differ in length
 */
export function countedRates(
  numerators: readonly (number | Missing)[],
  denominators: readonly (number | Missing)[],
): (CountedRate | Missing)[] {
  if (numerators.length !== denominators.length)
    throw new RangeError(`${numerators.length} numerators for ${denominators.length} denominators`);
  return numerators.map((numerator, index) =>
    countedRate(numerator, denominators[index] ?? missing('notReported')),
  );
}

/** The rate of all counts together: Σx / Σn. */
export function pooledRate(rates: readonly CountedRate[]): number {
  const numerator = rates.reduce((sum, rate) => sum + rate.numerator, 0);
  return numerator / rates.reduce((sum, rate) => sum + rate.denominator, 0);
}
