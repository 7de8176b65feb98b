import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorPoints } from '#src/domain/indicator.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { sumPoints } from '#src/domain/points.ts';
import type { CountedUnit, IndicatorCounts } from '#src/domain/stats/rankContenders.ts';
import {
  type RankInterval,
  type RankIntervals,
  rankIntervalBatches,
  rankIntervals,
} from '#src/domain/stats/rankIntervals.ts';
import { allFinite, counts as anyCounts, gap } from './figures.ts';

/** Twenty points a rate, no cases earn them all: the rule of the index. */
const INDICATOR = { maxPoints: 20, whenNone: 'full' } as const;

function score(counts: readonly IndicatorCounts[]): number | Missing {
  const points: number[] = [];
  for (const { numerator, denominator } of counts) {
    if (isMissing(numerator) || isMissing(denominator)) continue;
    const earned = indicatorPoints(INDICATOR, numerator, denominator);
    if (isMissing(earned)) return earned;
    points.push(earned);
  }
  return sumPoints(points);
}

function unit(unitCode: string, ...pairs: (readonly [number | Missing, number | Missing])[]): CountedUnit {
  return {
    unitCode,
    counts: pairs.map(([numerator, denominator], place) => ({
      indicatorCode: `I${place}`,
      numerator,
      denominator,
    })),
  };
}

const OPTIONS = { draws: 400, seed: 28984, confidence: 0.9, score };

function known(result: RankIntervals | Missing): RankIntervals {
  if (isMissing(result)) throw new Error(result.missing);
  return result;
}

function intervalOf(result: RankIntervals | Missing, code: string): RankInterval {
  const interval = known(result).units.get(code);
  if (!interval || isMissing(interval)) throw new Error(`no interval of ${code}`);
  return interval;
}

const THREE = [unit('A', [196, 200]), unit('B', [150, 200]), unit('C', [100, 200])];

describe('intervals', () => {
  it('units far apart have sure ranks and no group', () => {
    const result = known(rankIntervals(THREE, OPTIONS));
    expect([...result.units.keys()]).toEqual(['A', 'B', 'C']);
    expect(intervalOf(result, 'A')).toMatchObject({ totalPoints: 19.6, expectedRank: 1, best: 1, worst: 1 });
    expect(intervalOf(result, 'C')).toMatchObject({ best: 3, worst: 3 });
    expect(result.groups).toEqual([]);
    expect(result.above).toBeNull();
  });

  it('units of few cases cannot be told apart', () => {
    const result = known(
      rankIntervals([unit('A', [9, 10]), unit('B', [8, 10]), unit('C', [10, 200])], OPTIONS),
    );
    expect(result.groups).toEqual([['A', 'B']]);
    expect(intervalOf(result, 'A')).toMatchObject({ best: 1, worst: 2 });
  });

  it('the same rate of more cases has the narrower interval', () => {
    const others = Array.from({ length: 8 }, (_, place) => unit(`X${place}`, [60 + 4 * place, 100]));
    const result = rankIntervals([...others, unit('small', [8, 10]), unit('large', [800, 1000])], OPTIONS);
    const width = (code: string) => intervalOf(result, code).worst - intervalOf(result, code).best;
    expect(width('small')).toBeGreaterThan(width('large'));
  });

  it('9 of 10 is drawn around 9.5 of 11, the mean of its Beta', () => {
    const drawn: number[] = [];
    rankIntervals([unit('A', [9, 10]), unit('B', [1, 10])], {
      ...OPTIONS,
      draws: 5000,
      score: (counts, { unitCode }) => {
        if (unitCode === 'A') drawn.push(Number(counts[0]?.numerator));
        return score(counts);
      },
    });
    const mean = drawn.reduce((sum, numerator) => sum + numerator, 0) / drawn.length;
    expect(Math.abs(mean - (10 * 9.5) / 11)).toBeLessThan(0.05);
  });

  it('one case that succeeded says nearly what sixty say where everybody succeeds', () => {
    const drawn = new Map<string, number[]>([
      ['one', []],
      ['many', []],
    ]);
    rankIntervals([unit('one', [1, 1]), unit('many', [60, 60])], {
      ...OPTIONS,
      draws: 4000,
      score: (counts, { unitCode }) => {
        drawn.get(unitCode)?.push(Number(counts[0]?.numerator) / Number(counts[0]?.denominator));
        return score(counts);
      },
    });
    const meanOf = (code: string) => {
      const rates = drawn.get(code) ?? [];
      return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    };
    // (1 + 61.5 / 62) / 2 and (60 + 61.5 / 62) / 61.
    expect(meanOf('one')).toBeCloseTo(0.996, 2);
    expect(meanOf('many')).toBeCloseTo(0.9999, 3);
  });

  it('one answered petition does not push a unit below those without any', () => {
    const others = Array.from({ length: 9 }, (_, place) => unit(`X${place}`, [190 - place, 200], [0, 0]));
    const result = rankIntervals(
      [unit('asked', [191, 200], [1, 1]), unit('busy', [150, 200], [40, 40]), ...others],
      OPTIONS,
    );
    expect(intervalOf(result, 'asked').expectedRank).toBeLessThan(5);
    expect(intervalOf(result, 'asked').best).toBe(1);
  });

  it('an interval is widened to the published rank where the simulation leaves it out', () => {
    // One success on each of twelve indicators where most fail: first by luck.
    const lucky = unit('lucky', ...Array.from({ length: 12 }, () => [1, 1] as const));
    const solid = Array.from({ length: 6 }, (_, place) =>
      unit(`S${place}`, ...Array.from({ length: 12 }, () => [9_900 - place, 10_000] as const)),
    );
    const weak = Array.from({ length: 14 }, (_, place) =>
      unit(`W${place}`, ...Array.from({ length: 12 }, () => [100, 10_000] as const)),
    );
    const result = rankIntervals([lucky, ...solid, ...weak], OPTIONS);
    expect(intervalOf(result, 'lucky').expectedRank).toBeGreaterThan(6);
    expect(intervalOf(result, 'lucky')).toMatchObject({ best: 1, worst: 7 });
  });

  it('chances of a pair add up to 1 with their ties', () => {
    const result = known(rankIntervals(THREE, { ...OPTIONS, pairwise: true }));
    expect(result.above?.get('A')?.get('B')).toBe(1);
    expect(result.above?.get('B')?.get('A')).toBe(0);
    expect(result.above?.get('A')?.get('A')).toBe(0);
  });
});

