import { describe, expect, it } from 'vitest';
import { type Missing, missing } from '#src/domain/missing.ts';
import { bandCounts, comparedCount, meanTotal, rankChanges, rankUnits } from '#src/domain/ranking.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const UNITS = [
  unit('001', 'An Bình'),
  unit('002', 'Bình An'),
  unit('003', 'Cẩm Sơn'),
  unit('004', 'Đa Phước'),
];

function rank(
  totals: Readonly<Record<string, number | Missing>>,
  units: readonly Unit[] = UNITS,
  formula = FORMULA,
) {
  const scores = Object.entries(totals).map(
    ([unitCode, totalPoints]): ServiceIndexScore => ({
      unitCode,
      periodId: '2024-04',
      groupPoints: new Map(),
      totalPoints,
    }),
  );
  return rankUnits(new Map(units.map((one) => [one.code, one])), 'commune', scores, '2024-04', formula);
}

describe('ranking units of one level', () => {
  it('gives equal totals the same rank and skips the next', () => {
    const { ranked } = rank({ '001': 90, '002': 92.81, '003': 92.81, '004': 80 });
    expect(ranked.map((row) => [row.unit.code, row.rank, row.shareCount])).toEqual([
      ['002', 1, 2],
      ['003', 1, 2],
      ['001', 3, 1],
      ['004', 4, 1],
    ]);
  });

  it('leaves departments out of the communes, also where they scored better', () => {
    const department = unit('900', 'Sở Mẫu', { kind: 'department' });
    const { ranked, unranked } = rank({ '900': 99, '001': 90, '002': 80, '003': 70, '004': 60 }, [
      department,
      ...UNITS,
    ]);
    expect(ranked.map((row) => row.rank)).toEqual([1, 2, 3, 4]);
    expect([...ranked, ...unranked].some((row) => row.unit.code === '900')).toBe(false);
  });

  it('counts a unit without a row or without a total as unranked, with its reason', () => {
    const { ranked, unranked } = rank({ '001': 90, '002': missing('notApplicable'), '003': 70 });
    expect(ranked.map((row) => row.unit.code)).toEqual(['001', '003']);
    expect(unranked.map((row) => [row.unit.code, row.reason.missing])).toEqual([
      ['002', 'notApplicable'],
      ['004', 'notReported'],
    ]);
  });

  it('takes nothing from another period', () => {
    const other: ServiceIndexScore = {
      unitCode: '001',
      periodId: '2024-03',
      groupPoints: new Map(),
      totalPoints: 90,
    };
    const ranking = rankUnits(
      new Map([['001', unit('001', 'An Bình')]]),
      'commune',
      [other],
      '2024-04',
      FORMULA,
    );
    expect(ranking.ranked).toEqual([]);
  });

  it('counts units per band, empty bands included, and takes the mean to hundredths', () => {
    const ranking = rank({ '001': 95, '002': 90, '003': 89.99, '004': 49.99 });
    expect(bandCounts(ranking, FORMULA).map(({ band, count }) => [band.name, count])).toEqual([
      ['Xuất sắc', 2],
      ['Tốt', 1],
      ['Yếu', 1],
    ]);
    expect(meanTotal(ranking)).toBe(81.25);
  });

  it('has no mean where nobody is ranked', () => {
    expect(meanTotal(rank({}))).toEqual(missing('notReported'));
  });
});

describe('change of rank', () => {
  const before = rank({ '001': 90, '002': 80, '003': 70 });

  it('is positive for a rise and remembers the earlier rank', () => {
    const changes = rankChanges(rank({ '001': 70, '002': 80, '003': 90 }), before);
    expect(changes.get('003')).toEqual({ kind: 'moved', places: 2, before: 3 });
    expect(changes.get('002')).toEqual({ kind: 'moved', places: 0, before: 2 });
    expect(changes.get('001')).toEqual({ kind: 'moved', places: -2, before: 1 });
  });

  it('is counted anew among the units of both periods: nobody moves because another is missing', () => {
    const changes = rankChanges(rank({ '002': 80, '003': 70 }), before);
    expect(changes.get('002')).toEqual({ kind: 'moved', places: 0, before: 1, among: 2 });
    expect(changes.get('003')).toEqual({ kind: 'moved', places: 0, before: 2, among: 2 });
    expect(comparedCount(changes)).toBe(2);
  });

  it('nobody falls because a unit came that was not there before', () => {
    const changes = rankChanges(rank({ '004': 99, '001': 90, '002': 60, '003': 70 }), before);
    expect(changes.get('001')).toMatchObject({ places: 0, among: 3 });
    expect(changes.get('003')).toMatchObject({ places: 1, before: 3 });
    expect(changes.get('002')).toMatchObject({ places: -1, before: 2 });
  });

  it('shares ranks among the units of both periods, also where others stood between them', () => {
    const changes = rankChanges(rank({ '001': 80, '003': 80 }), before);
    expect(changes.get('003')).toMatchObject({ places: 1, before: 2 });
    expect(changes.get('001')).toMatchObject({ places: 0, before: 1 });
  });

  it('of the same units is told by the ranks that were published', () => {
    const changes = rankChanges(rank({ '001': 70, '002': 80, '003': 90 }), before);
    expect(comparedCount(changes)).toBeNull();
  });

  it('is not said for a unit that was not ranked before', () => {
    const changes = rankChanges(rank({ '001': 90, '004': 80 }), before);
    expect(changes.get('004')).toEqual({ kind: 'withheld', reason: 'notRankedBefore' });
  });

  it('is not said between two formula versions', () => {
    const changes = rankChanges(rank({ '001': 90 }, UNITS, { ...FORMULA, id: '766-2026' }), before);
    expect(changes.get('001')).toEqual({ kind: 'withheld', reason: 'formulaBreak' });
  });

  it('is not said where a reused code means another unit', () => {
    const merged = unit('001', 'An Bình mới', { validFrom: '2024-04-01' });
    const changes = rankChanges(rank({ '001': 90 }, [merged]), before);
    expect(changes.get('001')).toEqual({ kind: 'withheld', reason: 'unitChanged' });
  });
});
