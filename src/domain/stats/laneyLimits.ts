import { isMissing, type Missing, missing } from '../missing.ts';
import { FEWEST_RANGES } from './controlLimits.ts';
import { countedRates } from './countedRate.ts';
import { meanMovingRange, movingRanges } from './movingRanges.ts';
import { limitsMean, type RateLimits, rateLimits, rateSigma } from './pLimits.ts';

interface LaneyLimits extends RateLimits {
  /** How much wider than a p chart: 1 when counts alone explain the variation. */
  readonly sigmaZ: number;
}

/** Expected moving range of two standard normal values (d2 for n = 2). */
const RANGE_TO_SIGMA = 1.128;
/** Standardised rates that differ by less are equal but for rounding. */
const ROUNDING = 1e-7;

/**
 * Laney's p′ limits: a p chart whose width also knows how much the rate varies from month to month.
 *
 *     z(i) = (p(i) − p̄) / σ(i),  σ(i) = √(p̄ (1 − p̄) / n(i)),  σz = MR̄(z) / 1.128
 *     p̄ ± 3 · σ(i) · σz,  near limits at 2 in place of 3
 *
 * When to use: on-time and online rates. With large counts the p chart cries wolf at every month; with small
 * counts σz is about 1 and both agree. σz below 1 (points closer together than chance) narrows the limits.
 * Edge cases: as `pLimits`; moving ranges do not cross a place without cases; fewer than 3 of them is `tooFew`;
 * the same rate everywhere is `noVariation`. Ranges are not screened: Laney does not.
 * Worked: 20 months of 266,000–296,000 cases at p̄ = 0.952900 → σz 10.6404, limits of the first month 94.0130 %
 * and 96.5670 % (a p chart would have 95.17 % and 95.41 %).
 * Source: Laney, Improved control charts for attributes, Quality Engineering 14 (2002) 531–537; figures:
 * AUS-DOH PowerBI-SPC, pprime.test.ts.
 *
 * @throws RangeError when the lists differ in length or hold no finite numbers
 */
export function laneyLimits(
  numerators: readonly (number | Missing)[],
  denominators: readonly (number | Missing)[],
): LaneyLimits | Missing {
  const rates = countedRates(numerators, denominators);
  const mean = limitsMean(rates);
  if (isMissing(mean)) return mean;
  const standardised = rates.map((rate) =>
    isMissing(rate) ? rate : (rate.rate - mean) / rateSigma(mean, rate.denominator),
  );
  const ranges = movingRanges(standardised);
  if (ranges.length < FEWEST_RANGES) return missing('tooFew');
  const sigmaZ = meanMovingRange(ranges, false) / RANGE_TO_SIGMA;
  if (sigmaZ <= ROUNDING) return missing('noVariation');
  return { ...rateLimits(rates, mean, sigmaZ), sigmaZ };
}
