import { describe, expect, it } from 'vitest';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { type RankChange, rankUnits } from '#src/domain/ranking.ts';
import { changeLabel, comparisonSentence } from '#src/text/rankChange.ts';
import { countsText, coverageSentence, rankingHeadline, unrankedSentence } from '#src/text/ranking.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const LOCALITY = {
  code: '1',
  name: 'Mẫu',
  designation: 'huyện',
  level: 'district',
  unitLevel: 'commune',
} as const;
const APRIL: Period = {
  id: '2024-04',
  kind: 'month',
  from: '2024-04-01',
  to: '2024-04-30',
  closedAt: '2024-04-30T17:00:00+07:00',
};

function ranking(totals: readonly (number | Missing)[]) {
  const names = ['An Bình', 'Bình An', 'Cẩm Sơn', 'Đa Phước'];
  const units = totals.map((_, index) =>
    unit(`00${index}`, names[index] ?? `Xã ${index}`, index === 3 ? { kind: 'township' } : {}),
  );
  return rankUnits(
    new Map(units.map((one) => [one.code, one])),
    'commune',
    totals.map((totalPoints, index) => ({
      unitCode: `00${index}`,
      periodId: '2024-04',
      groupPoints: new Map(),
      totalPoints,
    })),
    '2024-04',
    FORMULA,
  );
}

function headline(
  totals: readonly (number | Missing)[],
  period = APRIL,
  changes = new Map<string, RankChange>(),
) {
  return rankingHeadline(ranking(totals), changes, period, '2024-03', FORMULA, LOCALITY);
}

describe('the headline of the ranking', () => {
  it('names the leader, the bands and that none is in the lowest', () => {
    expect(headline([95, 90, 85, 80]).finding).toBe(
      'Tháng 4/2024, An Bình dẫn đầu 4 xã, thị trấn với 95,00 điểm; 2 Xuất sắc, 2 Tốt, không xã, thị trấn nào xếp loại Yếu.',
    );
  });

  it('does not say that none is weak when one is', () => {
    expect(headline([95, 40]).finding).toBe(
      'Tháng 4/2024, An Bình dẫn đầu 2 xã với 95,00 điểm; 1 Xuất sắc, 1 Yếu.',
    );
  });

  it('lets several lead together', () => {
    expect(headline([95, 95, 85]).finding).toContain('An Bình và Bình An cùng dẫn đầu 3 xã với 95,00 điểm');
    expect(headline([95, 95, 95, 85]).finding).toContain('An Bình, Bình An và Cẩm Sơn cùng dẫn đầu');
  });

  it('says it when all are equal, and when only one reported', () => {
    expect(headline([95, 95]).finding).toContain('cả 2 xã cùng đạt 95,00 điểm');
    expect(headline([95, missing('notReported')]).finding).toContain(
      'An Bình đạt 95,00 điểm, là đơn vị duy nhất có số liệu',
    );
  });

  it('says that nobody reported instead of naming a leader', () => {
    expect(headline([missing('notReported'), missing('notReported')])).toEqual({
      finding: 'Tháng 4/2024 chưa có xã nào của huyện Mẫu báo cáo điểm.',
      concern: null,
    });
    expect(headline([]).finding).toBe('Tháng 4/2024 chưa có đơn vị nào báo cáo điểm.');
  });

  it('marks an open period as provisional', () => {
    expect(headline([95, 90], { ...APRIL, closedAt: null }).finding).toMatch(/^Tháng 4\/2024 \(tạm tính\), /);
  });

  it('names the deepest fall of three places or more, and every unit that shares it', () => {
    const fall = (places: number): RankChange => ({ kind: 'moved', places: -places, before: 1 });
    const one = new Map([
      ['001', fall(3)],
      ['002', fall(1)],
    ]);
    expect(headline([95, 90, 85, 80], APRIL, one).concern).toBe(
      'Bình An tụt nhiều nhất: 3 bậc so với tháng 3/2024.',
    );
    const two = new Map([
      ['001', fall(4)],
      ['003', fall(4)],
    ]);
    expect(headline([95, 90, 85, 80], APRIL, two).concern).toBe(
      'Bình An và TT. Đa Phước cùng tụt nhiều nhất: 4 bậc so với tháng 3/2024.',
    );
    expect(headline([95, 90, 85, 80], APRIL, new Map([['001', fall(2)]])).concern).toBeNull();
  });
});

describe('the words around the table', () => {
  it('says how many units have figures and names those that have none', () => {
    const three = ranking([95, 90, missing('notReported')]);
    const units = [...three.ranked, ...three.unranked].map((row) => row.unit);
    expect(coverageSentence(three.ranked.length, units)).toBe('2 trên 3 xã có số liệu');
    expect(unrankedSentence(three)).toBe('1 đơn vị không xếp hạng: Cẩm Sơn (chưa báo cáo).');
    expect(unrankedSentence(ranking([95]))).toBeNull();
  });

  it.each([
    [{ kind: 'moved', places: 2, before: 5 }, 'lên 2 bậc, trước đó hạng 5'],
    [{ kind: 'moved', places: -1, before: 1 }, 'xuống 1 bậc, trước đó hạng 1'],
    [{ kind: 'moved', places: 0, before: 4 }, 'giữ hạng 4'],
    [{ kind: 'moved', places: 2, before: 5, among: 20 }, 'lên 2 bậc trong 20 đơn vị có ở cả hai kỳ'],
    [{ kind: 'moved', places: 0, before: 5, among: 20 }, 'giữ hạng trong 20 đơn vị có ở cả hai kỳ'],
    [{ kind: 'withheld', reason: 'formulaBreak' }, 'Khác công thức'],
  ] as const)('says a change of rank in words', (change, words) => {
    expect(changeLabel(change)).toBe(words);
  });

  it('says with what ranks are compared, or why not', () => {
    expect(comparisonSentence('2024-03', null, null)).toBe('Đổi hạng so với tháng 3/2024.');
    expect(comparisonSentence('2024-03', null, 20)).toBe(
      'Đổi hạng so với tháng 3/2024 trong 20 đơn vị có ở cả hai kỳ.',
    );
    expect(comparisonSentence(null, 'provisional', null)).toBe('Số liệu còn tạm tính nên chưa nói đổi hạng.');
  });

  it('prints counts, and the reason where a count is not known', () => {
    expect(countsText(186, 1204)).toBe('186/1.204');
    expect(countsText(missing('notReported'), 0)).toBe('chưa báo cáo');
  });
});
