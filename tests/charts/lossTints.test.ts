import { describe, expect, it } from 'vitest';
import { lossTints } from '#src/charts/lossTints.ts';

describe('the tints of lost points', () => {
  it('go from 0 to the largest loss in five even steps', () => {
    const { level, steps } = lossTints(5);
    expect([0, 0.99, 1, 2.5, 5].map(level)).toEqual([0, 0, 1, 2, 4]);
    expect(steps.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4]);
  });

  it('have a scale where nobody lost anything', () => {
    expect(lossTints(0).level(0)).toBe(0);
  });
});
