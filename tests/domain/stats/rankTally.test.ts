import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishedPoints } from '#src/domain/points.ts';
import { competitionRanks } from '#src/domain/stats/competitionRanks.ts';
import { rankTally } from '#src/domain/stats/rankTally.ts';

it('ranks of two units over four rankings', () => {
  const tally = rankTally(2);
  for (const totals of [
    [2, 1],
    [3, 1],
    [1, 2],
    [2, 2],
  ])
    tally.add(Float64Array.from(totals));
  expect(tally.summary(0, 0.9)).toEqual({ expectedRank: 1.25, best: 1, worst: 2, pTop3: 1, pBottom3: 1 });
  expect(tally.above(0, 1)).toBe(0.5);
  expect(tally.above(1, 0)).toBe(0.25);
});

it('a single ranking is the competition ranking of the totals to hundredths', () => {
  const totals = fc.array(
    fc.integer({ min: 0, max: 60 }).map((thousandths) => 90 + thousandths / 1000),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(totals, (values) => {
      const tally = rankTally(values.length);
      tally.add(Float64Array.from(values));
      const ranks = competitionRanks(values);
      const fromBelow = competitionRanks(values.map((value) => -publishedPoints(value)));
      values.forEach((_, unit) => {
        expect(tally.summary(unit, 0.9)).toEqual({
          expectedRank: ranks[unit],
          best: ranks[unit],
          worst: ranks[unit],
          pTop3: Number(ranks[unit]) <= 3 ? 1 : 0,
          pBottom3: Number(fromBelow[unit]) <= 3 ? 1 : 0,
        });
      });
    }),
  );
});
