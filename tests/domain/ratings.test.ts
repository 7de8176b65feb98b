import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  ratingCounts,
  ratingsByUnit,
  ratingsOf,
  satisfiedInterval,
  sumRatings,
} from '#src/domain/ratings.ts';
import { satisfiedSeries } from '#src/domain/satisfactionSeries.ts';
import { LEVELS, told } from './satisfactionSamples.ts';

const counts = (ratings: readonly [number, number, number]) =>
  ratingCounts(told('1', ratings).ratings, LEVELS);

describe('the ratings of a unit', () => {
  it('are counted step by step, the satisfied ones by what the catalogue says of each step', () => {
    expect(counts([4, 3, 2])).toEqual({ perLevel: [4, 3, 2], satisfied: 7, total: 9 });
  });

  it('have no rating on a step that is not listed', () => {
    expect(ratingCounts(new Map([['c', 5]]), LEVELS)).toEqual({
      perLevel: [0, 0, 5],
      satisfied: 0,
      total: 5,
    });
  });

  it('keep the reason where they were not reported', () => {
    expect(ratingCounts(missing('notReported'), LEVELS)).toEqual(missing('notReported'));
  });
});

describe('ratings added up', () => {
  it('leave out what was not reported', () => {
    expect(sumRatings([counts([4, 3, 2]), missing('notReported'), counts([1, 1, 1])], LEVELS)).toEqual({
      perLevel: [5, 4, 3],
      satisfied: 9,
      total: 12,
    });
  });

  it('are not reported where none was', () => {
    expect(sumRatings([missing('notReported')], LEVELS)).toEqual(missing('notReported'));
  });
});

describe('the share of satisfied ratings', () => {
  it('has the interval of Wilson', () => {
    expect(satisfiedInterval(counts([40, 24, 13]))).toEqual({
      rate: 64 / 77,
      lower: expect.closeTo(0.732271, 6),
      upper: expect.closeTo(0.898593, 6),
    });
  });

  it('is none without a rating, rather than 0', () => {
    expect(satisfiedInterval(counts([0, 0, 0]))).toEqual(missing('zeroDenominator'));
  });
});

describe('ratings by unit', () => {
  const records = [told('1', [1, 0, 0]), told('1', [9, 9, 9], { periodId: '2023-01' })];

  it('are found by unit and period; what has no row was not reported', () => {
    const found = ratingsByUnit(records, LEVELS);
    expect(ratingsOf(found, '1', '2024-04')).toMatchObject({ total: 1 });
    expect(ratingsOf(found, '1', '2023-01')).toMatchObject({ total: 27 });
    expect(ratingsOf(found, '2', '2024-04')).toEqual(missing('notReported'));
  });

  it('hold only the periods asked about', () => {
    const found = ratingsByUnit(records, LEVELS, ['2024-04']);
    expect(ratingsOf(found, '1', '2023-01')).toEqual(missing('notReported'));
  });
});

describe('the run of the satisfied share', () => {
  it('carries its counts, a month without a rating and a month without a report', () => {
    const { points, limitsFrom, breaks } = satisfiedSeries(
      '1',
      [
        { periodId: '2024-02', ratings: counts([8, 1, 1]) },
        { periodId: '2024-03', ratings: counts([0, 0, 0]) },
        { periodId: '2024-04', ratings: missing('notReported') },
      ],
      ['2024-02'],
    );
    expect(points).toEqual([
      { periodId: '2024-02', value: 0.9, numerator: 9, denominator: 10 },
      { periodId: '2024-03', value: missing('zeroDenominator'), numerator: 0, denominator: 0 },
      { periodId: '2024-04', value: missing('notReported') },
    ]);
    expect(limitsFrom).toBe('counts');
    expect(breaks).toEqual(['2024-02']);
  });
});
