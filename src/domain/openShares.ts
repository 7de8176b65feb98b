import type { DurationRecord } from './duration.ts';
import { durationTallies } from './durationContrast.ts';
import type { Missing } from './missing.ts';
import { type KaplanMeier, kaplanMeier } from './stats/kaplanMeier.ts';

/**
 * Step by step how many of the dossiers of some records are still open: what the median of `processingTime` is read
 * off. Records that were not reported are left out.
 *
 * Worked: resolved after 2, 2, 3 and 8 days, one open since 10 → 60 % open after day 2, 40 % after day 3: median 3.
 */
export function openShares(records: readonly DurationRecord[]): KaplanMeier | Missing {
  const days: number[] = [];
  const counts: number[] = [];
  const isResolved: boolean[] = [];
  const add = (time: number, count: number, resolved: boolean) => {
    if (count === 0) return;
    days.push(time);
    counts.push(count);
    isResolved.push(resolved);
  };
  for (const { time, resolvedCount, openCount } of durationTallies(records)) {
    add(time, resolvedCount, true);
    add(time, openCount, false);
  }
  return kaplanMeier(days, isResolved, { counts });
}
