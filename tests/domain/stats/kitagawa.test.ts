import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, missing } from '#src/domain/missing.ts';
import { kitagawa } from '#src/domain/stats/kitagawa.ts';
import { allFinite, counts } from './figures.ts';

const strata = fc
  .uniqueArray(fc.constantFrom('land', 'civil', 'trade', 'health', 'school'), { maxLength: 5 })
  .chain((codes) =>
    fc.tuple(...codes.map((code) => counts.map((c) => ({ code, ...c })))).map((list) => [...list]),
  );

describe('strata that come and go', () => {
  it('a new field is all mix', () => {
    const split = kitagawa(
      [{ code: 'A', numerator: 90, denominator: 100 }],
      [
        { code: 'A', numerator: 90, denominator: 100 },
        { code: 'B', numerator: 50, denominator: 100 },
      ],
    );
    expect(split).toMatchObject({
      total: expect.closeTo(-0.2, 12),
      mix: expect.closeTo(-0.2, 12),
      performance: 0,
    });
  });

  it('a field without cases in both periods is left out', () => {
    const field = { code: 'A', numerator: 9, denominator: 10 };
    const empty = { code: 'B', numerator: 0, denominator: 0 };
    const split = kitagawa([field, empty], [field, empty]);
    expect(split).toMatchObject({ total: 0, mix: 0, performance: 0, strata: [{ code: 'A' }] });
  });
});

describe('degenerate', () => {
  const one = [{ code: 'A', numerator: 9, denominator: 10 }];

  it('no strata, no cases, a missing count', () => {
    expect(kitagawa([], one)).toBe(missing('tooFew'));
    expect(kitagawa(one, [{ code: 'A', numerator: 0, denominator: 0 }])).toBe(missing('zeroDenominator'));
    expect(kitagawa(one, [{ code: 'A', numerator: missing('notReported'), denominator: 10 }])).toBe(
      missing('notReported'),
    );
  });

  it('a code twice is a programmer’s error', () => {
    expect(() => kitagawa([...one, ...one], one)).toThrow(RangeError);
  });
});

it('for any strata: the parts add up to the change, and back again is the opposite', () => {
  fc.assert(
    fc.property(strata, strata, (before, after) => {
      const split = kitagawa(before, after);
      const back = kitagawa(after, before);
      expect(allFinite(split)).toBe(true);
      if (isMissing(split) || isMissing(back)) {
        expect(isMissing(back)).toBe(isMissing(split));
        return;
      }
      expect(split.mix + split.performance).toBeCloseTo(split.total, 9);
      expect(split.total).toBe(split.rateAfter - split.rateBefore);
      expect(back.mix).toBeCloseTo(-split.mix, 9);
      expect(back.performance).toBeCloseTo(-split.performance, 9);
      const performance = split.strata.reduce((sum, stratum) => sum + stratum.performance, 0);
      expect(performance).toBeCloseTo(split.performance, 12);
    }),
  );
});
