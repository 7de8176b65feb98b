/**
 * A straight line from a domain to a range, held within the range. d3-scale does this and much more; on the first
 * screen, where dots and sparklines need nothing but the line, its colours and formats would be 17 kB to wait for.
 *
 * A domain of one value lies in the middle of the range.
 */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => {
    const share = to === from ? 0.5 : (value - from) / (to - from);
    return start + Math.min(1, Math.max(0, share)) * (end - start);
  };
}
