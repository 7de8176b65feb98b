import type { DurationRecord } from './duration.ts';
import { isKnown, isMissing, type Missing } from './missing.ts';
import { type DurationTally, type LogRank, logRank } from './stats/logRank.ts';
import { confidenceReach } from './stats/normalQuantile.ts';

/** How sure a difference is: the one scale of words of the product. */
export type Certainty = 'clear' | 'possible' | 'indistinct';

/**
 * Hundreds of pairs of unit and procedure are looked at every month: at 95 % dozens would stand out by chance, at
 * 99.8 %, the outer limit of a funnel, about one. A difference between the two is possible.
 */
const CLEAR = confidenceReach(0.998);
const POSSIBLE = confidenceReach(0.95);

/** The dossiers of some records by their working days; a record that was not reported is left out. */
export function durationTallies(records: readonly DurationRecord[]): DurationTally[] {
  const byDays = new Map<number, { resolvedCount: number; openCount: number }>();
  const at = (days: number) => {
    const counts = byDays.get(days) ?? { resolvedCount: 0, openCount: 0 };
    byDays.set(days, counts);
    return counts;
  };
  for (const { resolved, open } of records) {
    if (!isKnown(resolved) || !isKnown(open)) continue;
    for (const { days, count } of resolved) at(days).resolvedCount += count;
    for (const { ageDays, count } of open) at(ageDays).openCount += count;
  }
  return [...byDays].map(([time, counts]) => ({ time, ...counts }));
}

/** How many dossiers a tally counts, resolved and open. */
export function tallyCount(tallies: readonly DurationTally[]): number {
  return tallies.reduce((sum, { resolvedCount, openCount }) => sum + resolvedCount + openCount, 0);
}

/** What is left of a tally without a part of it. */
export function withoutTally(all: readonly DurationTally[], part: readonly DurationTally[]): DurationTally[] {
  const own = new Map(part.map((tally) => [tally.time, tally]));
  return all.map(({ time, resolvedCount, openCount }) => ({
    time,
    resolvedCount: resolvedCount - (own.get(time)?.resolvedCount ?? 0),
    openCount: openCount - (own.get(time)?.openCount ?? 0),
  }));
}

/** Whether the first dossiers take longer than the others (z above 0), or shorter, as `logRank` has it. */
export function durationContrast(
  one: readonly DurationTally[],
  other: readonly DurationTally[],
): (LogRank & { readonly certainty: Certainty }) | Missing {
  const found = logRank(one, other);
  return isMissing(found) ? found : { ...found, certainty: certaintyOf(found.z) };
}

/** Worked: z 4.1 or −4.1 → clear; 2.5 → possible; 1 → indistinct. */
export function certaintyOf(z: number): Certainty {
  const distance = Math.abs(z);
  if (distance >= CLEAR) return 'clear';
  return distance >= POSSIBLE ? 'possible' : 'indistinct';
}
