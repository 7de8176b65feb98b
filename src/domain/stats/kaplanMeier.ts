import { isMissing, type Missing, missing } from '../missing.ts';
import { reasonNoneKnown, requireFigure } from './knownFigures.ts';
import { confidenceReach } from './normalQuantile.ts';

/** An interval of a share, 0–1. */
interface ShareInterval {
  readonly lower: number;
  readonly upper: number;
}

/** One time at which dossiers were resolved. */
interface SurvivalStep {
  readonly time: number;
  /** Dossiers that were still open just before this time. */
  readonly atRisk: number;
  readonly resolvedCount: number;
  /** Share still open after this time, 0–1. */
  readonly open: number;
  /** Greenwood's variance on the log-log scale; `noVariation` where none or all are open. */
  readonly interval: ShareInterval | Missing;
}

export interface OpenShare {
  readonly share: number;
  readonly interval: ShareInterval | Missing;
}

export interface KaplanMeier {
  /** Earliest first. */
  readonly steps: readonly SurvivalStep[];
  readonly resolvedCount: number;
  readonly openCount: number;
  /** Time by which half, and nine in ten, are resolved; `tooFew` when so many are not resolved yet. */
  readonly median: number | Missing;
  readonly p90: number | Missing;
  /** Share taking longer than the limit; `notApplicable` without one, `tooFew` beyond what was observed. */
  readonly beyondLimit: OpenShare | Missing;
}

interface KaplanMeierOptions {
  /** The statutory limit, in the unit of the durations. */
  readonly limit?: number;
  /** Two-sided; default 0.95. */
  readonly confidence?: number;
  /** How many dossiers stand at each place, for histograms; left out, one each. */
  readonly counts?: readonly number[];
}

/** S(t) that should be 0.5 may be 0.5000000000000001. */
const ROUNDING = 1e-9;

/**
 * Kaplan–Meier: how long do dossiers take, with the open ones counted in?
 *
 *     S(t) = Π over times up to t of (1 − d / n);  var ln S = Σ d / (n (n − d))  (Greenwood)
 *     interval S^exp(± z · √(var ln S) / |ln S|)
 *
 * An open dossier is not left out and not taken as done: it has lasted at least its age, and counts among those at
 * risk until then. Closing the easy ones and leaving the hard ones hides nothing.
 * When to use: median and p90 handling time and the share beyond the statutory limit, wherever some are open.
 * Edge cases: a dossier of unknown duration is left out; no durations is `tooFew`, all unknown their reason; none
 * resolved gives no steps and a median of `tooFew`; where a dossier is resolved at the age at which another is
 * open, the open one is still at risk.
 * Worked (Gehan's 6-MP arm): S(6) 0.857143, S(10) 0.752941, S(23) 0.448179, median 23; the mean of the nine
 * resolved alone is 12.11.
 * Source: Kaplan & Meier, JASA 53 (1958) 457–481; Kalbfleisch & Prentice, The Statistical Analysis of Failure
 * Time Data (log-log interval); Gehan, Biometrika 52 (1965) 203–223.
 *
 * @param durations working days: until resolved, or the age of an open dossier
 * @param resolved place for place, false while open
 * @throws RangeError when the lists differ in length, for a negative duration or no finite number, and for a count
 *   that is no whole number above 0
 */
export function kaplanMeier(
  durations: readonly (number | Missing)[],
  resolved: readonly boolean[],
  { limit, confidence = 0.95, counts }: KaplanMeierOptions = {},
): KaplanMeier | Missing {
  if (durations.length !== resolved.length || (counts && counts.length !== durations.length))
    throw new RangeError(
      `${durations.length} durations, ${resolved.length} states, ${counts?.length} counts`,
    );
  const z = confidenceReach(confidence);
  const tally = tallyByTime(durations, resolved, counts);
  const count = tally.reduce((sum, [, { resolvedCount, openCount }]) => sum + resolvedCount + openCount, 0);
  if (count === 0) return reasonNoneKnown(durations);

  const steps: SurvivalStep[] = [];
  let atRisk = count;
  let open = 1;
  let greenwood = 0;
  for (const [time, { resolvedCount, openCount }] of tally) {
    if (resolvedCount > 0) {
      greenwood += resolvedCount / (atRisk * (atRisk - resolvedCount));
      open = resolvedCount === atRisk ? 0 : open * (1 - resolvedCount / atRisk);
      steps.push({ time, atRisk, resolvedCount, open, interval: logLogInterval(open, greenwood, z) });
    }
    atRisk -= resolvedCount + openCount;
  }
  const resolvedCount = steps.reduce((sum, step) => sum + step.resolvedCount, 0);
  const longest = tally.at(-1)?.[0] ?? 0;
  return {
    steps,
    resolvedCount,
    openCount: count - resolvedCount,
    median: timeUntil(steps, 0.5),
    p90: timeUntil(steps, 0.1),
    beyondLimit: limit === undefined ? missing('notApplicable') : openShareAt(steps, limit, longest),
  };
}

interface TimeTally {
  resolvedCount: number;
  openCount: number;
}

function tallyByTime(
  durations: readonly (number | Missing)[],
  resolved: readonly boolean[],
  counts: readonly number[] | undefined,
): [time: number, TimeTally][] {
  const byTime = new Map<number, TimeTally>();
  durations.forEach((duration, index) => {
    if (isMissing(duration)) return;
    requireFigure(duration);
    if (duration < 0) throw new RangeError(`a duration of ${duration}`);
    const count = counts ? (counts[index] ?? 0) : 1;
    if (!Number.isInteger(count) || count < 1) throw new RangeError(`a count of ${count}`);
    const tally = byTime.get(duration) ?? { resolvedCount: 0, openCount: 0 };
    if (resolved[index]) tally.resolvedCount += count;
    else tally.openCount += count;
    byTime.set(duration, tally);
  });
  return [...byTime].sort(([a], [b]) => a - b);
}

function logLogInterval(open: number, greenwood: number, z: number): ShareInterval | Missing {
  if (open <= 0 || open >= 1) return missing('noVariation');
  const reach = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(open)));
  return { lower: open ** reach, upper: open ** (1 / reach) };
}

function timeUntil(steps: readonly SurvivalStep[], openShare: number): number | Missing {
  return steps.find((step) => step.open <= openShare + ROUNDING)?.time ?? missing('tooFew');
}

function openShareAt(steps: readonly SurvivalStep[], limit: number, longest: number): OpenShare | Missing {
  requireFigure(limit);
  const last = steps.at(-1);
  if (limit > longest && last?.open !== 0) return missing('tooFew');
  const step = steps.findLast(({ time }) => time <= limit);
  return step
    ? { share: step.open, interval: step.interval }
    : { share: 1, interval: missing('noVariation') };
}
