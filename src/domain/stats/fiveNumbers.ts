import { isMissing, type Missing } from '../missing.ts';
import { quantile } from './quantile.ts';

/** How some figures are spread. */
export interface FiveNumbers {
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly greatest: number;
}

/**
 * Tukey's five numbers: least, quarter, half, three quarters, greatest.
 *
 * When to use: the ground on which one unit's figure is shown against those of all units.
 * Edge cases: missing values are left out; none known gives their reason, an empty list `tooFew`; one value is all five.
 * Worked: 1, 2, 3, 4 → 1, 1.75, 2.5, 3.25, 4 (type 7, as `quantile`).
 * Source: Tukey, Exploratory Data Analysis (1977), ch. 2; quartiles as the default of R's quantile().
 *
 * @throws RangeError for figures that are no finite numbers
 */
export function fiveNumbers(values: readonly (number | Missing)[]): FiveNumbers | Missing {
  const least = quantile(values, 0);
  const lowerQuartile = quantile(values, 0.25);
  const median = quantile(values, 0.5);
  const upperQuartile = quantile(values, 0.75);
  const greatest = quantile(values, 1);
  if (isMissing(least)) return least;
  if (isMissing(lowerQuartile)) return lowerQuartile;
  if (isMissing(median)) return median;
  if (isMissing(upperQuartile)) return upperQuartile;
  return isMissing(greatest) ? greatest : { least, lowerQuartile, median, upperQuartile, greatest };
}
