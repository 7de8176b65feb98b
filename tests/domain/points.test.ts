import { describe, expect, it } from 'vitest';
import { publishedPoints, sumPoints, toHundredths } from '#src/domain/points.ts';

describe('points to hundredths', () => {
  it('sums are exact: 9.05 + 0.02 is 9.07', () => {
    expect(sumPoints([9.05, 0.02])).toBe(9.07);
    expect(sumPoints(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });

  it('no points sum to 0', () => {
    expect(sumPoints([])).toBe(0);
  });

  it('an average is published as printed', () => {
    expect(publishedPoints(92.806)).toBe(92.81);
    expect(publishedPoints(92.804)).toBe(92.8);
  });

  it.each([8.1, 19.81, 20.75, 92.81, 99.99])('%d survives hundredths', (points) => {
    expect(publishedPoints(points)).toBe(points);
    expect(Number.isInteger(toHundredths(points))).toBe(true);
  });
});
