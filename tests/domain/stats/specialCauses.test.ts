import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import type { ControlLimits } from '#src/domain/stats/controlLimits.ts';
import { RULE_PRECEDENCE, specialCauses } from '#src/domain/stats/specialCauses.ts';
import { xmrLimits } from '#src/domain/stats/xmrLimits.ts';
import { allFinite, plainFigure, seriesWithGaps } from './figures.ts';

const LIMITS: ControlLimits = { mean: 0, lower: -3, upper: 3, lowerNear: -2, upperNear: 2 };
const GAP = missing('notReported');

describe('outside a limit', () => {
  it('a point on the limit is inside', () => {
    expect(specialCauses([3, -3], LIMITS)).toEqual([null, null]);
  });

  it('counts the months in a row on the same side', () => {
    expect(specialCauses([1, -4, -5, 4, 1], LIMITS)).toEqual([
      null,
      { rule: 'outsideLimit', side: 'low', runLength: 1 },
      { rule: 'outsideLimit', side: 'low', runLength: 2 },
      { rule: 'outsideLimit', side: 'high', runLength: 1 },
      null,
    ]);
  });
});

describe('runs', () => {
  it('six on one side, or six rising, are none', () => {
    expect(specialCauses([-1, 1, 1.5, 1, 1.5, 1, 1.5, -1], LIMITS)).toEqual(Array(8).fill(null));
    expect(specialCauses([-1.2, -0.8, -0.4, 0.4, 0.8, 1.2], LIMITS)).toEqual(Array(6).fill(null));
  });

  it('a shift is flagged back over all its points', () => {
    const causes = specialCauses([-1, 1, 1.5, 1, 1.5, 1, 1.5, 1, -1], LIMITS);
    expect(causes.map((cause) => cause && isKnown(cause) && cause.runLength)).toEqual([
      null,
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      null,
    ]);
    expect(causes[1]).toMatchObject({ rule: 'shift', side: 'high' });
  });

  it('a point on the mean, also but for rounding, breaks a shift', () => {
    const limits: ControlLimits = { mean: 0.3, lower: 0, upper: 0.6, lowerNear: 0.1, upperNear: 0.5 };
    expect(specialCauses([0.4, 0.35, 0.4, 0.1 + 0.2, 0.4, 0.35, 0.4, 0.35], limits)).toEqual(
      Array(8).fill(null),
    );
  });

  it('a month not reported breaks every run and is no point', () => {
    expect(specialCauses([1, 1.5, 1, GAP, 1.5, 1, 1.5, 1], LIMITS)).toEqual([
      ...Array(3).fill(null),
      GAP,
      ...Array(4).fill(null),
    ]);
    expect(specialCauses([-1.5, -1, -0.5, GAP, 0, 0.5, 1, 1.5], LIMITS).filter(isKnown)).toEqual(
      Array(7).fill(null),
    );
    expect(specialCauses([2.5, GAP, 2.5], LIMITS)).toEqual([null, GAP, null]);
  });

  it('a falling trend is low wherever it stands', () => {
    const causes = specialCauses([2.9, 1.9, 1.5, 1.2, 1, 0.5, -0.1], LIMITS);
    expect(causes.at(-1)).toEqual({ rule: 'trend', side: 'low', runLength: 7 });
  });

  it('a turning point belongs to the run that ends there', () => {
    const causes = specialCauses([-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 1, 0.5, 0, -0.5, -1, -1.5], LIMITS);
    expect(causes[6]).toEqual({ rule: 'trend', side: 'high', runLength: 7 });
    expect(causes[12]).toEqual({ rule: 'trend', side: 'low', runLength: 7 });
  });
});

describe('two of three', () => {
  it('a point outside the limit counts as beyond the near one', () => {
    expect(specialCauses([4, 1, 2.5], LIMITS)).toEqual([
      { rule: 'outsideLimit', side: 'high', runLength: 1 },
      null,
      { rule: 'twoOfThree', side: 'high', runLength: 2 },
    ]);
  });

  it('the middle one on the mean belongs to no side', () => {
    expect(specialCauses([2.5, 0, 2.5], LIMITS)).toEqual([null, null, null]);
  });

  it('two points are not three', () => {
    expect(specialCauses([2.5, 2.5], LIMITS)).toEqual([null, null]);
  });
});

it('a point under several rules is named by the first', () => {
  expect(RULE_PRECEDENCE).toEqual(['outsideLimit', 'shift', 'trend', 'twoOfThree']);
  const causes = specialCauses([0.5, 0.8, 1, 1.5, 2.5, 2.8, 3.5], LIMITS);
  expect(causes.map((cause) => cause && isKnown(cause) && cause.rule)).toEqual([
    ...Array(6).fill('shift'),
    'outsideLimit',
  ]);
});

describe('limits', () => {
  it('without limits every point keeps the reason', () => {
    const none = missing('noVariation');
    expect(specialCauses([1, GAP, 2], none)).toEqual([none, GAP, none]);
  });

  it('limits may differ from point to point', () => {
    const narrow: ControlLimits = { mean: 0, lower: -1, upper: 1, lowerNear: -0.5, upperNear: 0.5 };
    expect(specialCauses([2, 2], [LIMITS, narrow])).toEqual([
      null,
      { rule: 'outsideLimit', side: 'high', runLength: 1 },
    ]);
    expect(specialCauses([2, 2], [missing('zeroDenominator'), LIMITS])).toEqual([
      missing('zeroDenominator'),
      null,
    ]);
  });

  it('as many limits as points', () => {
    expect(() => specialCauses([1, 2], [LIMITS])).toThrow(RangeError);
    expect(() => specialCauses([Number.NaN], LIMITS)).toThrow(RangeError);
  });

  it('no points, no causes', () => {
    expect(specialCauses([], LIMITS)).toEqual([]);
  });
});

describe('for any series', () => {
  it('every point is a cause, none, or its gap, and numbers are finite', () => {
    fc.assert(
      fc.property(seriesWithGaps, (values) => {
        const causes = specialCauses(values, xmrLimits(values));
        expect(causes).toHaveLength(values.length);
        expect(allFinite(causes)).toBe(true);
        values.forEach((value, place) => {
          if (isMissing(value)) expect(causes[place]).toBe(value);
        });
      }),
    );
  });

  it('turning the series over turns the sides', () => {
    fc.assert(
      fc.property(fc.array(plainFigure, { minLength: 5, maxLength: 30 }), (values) => {
        const limits: ControlLimits = { mean: 0, lower: -700, upper: 700, lowerNear: -400, upperNear: 400 };
        const causes = specialCauses(values, limits);
        const turned = specialCauses(
          values.map((value) => -value),
          limits,
        );
        const swapped = causes.map((cause) =>
          cause && isKnown(cause) ? { ...cause, side: cause.side === 'high' ? 'low' : 'high' } : cause,
        );
        expect(turned).toEqual(swapped);
      }),
    );
  });

  it('later points never unflag an earlier one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 25 }), (values) => {
        const all = specialCauses(values, LIMITS);
        const shorter = specialCauses(values.slice(0, -1), LIMITS);
        shorter.forEach((cause, place) => {
          if (cause !== null) expect(all[place]).not.toBeNull();
        });
      }),
    );
  });
});
