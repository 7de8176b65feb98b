import { describe, expect, it } from 'vitest';
import type { Period } from '#src/domain/period.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import {
  noIntervalSentence,
  rankingFinding,
  rankingKey,
  rankingPointLabel,
} from '#src/text/rankingGlance.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const APRIL: Period = { id: '2024-04', kind: 'month', from: '2024-04-01', to: '2024-04-30', closedAt: 'x' };

function ranking(totals: Readonly<Record<string, number>>) {
  const units = Object.keys(totals).map((name, index) => unit(`00${index}`, name));
  return rankUnits(
    new Map(units.map((one) => [one.code, one])),
    'commune',
    Object.values(totals).map((totalPoints, index) => ({
      unitCode: `00${index}`,
      periodId: '2024-04',
      groupPoints: new Map(),
      totalPoints,
    })),
    '2024-04',
    FORMULA,
  );
}

describe('words of the ranking at a glance', () => {
  it('say who is first and who is last, and mark an open period', () => {
    const found = ranking({ 'Bình Hòa': 91.5, 'Châu Bình': 95.08, 'Hưng Lễ': 82.2 });
    expect(rankingFinding(APRIL, found)).toBe(
      'Tháng 4/2024: Châu Bình đứng đầu với 95,08 điểm, Hưng Lễ đứng cuối với 82,20 điểm.',
    );
    expect(rankingFinding({ ...APRIL, closedAt: null }, found)).toContain('Tháng 4/2024 (tạm tính): ');
  });

  it('say nothing of the order of a single unit', () => {
    expect(rankingFinding(APRIL, ranking({ 'Bình Hòa': 91.5 }))).toBe('');
    expect(rankingFinding(APRIL, ranking({}))).toBe('');
  });

  it('say points, band, change and interval of a unit', () => {
    const interval = { totalPoints: 90, expectedRank: 4.2, best: 3, worst: 7, pTop3: 0.2, pBottom3: 0 };
    expect(
      rankingPointLabel('An Bình', 5, 90, 'Xuất sắc', { kind: 'moved', places: 1, before: 6 }, interval),
    ).toBe('Hạng 5, An Bình: 90,00 điểm; Xuất sắc; lên 1 bậc, trước đó hạng 6; khoảng hạng 3–7.');
  });

  it('speak of intervals only where there are any', () => {
    expect(rankingKey(0.9, true)).toContain('khoảng thứ hạng 90%');
    expect(rankingKey(0.9, false)).toBe('');
    expect(noIntervalSentence('tooLarge')).toContain('Quá nhiều đơn vị');
    expect(noIntervalSentence(null)).toBeNull();
  });
});
