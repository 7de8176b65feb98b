import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '#src/charts/linearScale.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('a straight scale', () => {
  it('agrees with d3-scale, clamped, wherever the domain is not a single value', () => {
    fc.assert(
      fc.property(finite, finite, finite, finite, finite, (from, to, start, end, value) => {
        fc.pre(Math.abs(to - from) > 1e-3);
        const expected = scaleLinear([from, to], [start, end]).clamp(true)(value);
        expect(linearScale([from, to], [start, end])(value)).toBeCloseTo(expected, 3);
      }),
    );
  });

  it('puts a single value in the middle', () => {
    expect(linearScale([3, 3], [0, 100])(3)).toBe(50);
  });
});
