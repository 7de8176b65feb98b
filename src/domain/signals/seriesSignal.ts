import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import { type Assurance, assurance } from '../stats/assurance.ts';
import type { ControlLimits } from '../stats/controlLimits.ts';
import { type RecentTrend, recentTrend } from '../stats/recentTrend.ts';
import { type BetterDirection, type Variation, variation } from '../stats/variation.ts';
import { certainCause, isTooSmall, type JudgedSeries, judgedSeries } from './judgedSeries.ts';
import { pointsSinceBreak, type Series } from './series.ts';

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

const WINDOW_OF_TWO_OF_THREE = 3;

/**
 * Judges a series at one period against its own habit since the last break: variation, assurance against the
 * target, and whether the last five points make a trend. Later points are not looked at.
 *
 * Limits as in `judgedSeries`; assurance takes the latest there are.
 * The trend takes Wilson's intervals for counts, and value ± 1.96 sigma with sigma from the moving ranges for values.
 *
 * @throws RangeError for an id that is no period, a period listed twice, and figures that are no finite numbers
 */
export function seriesSignal(series: Series, periodId: string): Signal {
  const points = pointsSinceBreak(series, periodId);
  const judged = judgedSeries(series, points);
  const { values, limits } = judged;
  const last = points.at(-1);
  const found = isTooSmall(series, last)
    ? missing('tooFew')
    : certain(variation(values, limits, series.betterDirection, judged.rounding), judged);
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

function certain(found: Variation | Missing, judged: JudgedSeries): Variation | Missing {
  if (isMissing(found)) return found;
  return certainCause(found.cause, judged) ? found : { kind: 'commonCause', cause: null };
}

/** How many of the last places the signal spans. */
function runPlaces(found: Variation | Missing): number {
  if (isMissing(found) || found.cause === null) return 0;
  return found.cause.rule === 'twoOfThree' ? WINDOW_OF_TWO_OF_THREE : found.cause.runLength;
}
