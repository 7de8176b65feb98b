import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { rateStanding } from '#src/domain/rateStanding.ts';
import { saturation } from '#src/domain/saturation.ts';

const WHOLE = { rate: 0.962, lower: 0.951, upper: 0.97 };
const standing = (rate: number, lower: number, upper: number, cases = 77) =>
  rateStanding({ rate, lower, upper }, cases, WHOLE);

describe('where a unit stands against all of them', () => {
  it.each([
    ['below', 0.831, 0.732, 0.899],
    ['possiblyBelow', 0.93, 0.87, 0.961],
    ['notApart', 0.95, 0.87, 0.98],
    ['possiblyAbove', 0.985, 0.965, 0.999],
    ['above', 0.99, 0.975, 0.999],
  ] as const)('%s at %d (%d to %d)', (found, rate, lower, upper) => {
    expect(standing(rate, lower, upper)).toBe(found);
  });

  it('is clear only where the intervals do not touch', () => {
    expect(standing(0.9, 0.85, WHOLE.lower)).toBe('possiblyBelow');
    expect(standing(0.9, 0.85, WHOLE.lower - 0.001)).toBe('below');
  });

  it('is not said of fewer than ten cases, nor of what is not known', () => {
    expect(standing(0.2, 0.05, 0.5, 9)).toEqual(missing('tooFew'));
    expect(standing(0.2, 0.05, 0.5, 10)).toBe('below');
    expect(rateStanding(missing('notReported'), 0, WHOLE)).toEqual(missing('notReported'));
    expect(rateStanding(WHOLE, 50, missing('zeroDenominator'))).toEqual(missing('zeroDenominator'));
  });
});

describe('saturation', () => {
  const points = (full: number, others: number) => [
    ...Array.from({ length: full }, () => 18),
    ...Array.from({ length: others }, () => 17.5),
  ];

  it('begins where two units in three have all the points there are', () => {
    expect(saturation(points(19, 2), 18)).toEqual({
      atMaximum: 19,
      reported: 21,
      lowest: 17.5,
      isSaturated: true,
    });
    expect(saturation(points(14, 7), 18).isSaturated).toBe(true);
    expect(saturation(points(13, 8), 18).isSaturated).toBe(false);
  });

  it('is not said while one unit is far from the others', () => {
    expect(saturation([...points(18, 2), 12], 18)).toMatchObject({ lowest: 12, isSaturated: false });
  });

  it('counts only units with points', () => {
    expect(saturation([18, missing('notReported')], 18)).toMatchObject({ atMaximum: 1, reported: 1 });
    expect(saturation([], 18)).toEqual({ atMaximum: 0, reported: 0, lowest: null, isSaturated: false });
  });
});
