import type { Missing } from '../missing.ts';
import { knownFigures, reasonNoneKnown } from './knownFigures.ts';

/**
 * Quantile of the known values, type 7: linear between the neighbours of position 1 + (n − 1) p.
 *
 * When to use: medians and quartiles of figures that are all known. Handling times with open dossiers have
 * `kaplanMeier`: leaving the open ones out makes a commune look faster than it is.
 * Edge cases: missing values are left out; none known gives their reason, an empty list `tooFew`; one value is
 * every quantile of itself.
 * Worked: 1, 2, 3, 4 at p = 0.1 → 1.3; at 0.5 → 2.5.
 * Source: Hyndman & Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996) 361–365;
 * the default of R's quantile() and of spreadsheets (PERCENTILE.INC).
 *
 * @throws RangeError for p outside 0–1 and for figures that are no finite numbers
 */
export function quantile(values: readonly (number | Missing)[], p: number): number | Missing {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not at ${p}`);
  const sorted = knownFigures(values).sort((a, b) => a - b);
  if (sorted.length === 0) return reasonNoneKnown(values);
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return below + (above - below) * (position - Math.floor(position));
}
