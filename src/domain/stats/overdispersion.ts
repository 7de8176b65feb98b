import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import { countedRates, pooledRate } from './countedRate.ts';
import { reasonNoneKnown } from './knownFigures.ts';
import { quantile } from './quantile.ts';

interface Overdispersion {
  /** The rate of all units together, the centre of the funnel. */
  readonly p0: number;
  /** Mean winsorised z²: 1 when counts alone explain the spread between units. */
  readonly phi: number;
  /** Variance between units on the arcsine scale; 0 when there is no more spread than counts explain. */
  readonly tau2: number;
  /** Units with cases. */
  readonly unitCount: number;
}

const FEWEST_UNITS = 2;
/** The share of z scores drawn in at either end, so that the outliers looked for do not hide themselves. */
const WINSORISED = 0.1;

/**
 * Do units differ by more than the play of their counts?
 *
 *     y = arcsin √(x/n), s = 1 / (2√n), z = (y − arcsin √p0) / s, z winsorised at 10 % and 90 %
 *     φ = Σ z² / I,  w = 1 / s²
 *     τ² = 0 if I φ < I − 1, else max(0, (I φ − (I − 1)) / (Σw − Σw² / Σw))
 *
 * When to use: before drawing a funnel; hand `tau2` to `funnelLimits`. Below about ten units φ and τ² are rough.
 * Edge cases: units without cases are left out; fewer than 2 with cases is `tooFew`; all at 0 % or all at 100 %
 * is `noVariation`; the same rate everywhere is φ = 0, τ² = 0.
 * Worked: 90, 80, 95, 70 and 85 of 100 each → p0 0.84, φ 3.8034, τ² 0.009386.
 * Source: Spiegelhalter, Handling over-dispersion of performance indicators, Quality and Safety in Health Care 14
 * (2005) 347–351; DerSimonian & Laird (1986); arcsine scale: Mainey, FunnelPlotR.
 *
 * @throws RangeError when the lists differ in length or hold no finite numbers
 */
export function overdispersion(
  numerators: readonly (number | Missing)[],
  denominators: readonly (number | Missing)[],
): Overdispersion | Missing {
  const rates = countedRates(numerators, denominators);
  const known = rates.filter(isKnown);
  if (known.length === 0) return reasonNoneKnown(rates);
  const unitCount = known.length;
  if (unitCount < FEWEST_UNITS) return missing('tooFew');
  const p0 = pooledRate(known);
  if (p0 <= 0 || p0 >= 1) return missing('noVariation');

  const centre = Math.asin(Math.sqrt(p0));
  const scores = known.map(
    ({ rate, denominator }) => (Math.asin(Math.sqrt(rate)) - centre) * 2 * Math.sqrt(denominator),
  );
  const low = quantile(scores, WINSORISED);
  const high = quantile(scores, 1 - WINSORISED);
  if (isMissing(low)) return low;
  if (isMissing(high)) return high;
  const spread = scores.reduce((sum, z) => sum + Math.min(high, Math.max(low, z)) ** 2, 0);

  const weights = known.map(({ denominator }) => 4 * denominator);
  const weight = weights.reduce((sum, w) => sum + w, 0);
  // Σw − Σw² / Σw, written so that one huge unit among small ones does not cancel to 0.
  const scale = weights.reduce((sum, w) => sum + w * (1 - w / weight), 0);
  const excess = spread - (unitCount - 1);
  const tau2 = excess < 0 ? 0 : Math.max(0, excess / scale);
  return { p0, phi: spread / unitCount, tau2, unitCount };
}
