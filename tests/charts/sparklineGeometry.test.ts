import { describe, expect, it } from 'vitest';
import { sparklineGeometry } from '#src/charts/sparklineGeometry.ts';

describe('a sparkline', () => {
  it('breaks its line where nothing was reported', () => {
    const { paths, last } = sparklineGeometry([1, 2, null, 3, 4], null, 100, 40);
    expect(paths).toHaveLength(2);
    expect(last).not.toBeNull();
  });

  it('has no last dot where the last period was not reported', () => {
    expect(sparklineGeometry([1, 2, null], null, 100, 40).last).toBeNull();
  });

  it('keeps points and limits inside, whatever lies further out', () => {
    const { band, last } = sparklineGeometry([5, 5, 9], { lower: 4, upper: 6 }, 100, 40);
    expect(band?.y).toBeGreaterThan(last?.y ?? 40);
    expect((band?.y ?? 0) + (band?.height ?? 0)).toBeLessThanOrEqual(40);
  });

  it('stays finite for a flat run, one point and none', () => {
    for (const values of [[3, 3, 3], [3], []]) {
      const { paths } = sparklineGeometry(values, null, 100, 40);
      expect(paths.join()).not.toContain('NaN');
    }
  });
});