describe('constants', () => {
  it('0/0 and not applicable go to the rules as they are', () => {
    const seen = new Set<unknown>();
    const result = rankIntervals(
      [
        unit('A', [9, 10], [0, 0], [missing('notApplicable'), missing('notApplicable')]),
        unit('B', [5, 10], [0, 0]),
      ],
      {
        ...OPTIONS,
        score: (counts) => {
          for (const entry of counts.slice(1)) seen.add(entry.numerator);
          return score(counts);
        },
      },
    );
    expect(seen).toEqual(new Set([0, missing('notApplicable')]));
    expect(intervalOf(result, 'A').totalPoints).toBe(38);
  });

  it('the rules may use what else the unit has', () => {
    const fixed = THREE.map((each, place) => ({ ...each, fixedPoints: 50 * place }));
    const result = rankIntervals(fixed, {
      ...OPTIONS,
      score: (counts, { fixedPoints }) => {
        const points = score(counts);
        return isMissing(points) ? points : points + fixedPoints;
      },
    });
    expect([...known(result).units.keys()]).toEqual(['C', 'B', 'A']);
  });

  it('the units handed in are left as they were', () => {
    const before = structuredClone(THREE);
    rankIntervals(THREE, OPTIONS);
    expect(THREE).toEqual(before);
  });
});

