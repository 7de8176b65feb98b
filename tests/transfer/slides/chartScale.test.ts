import { describe, expect, it } from 'vitest';
import { type ScaleRules, valueScale } from '#src/transfer/export/slides/chartScale.ts';

const SHARE: ScaleRules = { isFromZero: false, isShare: true, finest: 0.001 };
const COUNT: ScaleRules = { isFromZero: false, isShare: false, finest: 1 };
const POINTS: ScaleRules = { isFromZero: false, isShare: false, finest: 0.01 };
const BAR: ScaleRules = { ...POINTS, isFromZero: true };

describe('a value axis', () => {
  it('holds all values and ends on ticks that read well', () => {
    expect(valueScale([0.912, 0.989], SHARE)).toEqual({ min: 0.9, max: 1, step: 0.02 });
    expect(valueScale([240, 1138], COUNT)).toEqual({ min: 0, max: 1200, step: 200 });
  });

  it('begins at 0 for bars, and for lines that come near it', () => {
    expect(valueScale([95, 96], BAR).min).toBe(0);
    expect(valueScale([40, 96], POINTS).min).toBe(0);
    expect(valueScale([60, 96], POINTS).min).toBeGreaterThan(0);
  });

  it('reaches below 0 where values do', () => {
    expect(valueScale([-1.87, 1.88], BAR)).toEqual({ min: -2, max: 2, step: 1 });
  });

  it('has no share beyond the whole, also when all are the whole', () => {
    expect(valueScale([1, 1, 1], SHARE)).toEqual({ min: 0.98, max: 1, step: 0.02 });
    expect(valueScale([0.995, 1], SHARE).max).toBe(1);
  });

  it('has no tick between two counts, nor finer than figures are printed', () => {
    expect(valueScale([3, 3], COUNT)).toEqual({ min: 2, max: 4, step: 1 });
    expect(valueScale([0.99912, 0.99934], SHARE).step).toBe(0.001);
  });

  it('has room for a value that never changes', () => {
    for (const value of [0, 7, -3]) {
      const { min, max } = valueScale([value, value], POINTS);
      expect(min).toBeLessThan(max);
      expect(min <= value && value <= max).toBe(true);
    }
  });
});
