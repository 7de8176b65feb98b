/**
 * Spreads a whole number over places by weight, none above its capacity and the sum exact: each gets the whole part of
 * its share, and what is left goes one by one to whoever is furthest below it.
 *
 * Worked: 5 over weights 1, 1, 2 with capacities 9, 1, 9 → shares 1.25, 1.25, 2.5 → 1, 1, 3.
 */
export function spread(
  total: number,
  places: readonly { readonly weight: number; readonly capacity: number }[],
): number[] {
  const weights = places.reduce((sum, { weight }) => sum + weight, 0);
  const shares = places.map(({ weight }) => (weights > 0 ? (total * weight) / weights : 0));
  const given = places.map(({ capacity }, index) => Math.min(capacity, Math.floor(shares[index] ?? 0)));
  let left = total - given.reduce((sum, count) => sum + count, 0);
  while (left > 0) {
    const at = furthestBelow(shares, given, places);
    if (at < 0) break;
    given[at] = (given[at] ?? 0) + 1;
    left--;
  }
  return given;
}

function furthestBelow(
  shares: readonly number[],
  given: readonly number[],
  places: readonly { readonly capacity: number }[],
): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  places.forEach(({ capacity }, index) => {
    const count = given[index] ?? 0;
    const below = (shares[index] ?? 0) - count;
    if (count < capacity && below > most) [best, most] = [index, below];
  });
  return best;
}
