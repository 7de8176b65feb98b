import { isMissing, type Missing, missing } from '../missing.ts';
import { requireFigure } from './knownFigures.ts';
import { confidenceReach } from './normalQuantile.ts';

interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
}

interface FunnelOptions {
  /** Variance between units on the arcsine scale, from `overdispersion`. Left out: counts alone. */
  readonly tau2?: number;
}

/**
 * Limits of a funnel plot at one size: where would a unit of n cases lie if it were like all others?
 *
 *     plain          p0 ± z √(p0 (1 − p0) / n), within 0–1
 *     over-dispersed sin²(arcsin √p0 ± z √(1/(4n) + τ²)), argument within 0 … π/2
 *
 * When to use: comparing units of different size in one period; draw 95 % and 99.8 %. Give `tau2` whenever
 * `overdispersion` finds some, else hundreds of cases make everybody an outlier.
 * Edge cases: n = 0 is `zeroDenominator`; p0 of 0 or 1 leaves no room to vary: `noVariation`. τ² = 0 is still the
 * arcsine scale, so that the funnel does not jump as τ² falls to 0.
 * Worked: p0 = 0.8064244784715, n = 20: 95 % 0.63326743 … 0.97958152; 99.8 % 0.53341156 … 1.
 * Source: Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24 (2005)
 * 1185–1202; figures: PHEindicatormethods; arcsine scale: Mainey, FunnelPlotR.
 *
 * @param p0 the rate of all units together, 0–1
 * @param confidence two-sided, between 0 and 1
 * @throws RangeError for figures outside these ranges
 */
export function funnelLimits(
  p0: number | Missing,
  n: number | Missing,
  confidence: number,
  { tau2 }: FunnelOptions = {},
): FunnelLimits | Missing {
  const z = confidenceReach(confidence);
  if (isMissing(n)) return n;
  if (isMissing(p0)) return p0;
  requireFigure(n);
  if (!(p0 >= 0 && p0 <= 1) || n < 0 || (tau2 !== undefined && !(tau2 >= 0 && tau2 < Infinity)))
    throw new RangeError(`no funnel at p0 ${p0}, n ${n}, τ² ${tau2}`);
  if (n === 0) return missing('zeroDenominator');
  if (p0 === 0 || p0 === 1) return missing('noVariation');
  if (tau2 === undefined) {
    const reach = z * Math.sqrt((p0 * (1 - p0)) / n);
    return { lower: Math.max(0, p0 - reach), upper: Math.min(1, p0 + reach) };
  }
  const centre = Math.asin(Math.sqrt(p0));
  const reach = z * Math.sqrt(1 / (4 * n) + tau2);
  return {
    lower: Math.min(p0, Math.sin(Math.max(0, centre - reach)) ** 2),
    upper: Math.max(p0, Math.sin(Math.min(Math.PI / 2, centre + reach)) ** 2),
  };
}