describe('without an interval', () => {
  it('a unit without counts says why and takes no rank', () => {
    const result = known(
      rankIntervals(
        [
          ...THREE,
          unit('none'),
          unit('silent', [missing('notReported'), 10]),
          unit('idle', [0, 0]),
          unit('exempt', [missing('notApplicable'), missing('notApplicable')]),
          unit('wrong', [11, 10]),
        ],
        OPTIONS,
      ),
    );
    expect(intervalOf(result, 'C')).toMatchObject({ best: 3, worst: 3 });
    expect(Object.fromEntries([...result.units].filter(([, interval]) => isMissing(interval)))).toEqual({
      none: missing('notReported'),
      silent: missing('notReported'),
      idle: missing('zeroDenominator'),
      exempt: missing('notApplicable'),
      wrong: missing('notApplicable'),
    });
  });

  it('a unit the rules give no total has their reason', () => {
    const result = rankIntervals(THREE, {
      ...OPTIONS,
      score: (counts, { unitCode }) => (unitCode === 'B' ? missing('tooFew') : score(counts)),
    });
    expect(known(result).units.get('B')).toBe(missing('tooFew'));
  });

  it('nobody, one, and none with counts', () => {
    expect(rankIntervals([], OPTIONS)).toBe(missing('tooFew'));
    expect(rankIntervals([unit('A', [9, 10])], OPTIONS)).toBe(missing('tooFew'));
    expect(rankIntervals([unit('A'), unit('B')], OPTIONS)).toBe(missing('notReported'));
    expect(rankIntervals([unit('A', [0, 0]), unit('B', [0, 0])], OPTIONS)).toBe(missing('zeroDenominator'));
    expect(rankIntervals([unit('A', [0, 0]), unit('B')], OPTIONS)).toBe(missing('notReported'));
  });

  it.each([
    { draws: 0 },
    { draws: 1.5 },
    { seed: Number.NaN },
    { confidence: 1 },
    { score: () => Number.NaN },
  ])('%j is a programmer’s error', (wrong) => {
    expect(() => rankIntervals(THREE, { ...OPTIONS, ...wrong })).toThrow(RangeError);
  });

  it('so are a unit listed twice and rules that score reported counts only', () => {
    expect(() => rankIntervals([...THREE, unit('A', [1, 2])], OPTIONS)).toThrow(RangeError);
    const wholeOnly = (counts: readonly IndicatorCounts[]) =>
      Number.isInteger(counts[0]?.numerator) ? score(counts) : missing('notApplicable');
    expect(() => rankIntervals(THREE, { ...OPTIONS, score: wholeOnly })).toThrow(RangeError);
  });
});

describe('batches', () => {
  const many = Array.from({ length: 10 }, (_, place) =>
    unit(`U${place}`, ...Array.from({ length: 100 }, () => [80 + place, 100] as const)),
  );

  it('report progress and end with the very same result', () => {
    const batches = rankIntervalBatches(many, OPTIONS);
    const progress: number[] = [];
    let step = batches.next();
    while (!step.done) {
      progress.push(step.value.drawn);
      step = batches.next();
    }
    expect(progress).toEqual([100, 200, 300, 400]);
    expect(step.value).toEqual(rankIntervals(many, OPTIONS));
  });

  it('stop when nobody asks for more', () => {
    let scored = 0;
    const batches = rankIntervalBatches(many, {
      ...OPTIONS,
      score: (counts) => {
        scored += 1;
        return score(counts);
      },
    });
    batches.next();
    const soFar = scored;
    batches.return(missing('tooFew'));
    expect(batches.next().done).toBe(true);
    expect(scored).toBe(soFar);
  });
});

describe('for any counts', () => {
  const count = fc.oneof(
    { weight: 9, arbitrary: anyCounts.map((c) => [c.numerator, c.denominator] as const) },
    { weight: 1, arbitrary: fc.tuple(gap, gap) },
  );
  const units = fc
    .array(fc.array(count, { maxLength: 4 }), { maxLength: 7 })
    .map((list) => list.map((pairs, place) => unit(`U${place}`, ...pairs)));
  const options = { ...OPTIONS, draws: 30 };

  it('numbers are finite, ranks in range, and the order of the input is nothing', () => {
    fc.assert(
      fc.property(units, (list) => {
        const result = rankIntervals(list, options);
        expect(allFinite(result)).toBe(true);
        const shuffled = [...list].reverse().map((each) => ({ ...each, counts: [...each.counts].reverse() }));
        expect(rankIntervals(shuffled, options)).toEqual(result);
        if (isMissing(result)) return;
        expect(result.units.size).toBe(list.length);
        const intervals = [...result.units.values()].filter(isKnown);
        for (const { totalPoints, best, worst, expectedRank, pTop3, pBottom3 } of intervals) {
          expect(1 <= best && best <= worst && worst <= intervals.length).toBe(true);
          const rank = 1 + intervals.filter((other) => other.totalPoints > totalPoints).length;
          expect(best <= rank && rank <= worst).toBe(true);
          expect(1 <= expectedRank && expectedRank <= intervals.length).toBe(true);
          expect(Math.max(pTop3, pBottom3)).toBeLessThanOrEqual(1);
        }
        const sum = intervals.reduce((total, { expectedRank }) => total + expectedRank, 0);
        expect(sum).toBeLessThanOrEqual((intervals.length * (intervals.length + 1)) / 2 + 1e-9);
      }),
    );
  });

  it('the seed decides, and only the seed', () => {
    const list = [unit('A', [9, 10]), unit('B', [8, 10]), unit('C', [7, 10])];
    expect(rankIntervals(list, OPTIONS)).toEqual(rankIntervals(list, OPTIONS));
    expect(rankIntervals(list, { ...OPTIONS, seed: 1 })).not.toEqual(rankIntervals(list, OPTIONS));
  });
});
