import { isKnown, type Missing, missing } from '../missing.ts';
import {
  type ControlLimits,
  FEWEST_POINTS,
  FEWEST_RANGES,
  type LimitsBasis,
  limitsAround,
  limitsBasis,
} from './controlLimits.ts';
import { knownFigures, meanOf, reasonNoneKnown } from './knownFigures.ts';
import { meanMovingRange, movingRanges } from './movingRanges.ts';

export interface XmrLimits extends ControlLimits, LimitsBasis {
  /** Mean moving range, after screening where that was asked for. */
  readonly meanRange: number;
}

interface XmrOptions {
  /** Leave out moving ranges of 3.267 mean ranges or more, once. Default: true. */
  readonly screenOutlyingRanges?: boolean;
  /** Make the limits from this many first reported points only and keep them: 12–20. Default: all points. */
  readonly baseline?: number;
}

/** Mean ranges from the mean to a limit: 3 / 1.128 rounded as Wheeler and the NHS print it. */
const LIMIT_RANGES = 2.66;
const BASELINE = { fewest: 12, most: 20 };
/** Differences this small against the figures are rounding, not variation. */
const ROUNDING = 1e-12;

/**
 * Limits of an XmR (individuals) chart: is this month unusual for this very unit?
 *
 *     mean ± 2.66 · MR̄,  near limits mean ± ⅔ · 2.66 · MR̄,  MR̄ = mean |x(i) − x(i−1)|
 *
 * When to use: one figure a month (points, days, a rate whose counts are not known). Rates with counts have
 * `laneyLimits`. Restart the series where a person or a merger says so, never because the limits look wide.
 * Edge cases: fewer than 5 reported points, or fewer than 3 ranges between neighbouring ones, is `tooFew`; 5–11
 * points are `provisional`; no variation at all is `noVariation`; all missing is the reason of the gaps. Moving
 * ranges do not cross a month that was not reported; the mean takes every reported point. A baseline longer than
 * the series takes what there is.
 * Worked: 49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1 → mean 50.81, MR̄ 1.877778, limits 45.815111 and
 * 55.804889, provisional.
 * Source: Wheeler, Understanding Variation; NHS England, Making Data Count; NIST/SEMATECH e-Handbook 6.3.2.2
 * (which prints 3/1.128 = 2.6596 in place of 2.66).
 *
 * @param values earliest first, one place a period
 * @throws RangeError for a baseline outside 12–20 and for figures that are no finite numbers
 */
export function xmrLimits(
  values: readonly (number | Missing)[],
  { screenOutlyingRanges = true, baseline }: XmrOptions = {},
): XmrLimits | Missing {
  const counted = baseline === undefined ? values : firstReported(values, baseline);
  const known = knownFigures(counted);
  if (known.length === 0) return reasonNoneKnown(values);
  const ranges = movingRanges(counted);
  if (known.length < FEWEST_POINTS || ranges.length < FEWEST_RANGES) return missing('tooFew');

  const meanRange = meanMovingRange(ranges, screenOutlyingRanges);
  const largest = known.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (meanRange <= ROUNDING * largest) return missing('noVariation');
  return {
    ...limitsAround(meanOf(known), LIMIT_RANGES * meanRange),
    meanRange,
    ...limitsBasis(known.length),
  };
}

function firstReported(values: readonly (number | Missing)[], count: number): readonly (number | Missing)[] {
  if (!Number.isInteger(count) || count < BASELINE.fewest || count > BASELINE.most)
    throw new RangeError(`a baseline has ${BASELINE.fewest} to ${BASELINE.most} points, not ${count}`);
  let reported = 0;
  const end = values.findIndex((value) => {
    if (isKnown(value)) reported += 1;
    return reported === count;
  });
  return end === -1 ? values : values.slice(0, end + 1);
}
