import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import { recentTrend } from '#src/domain/stats/recentTrend.ts';
import { allFinite, figure, gap } from './figures.ts';

const GAP = missing('notReported');

function around(values: readonly number[], reach: number) {
  return recentTrend(
    values,
    values.map((value) => value - reach),
    values.map((value) => value + reach),
  );
}

describe('the last five', () => {
  it('the worked slope', () => {
    const lower = [92.4168, 92.1072, 90.6358, 89.7694, 89.8578];
    const upper = [92.8288, 92.5315, 91.1004, 90.2594, 90.3396];
    const trend = recentTrend([92.6254, 92.3221, 90.8708, 90.017, 90.1013], lower, upper);
    // Worked out apart with NumPy, polyfit weighted by 1 / se.
    expect(trend).toMatchObject({
      slope: expect.closeTo(-0.74051073, 8),
      chiSquare: expect.closeTo(418.5365685, 6),
    });
  });

  it('earlier points do not matter', () => {
    const rising = [1, 2, 3, 4, 5];
    expect(around([90, 80, ...rising], 0.5)).toEqual(around(rising, 0.5));
    expect(around(rising, 0.5)).toMatchObject({ direction: 'increasing', slope: expect.closeTo(1, 12) });
  });

  it('wide intervals call nothing a trend', () => {
    expect(around([1, 2, 3, 4, 5], 10)).toMatchObject({ direction: 'noChange' });
  });

  it('one point that makes the slope makes no trend', () => {
    expect(around([5, 4.99, 4.98, 4.97, 9], 0.1)).toMatchObject({ direction: 'noChange' });
  });

  it('five equal points are no change', () => {
    expect(around([7, 7, 7, 7, 7], 1)).toEqual({ direction: 'noChange', slope: 0, chiSquare: 0 });
  });
});

describe('cannot be said', () => {
  it('fewer than five, or not five in a row', () => {
    expect(recentTrend([], [], [])).toBe(missing('tooFew'));
    expect(around([1, 2, 3, 4], 1)).toBe(missing('tooFew'));
    expect(recentTrend([1, 2, GAP, 4, 5], [0, 1, GAP, 3, 4], [2, 3, GAP, 5, 6])).toBe(missing('tooFew'));
  });

  it('the latest missing keeps its reason, an interval without width has no weight', () => {
    expect(recentTrend([1, 2, 3, 4, GAP], [0, 1, 2, 3, GAP], [2, 3, 4, 5, GAP])).toBe(GAP);
    expect(recentTrend([1, 2, 3, 4, 5], [0, 1, 3, 3, 4], [2, 3, 3, 5, 6])).toBe(missing('noVariation'));
  });

  it('lists of different length and turned intervals are a programmer’s error', () => {
    expect(() => recentTrend([1], [], [1])).toThrow(RangeError);
    expect(() => recentTrend([1, 1, 1, 1, 1], [2, 0, 0, 0, 0], [0, 2, 2, 2, 2])).toThrow(RangeError);
    expect(() => around([1, 1, 1, 1, Number.NaN], 1)).toThrow(RangeError);
  });
});

describe('for any series', () => {
  const point = fc.oneof(
    { weight: 12, arbitrary: fc.tuple(figure, fc.constantFrom(0.01, 1, 500)) },
    { weight: 1, arbitrary: fc.tuple(gap, fc.constant(1)) },
  );

  it('numbers are finite, and turning it over turns the trend', () => {
    const turned = { increasing: 'decreasing', decreasing: 'increasing', noChange: 'noChange' };
    fc.assert(
      fc.property(fc.array(point, { maxLength: 9 }), (points) => {
        const bound = (sign: number, turn: number) =>
          points.map(([value, reach]) => (isMissing(value) ? value : turn * value + sign * reach));
        const trend = recentTrend(bound(0, 1), bound(-1, 1), bound(1, 1));
        const other = recentTrend(bound(0, -1), bound(-1, -1), bound(1, -1));
        expect(allFinite(trend)).toBe(true);
        if (isMissing(trend) || isMissing(other)) {
          expect(other).toBe(trend);
          return;
        }
        expect(other.direction).toBe(turned[trend.direction]);
      }),
    );
  });
});
