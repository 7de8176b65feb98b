import type { DossierCounts } from './dossier.ts';
import { isMissing, type Missing } from './missing.ts';

/**
 * The denominators of on-time rates in real use. A figure always names its own.
 *
 * - `received`: what index 766 counts. (early + on time + in progress within the limit) of all received
 * - `resolved`: (early + on time) of those resolved; says nothing of what is still open
 * - `due`: (early + on time) of those resolved and those open beyond their date: whatever has been decided by its
 *   date, or should have been
 */
export const ON_TIME_BASES = ['received', 'resolved', 'due'] as const;

export type OnTimeBasis = (typeof ON_TIME_BASES)[number];

/** x of n. */
export interface CountPair {
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
}

/**
 * The dossiers on time and those they are counted among.
 *
 * Worked: received 208 = resolved 190 (early 120, on time 60, late 10) + in progress 18 (within 10, overdue 8):
 * received 190/208, resolved 180/190, due 180/198.
 */
export function onTimeCounts(counts: DossierCounts, basis: OnTimeBasis): CountPair {
  const returned = add(counts.early, counts.onTime);
  if (basis === 'received')
    return { numerator: add(returned, counts.withinLimit), denominator: counts.received };
  return {
    numerator: returned,
    denominator: basis === 'resolved' ? counts.resolved : add(counts.resolved, counts.overdue),
  };
}

function add(a: number | Missing, b: number | Missing): number | Missing {
  if (isMissing(a)) return a;
  return isMissing(b) ? b : a + b;
}
