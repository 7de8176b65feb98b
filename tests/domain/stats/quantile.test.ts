import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { quantile } from '#src/domain/stats/quantile.ts';
import { seriesWithGaps } from './figures.ts';

it('lies between neighbours', () => {
  expect(quantile([4, 1, 3, 2], 0.1)).toBeCloseTo(1.3, 12);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([7], 0.9)).toBe(7);
});

it('leaves missing values out; without any the reason is theirs', () => {
  expect(quantile([missing('notReported'), 3, 1], 0.5)).toBe(2);
  expect(quantile([], 0.5)).toBe(missing('tooFew'));
  expect(quantile([missing('notApplicable')], 0.5)).toBe(missing('notApplicable'));
});

it.each([-0.1, 1.1, Number.NaN])('%d is no place of a quantile', (p) => {
  expect(() => quantile([1, 2], p)).toThrow(RangeError);
});

it('for any values: between least and most, rising with p, the same in any order', () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(seriesWithGaps, place, place, (values, one, other) => {
      const [low, high] = [quantile(values, Math.min(one, other)), quantile(values, Math.max(one, other))];
      if (isMissing(low) || isMissing(high)) {
        expect(values.filter(isKnown)).toEqual([]);
        return;
      }
      expect(low).toBeLessThanOrEqual(high);
      expect(quantile([...values].reverse(), Math.min(one, other))).toBe(low);
      expect(low).toBeGreaterThanOrEqual(Math.min(...values.filter(isKnown)));
      expect(high).toBeLessThanOrEqual(Math.max(...values.filter(isKnown)));
    }),
  );
});
