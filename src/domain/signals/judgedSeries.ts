import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import { isSmallSample } from '../smallSample.ts';
import { type ControlLimits, limitsAround, rateLimitsAround } from '../stats/controlLimits.ts';
import { laneyLimits } from '../stats/laneyLimits.ts';
import type { SpecialCause } from '../stats/specialCauses.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { type XmrLimits, xmrLimits } from '../stats/xmrLimits.ts';
import type { Series, SeriesPoint } from './series.ts';

/** A 95 % interval of one value reaches so many mean moving ranges: 1.96 / 1.128. */
const VALUE_REACH = 1.96 / 1.128;
const TREND_CONFIDENCE = 0.95;

/*
 * Some figures have a ceiling (points), a floor (days, numbers) or move in coarse steps (medians in whole days), which
 * an XmR chart does not know. The rules for them are our own.
 */
/** A limit nearer to the mean than this share of the ceiling would make a signal of a hundredth of a point. */
const LEAST_REACH_SHARE = 0.01;
/** From this share of points at a bound, or on one coarse step, on, months beyond the mean come in long rows by chance alone. */
const SATURATED_SHARE = 0.5;
/** One case more or less is no signal: where failures are rare, the normal limits would make one of the first. */
const LEAST_REACH_CASES = 1;

/** Half of the last digit that is published: what is nearer to the mean than this is printed as the mean. */
const POINTS_ROUNDING = 0.005;
const RATE_ROUNDING = 0.0005;

/** Values place for place, with the limits and the 95 % interval of each. */
export interface JudgedSeries {
  readonly values: readonly (number | Missing)[];
  readonly limits: readonly (ControlLimits | Missing)[];
  /** True while fewer than 12 points stand behind the limits. */
  readonly provisional: boolean;
  readonly lower: readonly (number | Missing)[];
  readonly upper: readonly (number | Missing)[];
  /** Mostly at its ceiling or floor, or on one step: only a point outside the limits is a signal. */
  readonly isSaturated: boolean;
  /** So near to the mean a point stands on it. */
  readonly rounding: number;
}

/**
 * The limits of a series: Laney's from counts, XmR with screening from values; where the values have a bound, see
 * above.
 *
 * @param points one place a period, earliest first, none from before the last break
 */
export function judgedSeries(
  series: Pick<Series, 'limitsFrom' | 'ceiling' | 'floor' | 'resolution'>,
  points: readonly SeriesPoint[],
): JudgedSeries {
  return series.limitsFrom === 'counts' ? judgeCounts(points) : judgeValues(points, series);
}

/** What stays of a cause in a saturated series: only a point outside the limits. */
export function certainCause<Cause extends SpecialCause | null>(
  cause: Cause,
  { isSaturated }: Pick<JudgedSeries, 'isSaturated'>,
): Cause | null {
  return isSaturated && cause?.rule !== 'outsideLimit' ? null : cause;
}

/** A rate of a handful of cases is not judged: limits of a normal distribution do not hold there. */
export function isTooSmall(series: Pick<Series, 'limitsFrom'>, point: SeriesPoint | undefined): boolean {
  const cases = point?.denominator;
  return series.limitsFrom === 'counts' && typeof cases === 'number' && cases > 0 && isSmallSample(cases);
}

function judgeValues(
  points: readonly SeriesPoint[],
  { ceiling, floor, resolution = 0 }: Pick<Series, 'ceiling' | 'floor' | 'resolution'>,
): JudgedSeries {
  const values = points.map((point) => point.value);
  const known = values.filter(isKnown);
  const isSaturated =
    (ceiling !== undefined && isMostly(known, (value) => value >= ceiling)) ||
    (floor !== undefined && isMostly(known, (value) => value <= floor)) ||
    // In coarse steps a figure mostly stands on one of them, wherever that is.
    (resolution > 0 && known.some((step) => isMostly(known, (value) => value === step)));
  // A saturated series keeps its few departures in the limits: they are its habit, not outliers of it.
  const found = xmrLimits(values, { screenOutlyingRanges: !isSaturated });
  const limits = floored(widened(found, Math.max((ceiling ?? 0) * LEAST_REACH_SHARE, resolution)), floor);
  const bound = (sign: number) =>
    values.map((value) => {
      if (isMissing(value)) return value;
      return isMissing(limits) ? limits : value + sign * Math.max(VALUE_REACH * limits.meanRange, resolution);
    });
  return {
    values,
    limits: values.map(() => limits),
    provisional: !isMissing(limits) && limits.provisional,
    lower: bound(-1),
    upper: bound(1),
    isSaturated,
    rounding: ceiling === undefined ? 0 : POINTS_ROUNDING,
  };
}

function isMostly(known: readonly number[], isAtBound: (value: number) => boolean): boolean {
  return known.filter(isAtBound).length >= known.length * SATURATED_SHARE;
}

/** Limits at least so far from the mean. */
function widened(limits: XmrLimits | Missing, leastReach: number): XmrLimits | Missing {
  if (isMissing(limits)) return limits;
  const reach = Math.max(limits.upper - limits.mean, leastReach);
  return { ...limits, ...limitsAround(limits.mean, reach) };
}

function floored(limits: XmrLimits | Missing, floor: number | undefined): XmrLimits | Missing {
  if (isMissing(limits) || floor === undefined) return limits;
  return {
    ...limits,
    lower: Math.max(floor, limits.lower),
    lowerNear: Math.max(floor, limits.lowerNear),
  };
}

function judgeCounts(points: readonly SeriesPoint[]): JudgedSeries {
  const numerators = points.map((point) => point.numerator ?? missing('notReported'));
  const denominators = points.map((point) => point.denominator ?? missing('notReported'));
  const intervals = numerators.map((numerator, place) =>
    wilsonInterval(numerator, denominators[place] ?? missing('notReported'), TREND_CONFIDENCE),
  );
  const found = laneyLimits(numerators, denominators);
  const values = intervals.map((interval) => (isMissing(interval) ? interval : interval.rate));
  const rates = values.filter(isKnown);
  return {
    values,
    limits: isMissing(found)
      ? intervals.map(() => found)
      : found.points.map((limits, place) => beyondOneCase(limits, denominators[place])),
    provisional: !isMissing(found) && found.provisional,
    lower: intervals.map((interval) => (isMissing(interval) ? interval : interval.lower)),
    upper: intervals.map((interval) => (isMissing(interval) ? interval : interval.upper)),
    // A rate has bounds of its own: all that there was, and none of it.
    isSaturated: isMostly(rates, (rate) => rate >= 1) || isMostly(rates, (rate) => rate <= 0),
    rounding: RATE_ROUNDING,
  };
}

/** Limits at least one case from the mean, within what a rate can be. */
function beyondOneCase(
  limits: ControlLimits | Missing,
  cases: number | Missing | undefined,
): ControlLimits | Missing {
  if (isMissing(limits) || cases === undefined || isMissing(cases) || cases === 0) return limits;
  const { mean, lower, upper } = limits;
  const least = LEAST_REACH_CASES / cases;
  return Math.max(upper - mean, mean - lower) >= least ? limits : rateLimitsAround(mean, least);
}
