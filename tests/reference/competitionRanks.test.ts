import { expect, it } from 'vitest';
import { competitionRanks } from '#src/domain/stats/competitionRanks.ts';

/**
 * Standard competition ranking ("1224"), as R's rank(ties.method = "min") gives it: values 1 2 3 3 4 5
 * ascending have ranks 1 2 3 3 5 6. Higher is better here, so the values stand with their signs turned.
 */
it('ties 1 2 3 3 4 5 have ranks 1 2 3 3 5 6', () => {
  expect(competitionRanks([-1, -2, -3, -3, -4, -5])).toEqual([1, 2, 3, 3, 5, 6]);
});

/**
 * The portal's table of 2025 for the 102 communes of An Giang prints 92.81 four times, at its positions 16 to 19
 * because it counts departments too. Among communes 14 are better, so the four share rank 15.
 */
it('four totals of 92.81 behind 14 better ones are all 15th, and the next is 19th', () => {
  const better = Array.from({ length: 14 }, (_, index) => 93.21 - index / 100);
  const ranks = competitionRanks([...better, 92.81, 92.81, 92.81, 92.81, 92.8]);
  expect(ranks.slice(14)).toEqual([15, 15, 15, 15, 19]);
});
