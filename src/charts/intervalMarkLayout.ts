/** Where one rank interval stands on a scale of all ranks, best at the left. */
export interface IntervalMarkLayout {
  readonly from: number;
  readonly to: number;
  /** The published rank, which the interval need not hold. */
  readonly at: number;
}

/** Room for half a dot at both ends. */
const INSET = 5;

/** By hand rather than by a scale of the library, which would come with the table on the first screen. */
export function intervalMarkLayout(
  interval: { readonly best: number; readonly worst: number },
  rank: number,
  rankCount: number,
  width: number,
): IntervalMarkLayout {
  const steps = Math.max(1, rankCount - 1);
  const x = (place: number) => INSET + (Math.min(place - 1, steps) / steps) * (width - 2 * INSET);
  return { from: x(interval.best), to: x(interval.worst), at: x(rank) };
}
