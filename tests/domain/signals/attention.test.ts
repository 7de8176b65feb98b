import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { attention } from '#src/domain/signals/attention.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { countSeries, month, valueSeries } from './monthly.ts';

const GAP = missing('notReported');
const STEADY = [90, 91, 90, 92, 91, 90, 91, 92, 91, 90, 91, 92, 90, 91, 90, 92, 91, 90, 91, 92];
const LAST = month(STEADY.length);

function ending(unitCode: string, last: number | Missing, more: Partial<Series> = {}) {
  return seriesSignal(valueSeries([...STEADY, last], { unitCode, ...more }), LAST);
}

function codes(signals: Parameters<typeof attention>[0]): string[] {
  return attention(signals).items.map(({ kind, unitCode }) => `${kind} ${unitCode}`);
}

describe('the order', () => {
  it('concerns, then improvements, then what is missing', () => {
    expect(codes([ending('C', GAP), ending('B', 99), ending('A', 91), ending('D', 80)])).toEqual([
      'concern D',
      'improvement B',
      'missing C',
    ]);
  });

  it('among concerns the surer rule first', () => {
    const shift = [...STEADY.map((value) => value + 1), 90, 89.5, 89.8, 90, 89.6, 89.9, 89.7];
    const signals = [
      seriesSignal(valueSeries(shift, { unitCode: 'shift' }), month(shift.length - 1)),
      ending('outside', 85),
    ];
    expect(signals.map(({ variation }) => variation)).toMatchObject([
      { kind: 'concern', cause: { rule: 'shift', runLength: 7 } },
      { kind: 'concern', cause: { rule: 'outsideLimit' } },
    ]);
    expect(codes(signals)).toEqual(['concern outside', 'concern shift']);
  });

  it('of one rule, the series that will not meet its target first, then the larger distance', () => {
    const signals = [
      ending('far', 80, { target: 60 }),
      ending('near', 86, { target: 99 }),
      ending('nearer', 87, { target: 99 }),
      ending('aimless', 70),
    ];
    expect(codes(signals)).toEqual(['concern near', 'concern nearer', 'concern far', 'concern aimless']);
  });

  it('the longer a unit has been silent, the earlier it stands', () => {
    const silent = seriesSignal(valueSeries(STEADY.slice(0, -1), { unitCode: 'silent' }), LAST);
    expect(codes([ending('late', GAP), silent, ending('here', 91)])).toEqual([
      'missing silent',
      'missing late',
    ]);
  });

  it('does not depend on the order of the signals', () => {
    const signals = [
      ending('A', 80),
      ending('B', 80),
      ending('B', 80, { measureCode: 'MDSH' }),
      ending('C', GAP),
      ending('D', 99),
      ending('E', 91),
    ];
    const sorted = attention(signals);
    expect(sorted.items.map(({ unitCode, measureCode }) => unitCode + measureCode)).toEqual([
      'Atotal',
      'BMDSH',
      'Btotal',
      'Dtotal',
      'Ctotal',
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(signals, { minLength: signals.length }), (shuffled) => {
        expect(attention(shuffled)).toEqual(sorted);
      }),
    );
  });
});

describe('the reasons', () => {
  it('a month below the limit says value, limit, run and counts', () => {
    const pairs = Array.from({ length: 20 }, (_, place) => [188 + (place % 3), 200] as const);
    const signal = seriesSignal(countSeries([...pairs, [160, 200], [158, 200]], { target: 0.98 }), month(21));
    const [item] = attention([signal]).items;
    expect(item).toMatchObject({
      kind: 'concern',
      unitCode: '28984',
      measureCode: 'total',
      periodId: month(21),
      value: 0.79,
      numerator: 158,
      denominator: 200,
      rule: 'outsideLimit',
      side: 'low',
      runLength: 2,
      runPeriodIds: [month(20), month(21)],
      target: 0.98,
      provisional: false,
    });
    if (isMissing(signal.limits)) throw new Error(signal.limits.missing);
    const { lower, mean } = signal.limits;
    expect(item).toMatchObject({
      limit: lower,
      mean,
      distance: expect.closeTo((mean - 0.79) / (mean - lower), 12),
    });
  });

  it('a trend has no limit, a shift has the mean, two of three the near limit', () => {
    const falling = [...STEADY, 91.9, 91.6, 91.3, 91, 90.7, 90.4, 90.2];
    const [trend] = attention([seriesSignal(valueSeries(falling), month(26))]).items;
    expect(trend).toMatchObject({ rule: 'trend', side: 'low', limit: null, runLength: 8 });
    const nearly = [...STEADY, 93.6, 91.5, 93.6];
    const signal = seriesSignal(valueSeries(nearly), month(22));
    const [near] = attention([signal]).items;
    expect(near).toMatchObject({ kind: 'improvement', rule: 'twoOfThree' });
    expect(near).toHaveProperty('limit', isMissing(signal.limits) ? null : signal.limits.upperNear);
  });

  it('a gap says how long; no cases and too few points are no gaps', () => {
    const noCases = seriesSignal(countSeries([[0, 0]]), month(0));
    const young = seriesSignal(valueSeries([91], { unitCode: 'young' }), month(0));
    expect(attention([ending('A', GAP), ending('B', 91), noCases, young])).toEqual({
      items: [
        {
          kind: 'missing',
          unitCode: 'A',
          measureCode: 'total',
          periodId: LAST,
          reason: 'notReported',
          missingCount: 1,
        },
      ],
      seriesCount: 4,
      commonCauseCount: 1,
      neutralCount: 0,
      unjudgedCount: 2,
      unreportedMeasures: [],
    });
  });

  it('what nobody reports is one gap of a feed', () => {
    const signals = ['A', 'B'].map((unitCode) => ending(unitCode, GAP, { measureCode: 'MDHL' }));
    expect(attention(signals)).toMatchObject({ items: [], unreportedMeasures: ['MDHL'], unjudgedCount: 0 });
  });

  it('a change without a better direction is counted and not listed', () => {
    expect(attention([ending('A', 80, { betterDirection: null })])).toMatchObject({
      items: [],
      neutralCount: 1,
    });
  });

  it('no signals, nothing to attend to', () => {
    expect(attention([])).toMatchObject({ items: [], seriesCount: 0, unreportedMeasures: [] });
  });
});
