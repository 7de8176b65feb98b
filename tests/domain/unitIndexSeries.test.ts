import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { indicatorSeries, totalSeries } from '#src/domain/unitIndexSeries.ts';
import { FORMULA as PLAIN, unit } from './rankingSamples.ts';

const FORMULA: Formula = {
  ...PLAIN,
  groups: [
    {
      code: 'A',
      name: 'Nhóm A',
      maxPoints: 60,
      indicators: [
        { code: 'A1', name: 'Đúng hạn', maxPoints: 20, whenNone: 'notCounted', counts: '' },
        { code: 'A2', name: 'Công khai', maxPoints: 40, whenNone: 'notCounted', counts: '' },
      ],
    },
  ],
};

function month(id: string): Period {
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt: `${id}-28T17:00:00+07:00` };
}
const MONTHS = [month('2024-02'), month('2024-03'), month('2024-04')];
const CATALOG: Catalog = {
  locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: MONTHS,
  feeds: [],
  formulas: [FORMULA],
  targets: [
    { measure: 'A1', value: 19.6, validFrom: '2022-01-01', validTo: null },
    { measure: 'total', value: 90, validFrom: '2022-01-01', validTo: null },
  ],
  headlines: [],
  ratingLevels: [],
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-02T07:30:00+07:00',
};

function measure(
  periodId: string,
  indicatorCode: string,
  numerator: number,
  denominator: number,
  points: number,
) {
  return {
    unitCode: '001',
    periodId,
    indicatorCode,
    numerator,
    denominator,
    points,
  } satisfies IndicatorMeasure;
}
const NO_COUNT = missing('notReported');

describe('the runs of one unit on the indicators', () => {
  const measures: IndicatorMeasure[] = [
    measure('2024-03', 'A1', 180, 200, 18),
    measure('2024-04', 'A1', 0, 0, 0),
    { ...measure('2024-04', 'A2', 0, 0, 35), numerator: NO_COUNT, denominator: NO_COUNT },
    { ...measure('2024-04', 'A1', 1, 2, 10), unitCode: '002' },
  ];
  const [rate, points] = indicatorSeries(unit('001', 'An'), MONTHS, measures, FORMULA, CATALOG);

  it('are rates where there are counts, with the target as a share of the maximum', () => {
    expect(rate).toMatchObject({ measureCode: 'A1', limitsFrom: 'counts', target: expect.closeTo(0.98) });
    expect(rate?.points.map(({ value }) => value)).toEqual([
      missing('notReported'),
      0.9,
      missing('zeroDenominator'),
    ]);
  });

  it('are points under their maximum where nothing was ever counted', () => {
    expect(points).toMatchObject({ limitsFrom: 'values', ceiling: 40, target: null });
    expect(points?.points.at(-1)?.value).toBe(35);
  });

  it('begin anew where the unit came into being', () => {
    const young = unit('001', 'An', { validFrom: '2024-03-01' });
    const [series] = indicatorSeries(young, MONTHS, measures, FORMULA, CATALOG);
    expect(series?.points.map(({ periodId }) => periodId)).toEqual(['2024-03', '2024-04']);
    expect(series?.breaks).toEqual(['2024-03']);
  });
});

describe('the run of the points altogether', () => {
  it('takes the totals of the unit alone, under the maximum of all groups', () => {
    const score = (unitCode: string, totalPoints: number) => ({
      unitCode,
      periodId: '2024-04',
      groupPoints: new Map(),
      totalPoints,
    });
    const series = totalSeries(
      unit('001', 'An'),
      MONTHS,
      [score('001', 88), score('002', 70)],
      FORMULA,
      CATALOG,
    );
    expect(series).toMatchObject({ measureCode: 'total', ceiling: 60, target: 90 });
    expect(series.points.map(({ value }) => value)).toEqual([
      missing('notReported'),
      missing('notReported'),
      88,
    ]);
  });
});
