import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import { type Assurance, assurance } from '../stats/assurance.ts';
import { type ControlLimits, limitsAround } from '../stats/controlLimits.ts';
import { laneyLimits } from '../stats/laneyLimits.ts';
import { type RecentTrend, recentTrend } from '../stats/recentTrend.ts';
import { type BetterDirection, type Variation, variation } from '../stats/variation.ts';
import { wilsonInterval } from '../stats/wilsonInterval.ts';
import { type XmrLimits, xmrLimits } from '../stats/xmrLimits.ts';
import { pointsSinceBreak, type Series, type SeriesPoint } from './series.ts';

/** What one series says at one period. */
export interface Signal {
  readonly unitCode: string;
  readonly measureCode: string;
  readonly periodId: string;
  readonly betterDirection: BetterDirection;
  readonly target: number | null;
  readonly value: number | Missing;
  /** The counts behind the value; `notApplicable` where the measure has none. */
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  readonly variation: Variation | Missing;
  readonly assurance: Assurance | Missing;
  /** At this period. */
  readonly limits: ControlLimits | Missing;
  /** True while fewer than 12 points stand behind the limits. */
  readonly provisional: boolean;
  readonly trend: RecentTrend | Missing;
  /** The periods judged together: since the last break, earliest first. */
  readonly periodIds: readonly string[];
  /** The periods of the run that makes the signal, earliest first; empty for common cause. */
  readonly runPeriodIds: readonly string[];
  /** How many periods in a row, this one included, have no value. */
  readonly missingCount: number;
}

/** A 95 % interval of one value reaches so many mean moving ranges: 1.96 / 1.128. */
const VALUE_REACH = 1.96 / 1.128;
const TREND_CONFIDENCE = 0.95;
const WINDOW_OF_TWO_OF_THREE = 3;

/**
 * Points have a ceiling, which an XmR chart does not know. Both rules below are our own:
 * a limit nearer to the mean than this share of the ceiling would make a signal of a hundredth of a point;
 */
const LEAST_REACH_SHARE = 0.01;
/** and from this share of points at the ceiling on, months above the mean come in long rows by chance alone. */
const SATURATED_SHARE = 0.5;
/**
 * A rate of fewer cases than this is not judged: one late dossier in nine is eleven percent, and limits of a normal
 * distribution do not hold there. Our own rule, on the side of the small commune.
 */
const FEWEST_CASES = 10;

/** Values place for place, with limits and 95 % intervals of each. */
interface Judged {
  readonly values: readonly (number | Missing)[];
  readonly limits: readonly (ControlLimits | Missing)[];
  readonly provisional: boolean;
  readonly lower: readonly (number | Missing)[];
  readonly upper: readonly (number | Missing)[];
  /** Mostly at its ceiling: only a point outside the limits is a signal. */
  readonly isSaturated: boolean;
}

/**
 * Judges a series at one period against its own habit since the last break: variation, assurance against the
 * target, and whether the last five points make a trend. Later points are not looked at.
 *
 * Limits: Laney's from counts, XmR with screening from values; where the values have a ceiling, see above. Assurance takes the latest limits there are.
 * The trend takes Wilson's intervals for counts, and value ± 1.96 sigma with sigma from the moving ranges for values.
 *
 * @throws RangeError for an id that is no period, a period listed twice, and figures that are no finite numbers
 */
export function seriesSignal(series: Series, periodId: string): Signal {
  const points = pointsSinceBreak(series, periodId);
  const judged =
    series.limitsFrom === 'counts' ? judgeCounts(points) : judgeValues(points, series.ceiling ?? null);
  const { values, limits } = judged;
  const last = points.at(-1);
  const found = isTooSmall(series, last)
    ? missing('tooFew')
    : certain(variation(values, limits, series.betterDirection), judged.isSaturated);
  const latestLimits = limits.findLast(isKnown) ?? limits.at(-1) ?? missing('tooFew');
  const periodIds = points.map((point) => point.periodId);
  return {
    unitCode: series.unitCode,
    measureCode: series.measureCode,
    periodId,
    betterDirection: series.betterDirection,
    target: series.target,
    value: values.at(-1) ?? missing('notReported'),
    numerator: last?.numerator ?? missing('notApplicable'),
    denominator: last?.denominator ?? missing('notApplicable'),
    variation: found,
    assurance: assurance(latestLimits, series.target, series.betterDirection),
    limits: limits.at(-1) ?? missing('tooFew'),
    provisional: judged.provisional,
    trend: recentTrend(values, judged.lower, judged.upper),
    periodIds,
    runPeriodIds: periodIds.slice(periodIds.length - runPlaces(found)),
    missingCount: values.length - 1 - values.findLastIndex(isKnown),
  };
}

function judgeValues(points: readonly SeriesPoint[], ceiling: number | null): Judged {
  const values = points.map((point) => point.value);
  const known = values.filter(isKnown);
  const isSaturated =
    ceiling !== null && known.filter((value) => value >= ceiling).length >= known.length * SATURATED_SHARE;
  // A saturated series keeps its few falls in the limits: they are its habit, not outliers of it.
  const limits = widened(xmrLimits(values, { screenOutlyingRanges: !isSaturated }), ceiling);
  const bound = (sign: number) =>
    values.map((value) => {
      if (isMissing(value)) return value;
      return isMissing(limits) ? limits : value + sign * VALUE_REACH * limits.meanRange;
    });
  return {
    values,
    limits: values.map(() => limits),
    provisional: !isMissing(limits) && limits.provisional,
    lower: bound(-1),
    upper: bound(1),
    isSaturated,
  };
}

function widened(limits: XmrLimits | Missing, ceiling: number | null): XmrLimits | Missing {
  if (isMissing(limits) || ceiling === null) return limits;
  const reach = Math.max(limits.upper - limits.mean, ceiling * LEAST_REACH_SHARE);
  return { ...limits, ...limitsAround(limits.mean, reach) };
}

function isTooSmall(series: Series, last: SeriesPoint | undefined): boolean {
  const cases = last?.denominator;
  return series.limitsFrom === 'counts' && typeof cases === 'number' && cases > 0 && cases < FEWEST_CASES;
}

function certain(found: Variation | Missing, isSaturated: boolean): Variation | Missing {
  if (!isSaturated || isMissing(found) || !found.cause || found.cause.rule === 'outsideLimit') return found;
  return { kind: 'commonCause', cause: null };
}

function judgeCounts(points: readonly SeriesPoint[]): Judged {
  const numerators = points.map((point) => point.numerator ?? missing('notReported'));
  const denominators = points.map((point) => point.denominator ?? missing('notReported'));
  const intervals = numerators.map((numerator, place) =>
    wilsonInterval(numerator, denominators[place] ?? missing('notReported'), TREND_CONFIDENCE),
  );
  const found = laneyLimits(numerators, denominators);
  return {
    values: intervals.map((interval) => (isMissing(interval) ? interval : interval.rate)),
    limits: isMissing(found) ? intervals.map(() => found) : found.points,
    provisional: !isMissing(found) && found.provisional,
    lower: intervals.map((interval) => (isMissing(interval) ? interval : interval.lower)),
    upper: intervals.map((interval) => (isMissing(interval) ? interval : interval.upper)),
    isSaturated: false,
  };
}

/** How many of the last places the signal spans. */
function runPlaces(found: Variation | Missing): number {
  if (isMissing(found) || found.cause === null) return 0;
  return found.cause.rule === 'twoOfThree' ? WINDOW_OF_TWO_OF_THREE : found.cause.runLength;
}
