import { linearScale } from './linearScale.ts';

/** Where one rank interval stands on a scale of all ranks, best at the left. */
export interface IntervalMarkLayout {
  readonly from: number;
  readonly to: number;
  /** The published rank, which the interval need not hold. */
  readonly at: number;
}

/** Room for half a dot at both ends. */
const INSET = 5;

export function intervalMarkLayout(
  interval: { readonly best: number; readonly worst: number },
  rank: number,
  rankCount: number,
  width: number,
): IntervalMarkLayout {
  const x = linearScale([1, Math.max(2, rankCount)], [INSET, width - INSET]);
  return { from: x(interval.best), to: x(interval.worst), at: x(rank) };
}
