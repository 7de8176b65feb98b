import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { kaplanMeier } from '#src/domain/stats/kaplanMeier.ts';
import { allFinite, gap } from './figures.ts';

const dossiers = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }).map((half) => half / 2) },
      { weight: 1, arbitrary: fc.constant(1e12) },
      { weight: 1, arbitrary: gap },
    ),
    fc.boolean(),
  ),
  { maxLength: 60 },
);

describe('degenerate', () => {
  it('no dossiers, and none of known duration', () => {
    expect(kaplanMeier([], [])).toBe(missing('tooFew'));
    expect(kaplanMeier([missing('notReported')], [true])).toBe(missing('notReported'));
  });

  it('none resolved yet: no steps, no median, nothing known beyond the ages', () => {
    expect(kaplanMeier([3, 5], [false, false], { limit: 4 })).toEqual({
      steps: [],
      resolvedCount: 0,
      openCount: 2,
      median: missing('tooFew'),
      p90: missing('tooFew'),
      beyondLimit: { share: 1, interval: missing('noVariation') },
    });
    expect(kaplanMeier([3, 5], [false, false], { limit: 6 })).toMatchObject({
      beyondLimit: missing('tooFew'),
    });
  });

  it('one dossier, resolved', () => {
    expect(kaplanMeier([4], [true], { limit: 10 })).toMatchObject({
      median: 4,
      p90: 4,
      beyondLimit: { share: 0, interval: missing('noVariation') },
    });
  });

  it('lists of different length, negative durations and no numbers are a programmer’s error', () => {
    expect(() => kaplanMeier([1], [])).toThrow(RangeError);
    expect(() => kaplanMeier([-1], [true])).toThrow(RangeError);
    expect(() => kaplanMeier([Number.NaN], [true])).toThrow(RangeError);
    expect(() => kaplanMeier([1], [true], { confidence: 1 })).toThrow(RangeError);
    expect(() => kaplanMeier([1], [true], { limit: Number.NaN })).toThrow(RangeError);
  });
});

describe('the statutory limit', () => {
  it('a dossier resolved on the last day is within it', () => {
    const result = kaplanMeier([2, 5, 5, 8], [true, true, true, true], { limit: 5 });
    expect(result).toMatchObject({ beyondLimit: { share: expect.closeTo(0.25, 12) }, median: 5 });
  });

  it('without one there is no share', () => {
    expect(kaplanMeier([2], [true])).toMatchObject({ beyondLimit: missing('notApplicable') });
  });

  it('open dossiers that are already older raise the share that the resolved ones show', () => {
    const resolved = kaplanMeier([1, 2, 3, 6], [true, true, true, true], { limit: 5 });
    const withOpen = kaplanMeier([1, 2, 3, 6, 9, 9], [true, true, true, true, false, false], { limit: 5 });
    expect(resolved).toMatchObject({ beyondLimit: { share: expect.closeTo(1 / 4, 12) } });
    expect(withOpen).toMatchObject({ beyondLimit: { share: expect.closeTo(3 / 6, 12) } });
  });
});

it('a half is a half in spite of rounding', () => {
  expect(kaplanMeier([1, 2, 3, 4], [true, true, true, true])).toMatchObject({ median: 2 });
});

describe('for any dossiers', () => {
  it('falls and never rises, stays within 0–1 and within its interval, in any order', () => {
    fc.assert(
      fc.property(dossiers, (list) => {
        const result = kaplanMeier(
          list.map(([time]) => time),
          list.map(([, resolved]) => resolved),
          { limit: 10 },
        );
        const turned = [...list].reverse();
        expect(
          kaplanMeier(
            turned.map(([time]) => time),
            turned.map(([, resolved]) => resolved),
            { limit: 10 },
          ),
        ).toEqual(result);
        expect(allFinite(result)).toBe(true);
        if (isMissing(result)) return;
        let before = { open: 1, time: -1 };
        for (const step of result.steps) {
          expect(step.open).toBeLessThan(before.open);
          expect(step.time).toBeGreaterThan(before.time);
          if (isKnown(step.interval)) {
            const { lower, upper } = step.interval;
            expect(0 <= lower && lower <= step.open && step.open <= upper && upper <= 1).toBe(true);
          }
          before = step;
        }
        expect(before.open).toBeGreaterThanOrEqual(0);
        expect(result.resolvedCount + result.openCount).toBe(list.filter(([time]) => isKnown(time)).length);
      }),
    );
  });

  it('with none open it is the plain share of longer ones', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 25 }), (list, limit) => {
        const result = kaplanMeier(
          list,
          list.map(() => true),
          { limit },
        );
        const share = list.filter((time) => time > limit).length / list.length;
        expect(result).toMatchObject({ beyondLimit: { share: expect.closeTo(share, 9) } });
      }),
    );
  });

  it('a histogram says the same as its dossiers one by one', () => {
    const bars = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean(), fc.integer({ min: 1, max: 5 })),
    );
    fc.assert(
      fc.property(bars, (list) => {
        const single = list.flatMap(([time, resolved, count]) =>
          Array.from({ length: count }, () => [time, resolved] as const),
        );
        expect(
          kaplanMeier(
            list.map(([time]) => time),
            list.map(([, resolved]) => resolved),
            { limit: 5, counts: list.map(([, , count]) => count) },
          ),
        ).toEqual(
          kaplanMeier(
            single.map(([time]) => time),
            single.map(([, resolved]) => resolved),
            { limit: 5 },
          ),
        );
      }),
    );
  });

  it('half a dossier, or none, is no count', () => {
    for (const count of [0, 0.5, -1])
      expect(() => kaplanMeier([1], [true], { counts: [count] })).toThrow(RangeError);
    expect(() => kaplanMeier([1, 2], [true, true], { counts: [1] })).toThrow(RangeError);
  });
});
