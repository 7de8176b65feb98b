import { describe, expect, it } from 'vitest';
import { isKnown } from '#src/domain/missing.ts';
import type { ControlLimits } from '#src/domain/stats/controlLimits.ts';
import { specialCauses } from '#src/domain/stats/specialCauses.ts';

/**
 * NHSRplotthedots, tests/testthat/test-ptd_calculate_point_type.R: which points complete a seven, and which of three
 * stand beyond the near limits. The values are placed within limits so wide that no other rule speaks.
 */
const WIDE: ControlLimits = { mean: 0, lower: -1000, upper: 1000, lowerNear: -900, upperNear: 900 };

function seventh(values: readonly number[], rule: string): number[] {
  return specialCauses(values, WIDE).map((cause) =>
    cause !== null && isKnown(cause) && cause.rule === rule && cause.runLength >= 7
      ? cause.side === 'high'
        ? 1
        : -1
      : 0,
  );
}

describe('seven in a trend', () => {
  // The mean stands in the middle, so that no seven points lie on one side of it.
  it.each([
    [
      [-3, -2, -1, 0, 1, 2],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [-3, -2, -1, -1, 0, 1, 2],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [-3, -2, -1, 0, 1, 2, 3],
      [0, 0, 0, 0, 0, 0, 1],
    ],
    [
      [-2, -3, -2, -1, 0, 1, 2, 3, -1],
      [0, 0, 0, 0, 0, 0, 0, 1, 0],
    ],
    [
      [3, 2, 1, 0, -1, -2, -3],
      [0, 0, 0, 0, 0, 0, -1],
    ],
    [
      [-2, 3, 2, 1, 0, -1, -2, -3, -1],
      [0, 0, 0, 0, 0, 0, 0, -1, 0],
    ],
  ])('%j', (values, expected) => {
    expect(seventh(values, 'trend')).toEqual(expected);
  });

  it('1 2 3 4 5 6 7: only the last is the seventh; 1 2 3 3 4 5 6: none', () => {
    expect(seventh([-3, -2, -1, 0, 1, 2, 3], 'trend')).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(specialCauses([1, 2, 3, 3, 4, 5, 6], { ...WIDE, mean: 3.5 })).toEqual(Array(7).fill(null));
  });
});

describe('seven on one side of the mean', () => {
  it.each([
    [
      [1, 2, 1, 2, 1, 2],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 1, 2, 1, 2, -1],
      [0, 0, 0, 0, 0, 0, 0],
    ],
    [
      [1, 2, 1, 2, 1, 2, 1, 2, -1],
      [0, 0, 0, 0, 0, 0, 1, 1, 0],
    ],
    [
      [-1, -2, -1, -2, -1, -2, -1, -2, 1],
      [0, 0, 0, 0, 0, 0, -1, -1, 0],
    ],
  ])('%j', (values, expected) => {
    expect(seventh(values, 'shift')).toEqual(expected);
  });
});

describe('two of three beyond a near limit', () => {
  const limits: ControlLimits = { mean: 5, lower: -5, upper: 15, lowerNear: 0, upperNear: 10 };
  const flagged = (values: readonly number[]) =>
    specialCauses(values, limits).map((cause) => cause !== null && isKnown(cause) && cause.side);

  it('near [1,0,1] on sides [+,−,+] is none', () => {
    expect(flagged([11, 4, 11])).toEqual([false, false, false]);
  });

  /** After AUS-DOH PowerBI-SPC, twoInThree.test.ts; inner points stand off the mean, which has no side. */
  it.each<readonly [values: number[], expected: ('high' | 'low' | false)[]]>([
    [
      [6, 11, 11, 4],
      [false, 'high', 'high', false],
    ],
    [
      [4, -1, -1, 6],
      [false, 'low', 'low', false],
    ],
    [
      [11, 6, 11, 4],
      ['high', false, 'high', false],
    ],
    [
      [11, 6, 6, 11, 4],
      [false, false, false, false, false],
    ],
    [
      [10, 10, 6],
      [false, false, false],
    ],
    [[11], [false]],
  ])('%j', (values, expected) => {
    expect(flagged(values)).toEqual(expected);
  });
});
