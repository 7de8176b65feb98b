import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { groupSeries, targetOf } from '#src/domain/unitSeries.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const months = ['2024-01', '2024-02', '2024-03'].map(
  (id): Period => ({ id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt: 'x' }),
);
const CATALOG: Catalog = {
  locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: months,
  feeds: [],
  formulas: [FORMULA],
  targets: [{ measure: 'A', value: 55, validFrom: '2024-02-01', validTo: null }],
  headlines: [],
  ratingLevels: [],
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-01T00:00:00+07:00',
};
const score = (periodId: string, points: number) => ({
  unitCode: '001',
  periodId,
  groupPoints: new Map([['A', points]]),
  totalPoints: points,
});

describe('the run of a unit on a group', () => {
  it('has a place a period, and a reason where the unit did not report', () => {
    const [series] = groupSeries(
      [unit('001', 'A')],
      months,
      [score('2024-01', 50), score('2024-03', 52)],
      [],
      FORMULA,
      CATALOG,
    );
    expect(series).toMatchObject({ unitCode: '001', measureCode: 'A', breaks: [], ceiling: 60, target: 55 });
    expect(series?.points.map(({ value }) => value)).toEqual([50, missing('notReported'), 52]);
  });

  it('begins anew with a unit made by a merger', () => {
    const merged = unit('001', 'A', { validFrom: '2024-02-01', predecessors: ['009'] });
    const [series] = groupSeries([merged], months, [score('2024-01', 50)], [], FORMULA, CATALOG);
    expect(series?.breaks).toEqual(['2024-02']);
    expect(series?.points.map(({ periodId }) => periodId)).toEqual(['2024-02', '2024-03']);
  });

  it('begins anew with a formula', () => {
    const old = { ...FORMULA, id: 'old', validTo: '2024-01-31' };
    const now = { ...FORMULA, validFrom: '2024-02-01' };
    const [series] = groupSeries([unit('001', 'A')], months, [], [], now, {
      ...CATALOG,
      formulas: [old, now],
    });
    expect(series?.breaks).toEqual(['2024-02']);
  });

  it('knows a target only while it is in force', () => {
    expect(targetOf(CATALOG, 'A', months[0])).toBeNull();
    expect(targetOf(CATALOG, 'A', months[1])).toBe(55);
    expect(targetOf(CATALOG, 'B', months[1])).toBeNull();
  });
});
