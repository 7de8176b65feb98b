/** Where one group stands in a composition bar, in shares of the whole bar. */
export interface GroupSlot {
  readonly code: string;
  readonly x: number;
  /** Width of the group's maximum. */
  readonly width: number;
  /** Width of the points earned; null when they are not known. */
  readonly earned: number | null;
}

/**
 * Lays the groups of a total side by side, each in a slot as wide as its maximum, so that slots line up from
 * bar to bar and what is missing in a slot are the points lost. Points beyond a maximum end at the slot.
 */
export function groupSlots(
  groups: readonly { readonly code: string; readonly maxPoints: number; readonly points: number | null }[],
): GroupSlot[] {
  const whole = groups.reduce((sum, group) => sum + group.maxPoints, 0);
  let x = 0;
  return groups.map(({ code, maxPoints, points }) => {
    const slot = {
      code,
      x,
      width: maxPoints / whole,
      earned: points === null ? null : Math.min(points, maxPoints) / whole,
    };
    x += slot.width;
    return slot;
  });
}
