import type { Random } from './random.ts';

/** No weight is quite nothing: where only such items are left they can still be picked. */
const LEAST_WEIGHT = 1e-9;

/**
 * Draws so many items without replacement, a heavier one more likely, and keeps the order of both parts. Each item
 * waits an exponential time at the rate of its weight, and the first ones are taken (Efraimidis and Spirakis 2006).
 */
export function weightedPick<Item>(
  random: Random,
  items: readonly Item[],
  count: number,
  weightOf: (item: Item) => number,
): { readonly picked: Item[]; readonly rest: Item[] } {
  if (count <= 0) return { picked: [], rest: [...items] };
  const waits = Float64Array.from(
    items,
    (item) => -Math.log(1 - random()) / Math.max(LEAST_WEIGHT, weightOf(item)),
  );
  const last = waits.toSorted()[count - 1] ?? Number.POSITIVE_INFINITY;
  const picked: Item[] = [];
  const rest: Item[] = [];
  items.forEach((item, index) => {
    const isFirst = (waits[index] ?? last) <= last && picked.length < count;
    (isFirst ? picked : rest).push(item);
  });
  return { picked, rest };
}
