import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { headlineMeasures, headlineSeries } from '#src/domain/headline.ts';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { FORMULA as BASE, unit } from '#tests/domain/rankingSamples.ts';

const INDICATOR = {
  code: 'A-1',
  name: 'Đúng hạn',
  maxPoints: 60,
  whenNone: 'notCounted',
  counts: '',
} as const;
const FORMULA = {
  ...BASE,
  groups: BASE.groups.map((group) => (group.code === 'A' ? { ...group, indicators: [INDICATOR] } : group)),
};
const MARCH: Period = { id: '2024-03', kind: 'month', from: '2024-03-01', to: '2024-03-31', closedAt: 'x' };
const APRIL: Period = { id: '2024-04', kind: 'month', from: '2024-04-01', to: '2024-04-30', closedAt: 'x' };

const CATALOG: Catalog = {
  locality: { code: '834', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [MARCH, APRIL],
  feeds: [],
  formulas: [FORMULA],
  targets: [{ measure: 'A-1', value: 48, validFrom: '2024-01-01', validTo: null }],
  headlines: [],
  ratingLevels: [],
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-01T00:00:00+07:00',
};
const UNITS = new Map([unit('001', 'A'), unit('002', 'B')].map((one) => [one.code, one]));
const scores = (totals: readonly number[]) =>
  totals.map((totalPoints, index) => ({
    unitCode: `00${index + 1}`,
    periodId: '2024-04',
    groupPoints: new Map([['A', totalPoints / 2]]),
    totalPoints,
  }));
const RANKINGS = new Map([['2024-04', rankUnits(UNITS, 'commune', scores([90, 81]), '2024-04', FORMULA)]]);

function counts(unitCode: string, numerator: number, denominator: number): IndicatorMeasure {
  return { unitCode, periodId: '2024-04', indicatorCode: 'A-1', numerator, denominator, points: 0 };
}

describe('figures at the head of the overview', () => {
  it('are the total and each group where the catalogue names none', () => {
    expect(headlineMeasures(CATALOG, FORMULA, 'Tổng').map(({ measure, kind }) => [measure, kind])).toEqual([
      ['total', 'total'],
      ['A', 'group'],
      ['B', 'group'],
    ]);
  });

  it('are those the catalogue names, without names the formula does not have', () => {
    const headlines = [
      { measure: 'A-1', label: 'Đúng hạn' },
      { measure: 'Z', label: 'Lạ' },
    ];
    expect(headlineMeasures({ ...CATALOG, headlines }, FORMULA, 'Tổng').map(({ label }) => label)).toEqual([
      'Đúng hạn',
    ]);
  });

  it('of dossiers are there only where their feed is published', () => {
    const headlines = [
      { measure: 'medianDays', label: 'Thời gian' },
      { measure: 'overdueOpen', label: 'Quá hạn' },
    ];
    const published = {
      feed: 'dossiers',
      source: '',
      cycle: 'P1M',
      format: 'contract',
      asOf: null,
      captures: [],
    };
    const catalog = { ...CATALOG, headlines, feeds: [published] } as Catalog;
    expect(headlineMeasures(catalog, FORMULA, '')).toEqual([
      { kind: 'dossiers', measure: 'overdueOpen', label: 'Quá hạn' },
    ]);
  });

  it('pool a rate over the units, so that a big commune weighs more, and turn its target into a rate', () => {
    const [, , , rate] = headlineMeasures(
      { ...CATALOG, headlines: ['total', 'A', 'B', 'A-1'].map((measure) => ({ measure, label: measure })) },
      FORMULA,
      '',
    );
    if (!rate || rate.kind === 'dossiers') throw new Error('the fourth figure is a rate');
    const series = headlineSeries(rate, CATALOG, FORMULA, [MARCH, APRIL], RANKINGS, [
      counts('001', 9, 10),
      counts('002', 30, 90),
    ]);
    expect(series.points).toEqual([
      { periodId: '2024-03', value: missing('notReported') },
      { periodId: '2024-04', value: 0.39, numerator: 39, denominator: 100 },
    ]);
    expect(series.target).toBe(0.8);
  });

  it('take means of points over the units that reported', () => {
    const [total, group] = headlineMeasures(CATALOG, FORMULA, 'Tổng');
    const last = (head: typeof total) =>
      head &&
      head.kind !== 'dossiers' &&
      headlineSeries(head, CATALOG, FORMULA, [MARCH, APRIL], RANKINGS, []).points.at(-1)?.value;
    expect(last(total)).toBe(85.5);
    expect(last(group)).toBe(42.75);
  });
});
