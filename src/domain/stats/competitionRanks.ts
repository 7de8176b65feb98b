import { isKnown, isMissing, type Missing } from '../missing.ts';
import { toHundredths } from '../points.ts';

/**
 * Standard competition ranks ("1, 2, 2, 4"): 1 + the number of strictly better values. Values are compared as
 * published, to hundredths, so that two totals printed alike share a rank. Higher is better.
 *
 * When to use: every ranking on screen. A missing value has no rank and takes none from the others.
 * Edge cases: no values gives no ranks; all equal gives all 1.
 * Worked: 92.81, 93.21, 92.81, missing, 90 → 2, 1, 2, missing, 4.
 * Source: the "1224" rule of standard competition ranking; the rule is printed under each table.
 */
export function competitionRanks(values: readonly (number | Missing)[]): (number | Missing)[] {
  const published = values.filter(isKnown).map(toHundredths);
  published.sort((a, b) => b - a);
  const firstPlace = new Map<number, number>();
  published.forEach((value, index) => {
    if (!firstPlace.has(value)) firstPlace.set(value, index + 1);
  });
  return values.map((value) => (isMissing(value) ? value : (firstPlace.get(toHundredths(value)) ?? 1)));
}
