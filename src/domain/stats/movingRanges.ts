import { isMissing, type Missing } from '../missing.ts';
import { meanOf } from './knownFigures.ts';

/** Upper limit of a moving range of two, in mean ranges: D4 for n = 2 (Montgomery, appendix VI). */
const SCREEN = 3.267;

/**
 * Moving ranges |x(i) − x(i−1)|, only between neighbouring points that are both known.
 *
 * A gap is not bridged: a month not reported may hide two changes, and the difference across it is no
 * month-to-month difference. A series with a gap therefore has two ranges fewer.
 * Worked: 3, 5, notReported, 4, 1 → 2, 3.
 * Source: Wheeler, Understanding Variation, 2nd ed. (XmR chart); gaps: our rule.
 */
export function movingRanges(values: readonly (number | Missing)[]): number[] {
  const ranges: number[] = [];
  values.forEach((value, index) => {
    const before = values[index - 1];
    if (before !== undefined && !isMissing(before) && !isMissing(value))
      ranges.push(Math.abs(value - before));
  });
  return ranges;
}

/**
 * Mean moving range; with screening, ranges of 3.267 mean ranges or more are dropped once and the mean is taken
 * again, so that one wild month does not widen the limits that should show it.
 *
 * Edge cases: if only ranges of 0 would be left, nothing is dropped (the limits would otherwise have no width
 * and any move be a signal). Callers see to it that there is a range.
 * Worked: ranges 1, 1, 1, 8, 9 and twelve more ones (mean 1.8824): 8 and 9 go, the screened mean is 1.
 * Source: NHSRplotthedots, vignette "Deviations from Excel defaults".
 */
export function meanMovingRange(ranges: readonly number[], screenOutlyingRanges: boolean): number {
  const mean = meanOf(ranges);
  if (!screenOutlyingRanges || mean === 0) return mean;
  const kept = ranges.filter((range) => range < SCREEN * mean);
  return meanOf(kept) || mean;
}
