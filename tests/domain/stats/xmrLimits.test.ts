import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { type XmrLimits, xmrLimits } from '#src/domain/stats/xmrLimits.ts';
import { allFinite, plainFigure, seriesWithGaps } from './figures.ts';

const GAP = missing('notReported');

function known(limits: XmrLimits | Missing): XmrLimits {
  if (isMissing(limits)) throw new Error(limits.missing);
  return limits;
}

describe('how many points', () => {
  const points = (count: number) => Array.from({ length: count }, (_, place) => 90 + (place % 3));

  it.each([0, 1, 4])('%d points are too few', (count) => {
    expect(xmrLimits(points(count))).toBe(missing('tooFew'));
  });

  it.each([
    [5, true],
    [11, true],
    [12, false],
    [36, false],
  ])('limits of %d points are provisional: %s', (count, provisional) => {
    expect(xmrLimits(points(count))).toMatchObject({ provisional, pointCount: count });
  });

  it('points not reported do not count', () => {
    expect(xmrLimits([...points(4), GAP, GAP])).toBe(missing('tooFew'));
    expect(xmrLimits([...points(11), GAP])).toMatchObject({ provisional: true, pointCount: 11 });
  });
});

describe('gaps', () => {
  it('moving ranges do not cross a month not reported, the mean takes every point', () => {
    const limits = known(xmrLimits([10, 12, GAP, 90, 91, 90, 91]));
    expect(limits.meanRange).toBeCloseTo((2 + 1 + 1 + 1) / 4, 12);
    expect(limits.mean).toBeCloseTo((10 + 12 + 90 + 91 + 90 + 91) / 6, 12);
  });

  it('points without neighbours have no ranges: too few', () => {
    expect(xmrLimits([1, GAP, 2, GAP, 3, GAP, 4, GAP, 5])).toBe(missing('tooFew'));
    expect(xmrLimits([1, 2, GAP, 3, 4, GAP, 5])).toBe(missing('tooFew'));
  });

  it('nothing reported keeps the reason, different reasons are not reported', () => {
    expect(xmrLimits(Array(12).fill(missing('notApplicable')))).toBe(missing('notApplicable'));
    expect(xmrLimits([missing('notApplicable'), missing('zeroDenominator')])).toBe(GAP);
  });
});

describe('no variation', () => {
  it('a flat series has no limits', () => {
    expect(xmrLimits(Array(24).fill(18))).toBe(missing('noVariation'));
    expect(xmrLimits(Array(24).fill(0))).toBe(missing('noVariation'));
  });

  it('nor has one that differs by rounding only', () => {
    expect(xmrLimits([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3])).toBe(missing('noVariation'));
  });

  it('one jump out of a flat series is not screened away', () => {
    const limits = known(xmrLimits([...Array(11).fill(1), 10]));
    expect(limits.meanRange).toBeCloseTo(9 / 11, 12);
    expect(limits.upper).toBeLessThan(10);
  });
});

describe('baseline', () => {
  const steady = Array.from({ length: 15 }, (_, place) => 50 + (place % 2));

  it('later points do not move the limits', () => {
    const limits = xmrLimits(steady, { baseline: 12 });
    expect(xmrLimits([...steady, 80, 90, 70], { baseline: 12 })).toEqual(limits);
    expect(limits).toMatchObject({ pointCount: 12, provisional: false });
  });

  it('counts reported points', () => {
    expect(xmrLimits([...steady.slice(0, 5), GAP, ...steady.slice(5)], { baseline: 12 })).toMatchObject({
      pointCount: 12,
    });
  });

  it('a series shorter than the baseline takes what there is', () => {
    expect(xmrLimits(steady.slice(0, 8), { baseline: 20 })).toEqual(xmrLimits(steady.slice(0, 8)));
  });

  it.each([11, 21, 12.5, Number.NaN])('%d points are no baseline', (baseline) => {
    expect(() => xmrLimits(steady, { baseline })).toThrow(RangeError);
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e300])('%d is a programmer’s error', (value) => {
  expect(() => xmrLimits([1, 2, 3, 4, 5, value])).toThrow(RangeError);
});

describe('for any series', () => {
  const series = fc.array(plainFigure, { minLength: 5, maxLength: 40 });

  it('every number is finite and the limits stand in their order', () => {
    fc.assert(
      fc.property(seriesWithGaps, fc.boolean(), (values, screenOutlyingRanges) => {
        const limits = xmrLimits(values, { screenOutlyingRanges });
        expect(allFinite(limits)).toBe(true);
        if (isMissing(limits)) return;
        const { lower, lowerNear, mean, upperNear, upper } = limits;
        expect([upper, mean, lowerNear, lower, upperNear].sort((a, b) => a - b)).toEqual([
          lower,
          lowerNear,
          mean,
          upperNear,
          upper,
        ]);
        const reported = values.filter(isKnown);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...reported) - 1e-9 * Math.abs(mean));
        expect(mean).toBeLessThanOrEqual(Math.max(...reported) + 1e-9 * Math.abs(mean));
      }),
    );
  });

  it('limits shift and scale with the data, and turn over with their sign', () => {
    fc.assert(
      fc.property(series, plainFigure, fc.integer({ min: 1, max: 50 }), (values, shift, scale) => {
        // Without screening: a range exactly on its threshold may fall either way after rounding.
        const options = { screenOutlyingRanges: false };
        const limits = xmrLimits(values, options);
        const moved = xmrLimits(
          values.map((value) => value * scale + shift),
          options,
        );
        const turned = xmrLimits(
          values.map((value) => -value),
          options,
        );
        if (isMissing(limits) || isMissing(moved) || isMissing(turned)) {
          expect([moved, turned]).toEqual([limits, limits]);
          return;
        }
        expect(moved.lower).toBeCloseTo(limits.lower * scale + shift, 5);
        expect(moved.upper).toBeCloseTo(limits.upper * scale + shift, 5);
        expect(turned.upper).toBeCloseTo(-limits.lower, 8);
        expect(turned.lower).toBeCloseTo(-limits.upper, 8);
      }),
    );
  });

  it('screening never widens the limits', () => {
    fc.assert(
      fc.property(series, (values) => {
        const screened = xmrLimits(values, { screenOutlyingRanges: true });
        const all = xmrLimits(values, { screenOutlyingRanges: false });
        if (isMissing(screened) || isMissing(all)) {
          expect(screened).toBe(all);
          return;
        }
        expect(screened.mean).toBe(all.mean);
        expect(screened.meanRange).toBeLessThanOrEqual(all.meanRange);
      }),
    );
  });
});
