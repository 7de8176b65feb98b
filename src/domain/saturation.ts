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

/** From two units in three at the maximum on, the order of the rest says little: our own rule. */
const SATURATED_SHARE = 2 / 3;

/**
 * Whether the points of a group still tell units apart. Worked: 18 of 18 in 19 of 21 units → saturated; in 13 → not.
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
    isSaturated: known.length > 0 && atMaximum >= known.length * SATURATED_SHARE,
  };
}
