import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { laneyLimits } from '#src/domain/stats/laneyLimits.ts';
import { xmrLimits } from '#src/domain/stats/xmrLimits.ts';
import { allFinite, counts, seriesWithGaps } from '../stats/figures.ts';
import { countSeries, month, valueSeries } from './monthly.ts';

const GAP = missing('notReported');
const STEADY = [90, 91, 90, 92, 91, 90, 91, 92, 91, 90, 91, 92];
const STEADY_COUNTS = [
  [188, 200],
  [190, 200],
  [186, 200],
  [191, 200],
  [187, 200],
  [189, 200],
  [190, 200],
  [186, 200],
  [189, 200],
  [188, 200],
  [190, 200],
  [187, 200],
] as const;

describe('from values', () => {
  it('a month below the lower limit is a concern, with its run', () => {
    const signal = seriesSignal(valueSeries([...STEADY, 82, 81]), month(13));
    expect(signal).toMatchObject({
      periodId: '2024-02',
      value: 81,
      numerator: missing('notApplicable'),
      variation: { kind: 'concern', cause: { rule: 'outsideLimit', side: 'low', runLength: 2 } },
      runPeriodIds: ['2024-01', '2024-02'],
      provisional: false,
      missingCount: 0,
    });
    const limits = xmrLimits([...STEADY, 82, 81]);
    expect(isKnown(signal.limits) && signal.limits.lower).toBe(isKnown(limits) && limits.lower);
  });

  it('is judged at the month asked, whatever came later', () => {
    const asked = seriesSignal(valueSeries([...STEADY, 82]), month(11));
    expect(asked).toEqual(seriesSignal(valueSeries(STEADY), month(11)));
    expect(asked.variation).toEqual({ kind: 'commonCause', cause: null });
    expect(asked.runPeriodIds).toEqual([]);
  });

  it('assurance is judged against the target', () => {
    const assuranceAt = (target: number | null) =>
      seriesSignal(valueSeries(STEADY, { target }), month(11)).assurance;
    expect(assuranceAt(80)).toBe('consistentPass');
    expect(assuranceAt(91)).toBe('hitOrMiss');
    expect(assuranceAt(99)).toBe('consistentFail');
    expect(assuranceAt(null)).toBe(missing('notApplicable'));
  });

  it('two of three spans the three months', () => {
    const values = [...STEADY, ...STEADY, 94.2, 91.5, 94.2];
    expect(seriesSignal(valueSeries(values), month(26))).toMatchObject({
      variation: { kind: 'improvement', cause: { rule: 'twoOfThree' } },
      runPeriodIds: [month(24), month(25), month(26)],
    });
  });
});

describe('a break', () => {
  const values = [...Array.from({ length: 12 }, (_, place) => 60 + (place % 3)), ...STEADY];

  it('restarts the limits: what came before is not compared with', () => {
    const signal = seriesSignal(valueSeries(values, { breaks: [month(12)] }), month(23));
    expect(signal.periodIds).toEqual(STEADY.map((_, place) => month(12 + place)));
    expect(signal.limits).toEqual(seriesSignal(valueSeries(STEADY), month(11)).limits);
  });

  it('leaves too few points until five months are in', () => {
    const series = valueSeries(values, { breaks: [month(12)], target: 90 });
    expect(seriesSignal(series, month(15))).toMatchObject({
      variation: missing('tooFew'),
      assurance: missing('tooFew'),
      limits: missing('tooFew'),
      trend: missing('tooFew'),
    });
    expect(seriesSignal(series, month(16))).toMatchObject({ provisional: true, assurance: 'hitOrMiss' });
  });
});

describe('from counts', () => {
  it('takes Laney’s limits at the month’s own number of cases', () => {
    const pairs = [...STEADY_COUNTS, [300, 400] as const];
    const signal = seriesSignal(countSeries(pairs), month(12));
    const limits = laneyLimits(
      pairs.map(([x]) => x),
      pairs.map(([, n]) => n),
    );
    expect(signal.limits).toEqual(isKnown(limits) && limits.points[12]);
    expect(signal).toMatchObject({
      value: 0.75,
      numerator: 300,
      denominator: 400,
      variation: { kind: 'concern', cause: { rule: 'outsideLimit' } },
    });
  });

  it('a month without cases has no value, and the target is judged by the latest limits', () => {
    const signal = seriesSignal(countSeries([...STEADY_COUNTS, [0, 0]], { target: 0.5 }), month(12));
    expect(signal).toMatchObject({
      value: missing('zeroDenominator'),
      variation: missing('zeroDenominator'),
      assurance: 'consistentPass',
      missingCount: 1,
    });
  });

  it('always 100 % has no variation', () => {
    expect(seriesSignal(countSeries(Array(12).fill([40, 40])), month(11)).variation).toBe(
      missing('noVariation'),
    );
  });
});

describe('the trend of the last five', () => {
  it('from counts, by Wilson’s intervals', () => {
    const falling = [980, 950, 920, 890, 860].map((x) => [x, 1000] as const);
    expect(seriesSignal(countSeries(falling), month(4)).trend).toMatchObject({ direction: 'decreasing' });
    const fewCases = [10, 10, 9, 9, 8].map((x) => [x, 10] as const);
    expect(seriesSignal(countSeries(fewCases), month(4)).trend).toMatchObject({ direction: 'noChange' });
  });

  it('from values, by the moving ranges', () => {
    expect(seriesSignal(valueSeries([...STEADY, 94, 96, 98, 100]), month(15)).trend).toMatchObject({
      direction: 'increasing',
    });
    expect(seriesSignal(valueSeries(STEADY), month(11)).trend).toMatchObject({ direction: 'noChange' });
  });
});

describe('nothing to judge', () => {
  it('a month not reported, and how many in a row', () => {
    const signal = seriesSignal(valueSeries([...STEADY, GAP], { target: 80 }), month(14));
    expect(signal).toMatchObject({
      value: GAP,
      variation: GAP,
      trend: GAP,
      assurance: 'consistentPass',
      missingCount: 3,
      runPeriodIds: [],
    });
  });

  it('no points, flat points', () => {
    expect(seriesSignal(valueSeries([]), '2024-04')).toMatchObject({
      value: GAP,
      variation: GAP,
      missingCount: 1,
    });
    expect(seriesSignal(valueSeries(Array(12).fill(18)), month(11))).toMatchObject({
      variation: missing('noVariation'),
      assurance: missing('notApplicable'),
      trend: missing('noVariation'),
    });
  });
});

it('for any series every number is finite', () => {
  fc.assert(
    fc.property(seriesWithGaps, fc.array(counts, { maxLength: 30 }), (values, pairs) => {
      const end = month(Math.max(values.length, pairs.length, 1) - 1);
      const plain = seriesSignal(valueSeries(values, { target: 90 }), end);
      const rate = seriesSignal(
        countSeries(
          pairs.map(({ numerator, denominator }) => [numerator, denominator] as const),
          { target: 0.9, betterDirection: 'lower' },
        ),
        end,
      );
      expect(allFinite(plain)).toBe(true);
      expect(allFinite(rate)).toBe(true);
      if (isMissing(plain.value)) expect(plain.variation).toBe(plain.value);
    }),
  );
});
