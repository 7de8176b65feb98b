import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { laneyLimits } from '#src/domain/stats/laneyLimits.ts';
import { pLimits } from '#src/domain/stats/pLimits.ts';
import { allFinite, countsWithGaps } from './figures.ts';

const GAP = missing('notReported');

describe.each([
  ['pLimits', pLimits],
  ['laneyLimits', laneyLimits],
])('%s', (_, limitsOf) => {
  it('fewer than five months with cases are too few', () => {
    expect(limitsOf([], [])).toBe(missing('tooFew'));
    expect(limitsOf([1], [2])).toBe(missing('tooFew'));
    expect(limitsOf([1, 2, 1, 2, 0, 0], [3, 3, 3, 3, 0, 0])).toBe(missing('tooFew'));
  });

  it('all at 0 %, or all at 100 %, do not vary', () => {
    expect(limitsOf(Array(12).fill(0), Array(12).fill(40))).toBe(missing('noVariation'));
    expect(limitsOf(Array(12).fill(40), Array(12).fill(40))).toBe(missing('noVariation'));
  });

  it('no cases at all, and nothing reported, keep their reasons', () => {
    expect(limitsOf(Array(12).fill(0), Array(12).fill(0))).toBe(missing('zeroDenominator'));
    expect(limitsOf(Array(12).fill(GAP), Array(12).fill(40))).toBe(GAP);
    expect(limitsOf(Array(12).fill(5), Array(12).fill(missing('notApplicable')))).toBe(
      missing('notApplicable'),
    );
    expect(limitsOf(Array(12).fill(50), Array(12).fill(40))).toBe(missing('notApplicable'));
  });

  it('a month without cases has no limits and does not count', () => {
    const limits = limitsOf([9, 8, 0, 9, 7, 9], [10, 10, 0, 10, 10, 10]);
    expect(limits).toMatchObject({ mean: 0.84, pointCount: 5, provisional: true });
    expect(isKnown(limits) && limits.points[2]).toBe(missing('zeroDenominator'));
    expect(isKnown(limits) && limits.rates[2]).toBe(missing('zeroDenominator'));
  });

  it('lists of different length and no numbers are a programmer’s error', () => {
    expect(() => limitsOf([1], [2, 3])).toThrow(RangeError);
    expect(() => limitsOf([Number.NaN], [2])).toThrow(RangeError);
  });

  it('for any counts: finite, within 0–1, in their order, around the mean', () => {
    fc.assert(
      fc.property(countsWithGaps, ({ numerators, denominators }) => {
        const limits = limitsOf(numerators, denominators);
        expect(allFinite(limits)).toBe(true);
        if (isMissing(limits)) return;
        for (const point of limits.points.filter(isKnown)) {
          const { lower, lowerNear, mean, upperNear, upper } = point;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower <= lowerNear && lowerNear <= mean && mean <= upperNear && upperNear <= upper).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('Laney’s limits', () => {
  it('the same rate everywhere does not vary', () => {
    expect(laneyLimits([9, 18, 27, 9, 90], [10, 20, 30, 10, 100])).toBe(missing('noVariation'));
  });

  it('without neighbouring months there are too few', () => {
    const gaps = [9, GAP, 8, GAP, 7, GAP, 9, GAP, 8];
    expect(laneyLimits(gaps, Array(9).fill(10))).toBe(missing('tooFew'));
  });

  it('are those of the p chart times σz where no limit is clamped', () => {
    const numerators = [40, 52, 45, 60, 38, 55, 47, 61, 44, 50, 58, 42];
    const denominators = Array(12).fill(100);
    const plain = pLimits(numerators, denominators);
    const laney = laneyLimits(numerators, denominators);
    if (isMissing(plain) || isMissing(laney)) throw new Error('no limits');
    laney.points.forEach((point, place) => {
      const other = plain.points[place];
      if (isMissing(point) || !other || isMissing(other)) throw new Error('no limits');
      expect(point.upper - point.mean).toBeCloseTo(laney.sigmaZ * (other.upper - other.mean), 12);
    });
  });
});
