import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { funnelLimits } from '#src/domain/stats/funnelLimits.ts';
import { overdispersion } from '#src/domain/stats/overdispersion.ts';
import { allFinite, countsWithGaps } from './figures.ts';

/** Worked out apart with NumPy (quantile, clip, mean) from the formula in the file. */
describe('worked examples', () => {
  it('five units of 100', () => {
    expect(overdispersion([90, 80, 95, 70, 85], Array(5).fill(100))).toEqual({
      p0: expect.closeTo(0.84, 12),
      phi: expect.closeTo(3.8034028483, 9),
      tau2: expect.closeTo(0.0093856339, 9),
      unitCount: 5,
    });
  });

  it('twelve communes of different size', () => {
    const found = overdispersion(
      [186, 30, 401, 80, 149, 55, 752, 33, 101, 70, 255, 36],
      [204, 35, 410, 98, 150, 62, 800, 33, 120, 77, 260, 45],
    );
    expect(found).toEqual({
      p0: expect.closeTo(0.9363557105, 9),
      phi: expect.closeTo(7.8959023182, 9),
      tau2: expect.closeTo(0.0112104224, 9),
      unitCount: 12,
    });
  });
});

describe('degenerate', () => {
  it('fewer than two units with cases', () => {
    expect(overdispersion([], [])).toBe(missing('tooFew'));
    expect(overdispersion([9, 0], [10, 0])).toBe(missing('tooFew'));
    expect(overdispersion([0, 0], [0, 0])).toBe(missing('zeroDenominator'));
    expect(overdispersion([missing('notReported')], [10])).toBe(missing('notReported'));
  });

  it('all at 100 % have no spread to judge; all alike have none beyond their counts', () => {
    expect(overdispersion([10, 20], [10, 20])).toBe(missing('noVariation'));
    const alike = overdispersion([9, 18, 45], [10, 20, 50]);
    expect(alike).toMatchObject({ phi: expect.closeTo(0, 12), tau2: 0, unitCount: 3 });
  });

  it('one huge unit among small ones stays finite', () => {
    const found = overdispersion([Number.MAX_SAFE_INTEGER - 1, 0, 1], [Number.MAX_SAFE_INTEGER, 1, 1]);
    expect(allFinite(found)).toBe(true);
  });
});

it('for any counts: finite, never negative, the same in any order', () => {
  fc.assert(
    fc.property(countsWithGaps, ({ numerators, denominators }) => {
      const found = overdispersion(numerators, denominators);
      expect(allFinite(found)).toBe(true);
      if (isKnown(found)) expect(Math.min(found.tau2, found.phi)).toBeGreaterThanOrEqual(0);
      // Beside a huge count p0 is so near to 0 or 1 that the order of adding shows.
      if (denominators.some((count) => isKnown(count) && count > 1e9)) return;
      const turned = overdispersion([...numerators].reverse(), [...denominators].reverse());
      if (isMissing(found) || isMissing(turned)) expect(turned).toBe(found);
      else expect(turned.phi).toBeCloseTo(found.phi, 6);
    }),
  );
});

it('the funnel of over-dispersed units leaves fewer of them outside', () => {
  const numerators = [1860, 300, 4010, 800, 1490, 550, 7520, 330, 1010, 700, 2550, 360];
  const denominators = [2040, 350, 4100, 980, 1500, 620, 8000, 330, 1200, 770, 2600, 450];
  const found = overdispersion(numerators, denominators);
  if (isMissing(found)) throw new Error(found.missing);
  const outside = (tau2?: number) =>
    numerators.filter((numerator, place) => {
      const n = denominators[place] ?? 0;
      const limits = funnelLimits(found.p0, n, 0.998, tau2 === undefined ? {} : { tau2 });
      return !isMissing(limits) && (numerator / n < limits.lower || numerator / n > limits.upper);
    }).length;
  expect(outside()).toBe(11);
  expect(outside(found.tau2)).toBe(0);
});
