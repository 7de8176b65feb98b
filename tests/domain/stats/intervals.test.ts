import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import { funnelLimits } from '#src/domain/stats/funnelLimits.ts';
import { confidenceReach, normalQuantile } from '#src/domain/stats/normalQuantile.ts';
import { wilsonInterval } from '#src/domain/stats/wilsonInterval.ts';
import { allFinite, counts } from './figures.ts';

const confidence = fc.double({ min: 0.01, max: 0.9999, noNaN: true });

describe('Wilson’s interval', () => {
  it('no cases, a missing count and more than all have their reasons', () => {
    expect(wilsonInterval(0, 0)).toBe(missing('zeroDenominator'));
    expect(wilsonInterval(missing('notReported'), 10)).toBe(missing('notReported'));
    expect(wilsonInterval(1, missing('notApplicable'))).toBe(missing('notApplicable'));
    expect(wilsonInterval(11, 10)).toBe(missing('notApplicable'));
    expect(wilsonInterval(-1, 10)).toBe(missing('notApplicable'));
  });

  it.each([0, 1, -0.5, 95, Number.NaN])('%d is no confidence', (wrong) => {
    expect(() => wilsonInterval(9, 10, wrong)).toThrow(RangeError);
  });

  it('holds the estimate, stays within 0–1, and is mirrored for the failures', () => {
    fc.assert(
      fc.property(counts, confidence, ({ numerator, denominator }, level) => {
        const interval = wilsonInterval(numerator, denominator, level);
        const failures = wilsonInterval(denominator - numerator, denominator, level);
        if (isMissing(interval) || isMissing(failures)) {
          expect(denominator).toBe(0);
          return;
        }
        expect(allFinite(interval)).toBe(true);
        const { lower, rate, upper } = interval;
        expect(0 <= lower && lower <= rate && rate <= upper && upper <= 1).toBe(true);
        expect(failures.lower).toBeCloseTo(1 - upper, 9);
        expect(failures.upper).toBeCloseTo(1 - lower, 9);
      }),
    );
  });

  it('narrows with more cases and widens with more confidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (n, x) => {
        const successes = Math.min(x, n);
        const width = (scale: number, level: number) => {
          const interval = wilsonInterval(successes * scale, n * scale, level);
          return isMissing(interval) ? Number.NaN : interval.upper - interval.lower;
        };
        expect(width(4, 0.95)).toBeLessThan(width(1, 0.95));
        expect(width(1, 0.998)).toBeGreaterThan(width(1, 0.95));
      }),
    );
  });
});

describe('funnel limits', () => {
  it('no cases, and no room to vary, have their reasons', () => {
    expect(funnelLimits(0.9, 0, 0.95)).toBe(missing('zeroDenominator'));
    expect(funnelLimits(0, 20, 0.95)).toBe(missing('noVariation'));
    expect(funnelLimits(1, 20, 0.95, { tau2: 0.1 })).toBe(missing('noVariation'));
    expect(funnelLimits(missing('tooFew'), 20, 0.95)).toBe(missing('tooFew'));
    expect(funnelLimits(0.5, missing('notReported'), 0.95)).toBe(missing('notReported'));
  });

  it.each([
    [1.2, 20, 0],
    [Number.NaN, 20, 0],
    [0.5, -1, 0],
    [0.5, Number.NaN, 0],
    [0.5, 20, -0.1],
    [0.5, 20, Number.NaN],
  ])('p0 %d, n %d, τ² %d is a programmer’s error', (p0, n, tau2) => {
    expect(() => funnelLimits(p0, n, 0.95, { tau2 })).toThrow(RangeError);
  });

  it('hold p0, stay within 0–1, and widen with τ²', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        confidence,
        (p0, n, tau2, level) => {
          const [plain, even, spread] = [undefined, 0, tau2].map((variance) =>
            variance === undefined
              ? funnelLimits(p0, n, level)
              : funnelLimits(p0, n, level, { tau2: variance }),
          );
          for (const limits of [plain, even, spread]) {
            if (!limits || isMissing(limits)) throw new Error('no limits');
            expect(0 <= limits.lower && limits.lower <= p0 && p0 <= limits.upper && limits.upper <= 1).toBe(
              true,
            );
          }
          if (!even || isMissing(even) || !spread || isMissing(spread)) throw new Error('no limits');
          expect(spread.upper).toBeGreaterThanOrEqual(even.upper);
          expect(spread.lower).toBeLessThanOrEqual(even.lower);
        },
      ),
    );
  });

  it('with τ² = 0 and many cases both scales agree', () => {
    const plain = funnelLimits(0.9, 1e6, 0.95);
    const arcsine = funnelLimits(0.9, 1e6, 0.95, { tau2: 0 });
    if (isMissing(plain) || isMissing(arcsine)) throw new Error('no limits');
    expect(arcsine.lower).toBeCloseTo(plain.lower, 5);
    expect(arcsine.upper).toBeCloseTo(plain.upper, 5);
  });
});

describe('the normal quantile', () => {
  it('rises, and is mirrored about a half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 5);
        expect(normalQuantile(p)).toBeLessThanOrEqual(normalQuantile(Math.min(0.5, p * 1.5)));
      }),
    );
  });

  it.each([0, 1, Number.NaN, -1])('%d is no probability', (p) => {
    expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => confidenceReach(p)).toThrow(RangeError);
  });
});
