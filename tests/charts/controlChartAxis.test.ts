import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundAxis } from '#src/charts/controlChartAxis.ts';

const FREE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
/** Rates and days, as precise as they come. */
const figures = fc.array(
  fc.integer({ min: 0, max: 500_000 }).map((thousandths) => thousandths / 1000),
  { maxLength: 30 },
);

describe('the axis of a line', () => {
  it('ends at round numbers close to its figures', () => {
    expect(roundAxis([0.905, 0.94, 0.997], 0, 1)).toEqual({ from: 0.9, to: 1, ticks: [0.9, 0.95, 1] });
    expect(roundAxis([1.1, 3.9], 0, FREE[1])).toEqual({ from: 1, to: 4, ticks: [1, 2, 3, 4] });
  });

  it('has three to five ticks within it, whatever the figures are', () => {
    fc.assert(
      fc.property(figures, (values) => {
        for (const most of [1, 18, 100, FREE[1]]) {
          const { from, to, ticks } = roundAxis(values, 0, most);
          expect(ticks.length).toBeGreaterThanOrEqual(3);
          expect(ticks.length).toBeLessThanOrEqual(5);
          expect(ticks.every((tick) => tick >= from && tick <= to)).toBe(true);
        }
      }),
    );
  });

  it('holds every figure and goes beyond neither bound', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const free = roundAxis(values, ...FREE);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(free.from);
          expect(value).toBeLessThanOrEqual(free.to);
        }
        const { from, to } = roundAxis(values, 0, 18);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(18);
      }),
    );
  });

  it.each([2.4, 17.9, 0.983, 120])(
    'puts a flat run of %d into the middle, and does not blow it up',
    (value) => {
      const { from, to } = roundAxis([value, value], ...FREE);
      const share = (value - from) / (to - from);
      expect(share).toBeGreaterThan(0.3);
      expect(share).toBeLessThan(0.7);
      expect(to - from).toBeGreaterThanOrEqual(value * 0.05);
    },
  );

  it('begins at 0 for a flat run of 0 that cannot be less, and knows its bounds without any figure', () => {
    expect(roundAxis([0, 0], 0, FREE[1]).from).toBe(0);
    expect(roundAxis([], 0, 1)).toMatchObject({ from: 0, to: 1 });
    expect(roundAxis([], ...FREE)).toMatchObject({ from: 0, to: 1 });
  });

  it('writes its ticks without the noise of fractions', () => {
    expect(roundAxis([0.951, 0.998], 0, 1).ticks).toEqual([0.94, 0.96, 0.98, 1]);
  });
});
