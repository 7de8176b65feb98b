import { isKnown, type Missing } from './missing.ts';

/** How far points have come to where they no longer tell units apart. */
export interface Saturation {
  /** Units with all the points there are. */
  readonly atMaximum: number;
  /** Units with any points. */
  readonly reported: number;
  /** Lowest points of a unit; null where none has any. */
  readonly lowest: number | null;
  readonly isSaturated: boolean;
}

/** Two units in three at the maximum, and nobody far from it: our own rule. */
const SATURATED_SHARE = 2 / 3;
/** Whoever has less than this share of the maximum is told apart from the others, however many these are. */
const TOLD_APART_BELOW = 0.95;

/**
 * Whether the points of a group still tell units apart. Worked: 18 of 18 in 19 of 21 units and 17.9 in two → saturated;
 * in 13 of 21 → not; in 18 of 21, with one at 12 → not.
 *
 * @param points of each unit
 */
export function saturation(points: readonly (number | Missing)[], maxPoints: number): Saturation {
  const known = points.filter(isKnown);
  const atMaximum = known.filter((value) => value >= maxPoints).length;
  return {
    atMaximum,
    reported: known.length,
    lowest: known.length === 0 ? null : Math.min(...known),
    isSaturated:
      known.length > 0 &&
      atMaximum >= known.length * SATURATED_SHARE &&
      Math.min(...known) >= maxPoints * TOLD_APART_BELOW,
  };
}
