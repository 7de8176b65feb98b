import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import { overviewHeadline, runSummary, saturationNote, targetSentence } from '#src/text/overview.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

const LOCALITY = {
  code: '1',
  name: 'Mẫu',
  designation: 'huyện',
  level: 'district',
  unitLevel: 'commune',
} as const;
const APRIL: Period = { id: '2024-04', kind: 'month', from: '2024-04-01', to: '2024-04-30', closedAt: 'x' };
const [EXCELLENT, GOOD] = FORMULA.bands;

function ranking(totals: readonly number[]) {
  const units = totals.map((_, index) => unit(`00${index}`, `Xã ${index}`));
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

const headline = (
  totals: readonly number[],
  before: typeof EXCELLENT | null,
  concerned: readonly string[],
  period = APRIL,
) =>
  overviewHeadline(
    ranking(totals),
    totals.length === 0 ? missing('notReported') : (totals[0] ?? 0),
    EXCELLENT ?? null,
    before ?? null,
    concerned.map((name) => ({ name, kind: 'commune' })),
    period,
    FORMULA,
    LOCALITY,
  );

describe('the headline of the overview', () => {
  it('says mean, band and that none is in the lowest', () => {
    expect(headline([91.41, 85], EXCELLENT ?? null, []).finding).toBe(
      'Tháng 4/2024, huyện Mẫu đạt bình quân 91,41 điểm, giữ loại Xuất sắc; không xã nào xếp loại Yếu.',
    );
  });

  it('says a change of band, and leaves it out where the period before is not known', () => {
    expect(headline([91.41], GOOD ?? null, []).finding).toContain('lên loại Xuất sắc');
    expect(headline([91.41], null, []).finding).toContain(', loại Xuất sắc;');
  });

  it('counts weak communes', () => {
    expect(headline([91.41, 40, 30], null, []).finding).toContain('; 2 xã xếp loại Yếu.');
  });

  it('names one, three and more units that need attention', () => {
    expect(headline([91], null, []).concern).toBeNull();
    expect(headline([91], null, ['A']).concern).toBe('1 xã cần chú ý: A.');
    expect(headline([91], null, ['A', 'B', 'C']).concern).toBe('3 xã cần chú ý: A, B và C.');
    expect(headline([91], null, ['A', 'B', 'C', 'D', 'E']).concern).toBe(
      '5 xã cần chú ý: A, B, C và 2 đơn vị khác.',
    );
  });

  it('counts and names those without points: a mean of some is not of all', () => {
    const units = ['A', 'B', 'C', 'D', 'E'].map((name, place) => unit(`00${place}`, name));
    const some = rankUnits(
      new Map(units.map((one) => [one.code, one])),
      'commune',
      [{ unitCode: '000', periodId: '2024-04', groupPoints: new Map(), totalPoints: 91 }],
      '2024-04',
      FORMULA,
    );
    const open = { ...APRIL, closedAt: null };
    const words = overviewHeadline(some, 91, null, null, [], open, FORMULA, LOCALITY).finding;
    expect(words).toBe(
      'Tháng 4/2024 (tạm tính), huyện Mẫu đạt bình quân 91,00 điểm; không xã nào xếp loại Yếu; mới có điểm của 1/5 xã, còn thiếu B, C, D và E.',
    );
  });

  it('does not blame the units for a file that could not be read', () => {
    const words = overviewHeadline(
      ranking([]),
      null,
      null,
      null,
      [{ name: 'A', kind: 'commune' }],
      APRIL,
      FORMULA,
      LOCALITY,
    );
    expect(words).toEqual({
      finding: 'Tháng 4/2024, huyện Mẫu: chưa đọc được tệp điểm Bộ chỉ số nên chưa có bình quân và thứ hạng.',
      concern: '1 xã cần chú ý: A.',
    });
  });

  it('says that nothing was reported, and that an open period is provisional', () => {
    expect(headline([], null, []).finding).toBe(
      'Tháng 4/2024, huyện Mẫu chưa có số liệu điểm của đơn vị nào.',
    );
    expect(headline([91], null, [], { ...APRIL, closedAt: null }).finding).toMatch(
      /^Tháng 4\/2024 \(tạm tính\), /,
    );
  });
});

describe('a target in words', () => {
  it.each([
    ['consistentPass', 95, 'Mục tiêu 90: chắc đạt'],
    ['consistentPass', 88, 'Mục tiêu 90: kỳ này hụt'],
    ['consistentFail', 80, 'Mục tiêu 90: chắc không đạt'],
    ['consistentFail', 91, 'Mục tiêu 90: kỳ này đạt, chưa thành nếp'],
    ['hitOrMiss', 91, 'Mục tiêu 90: lúc đạt lúc không'],
  ] as const)('%s at %d', (found, value, sentence) => {
    expect(targetSentence(90, 'points', found, value)).toBe(sentence);
  });

  it('says the target alone where nothing can be said of it, and a rate as a percentage', () => {
    expect(targetSentence(0.98, 'rate', missing('tooFew'), 0.9)).toBe('Mục tiêu 98%');
  });
});

describe('words around the figures', () => {
  it('tell a run and its habit, and a saturated group', () => {
    expect(runSummary('Đúng hạn', [0.9, null, 0.95], 'rate', { lower: 0.88, upper: 0.99 })).toBe(
      'Đúng hạn: 2 kỳ, từ 90,0% đến 95,0%; thường lệ từ 88,0% đến 99,0%.',
    );
    expect(runSummary('Đúng hạn', [null, 0.9], 'rate', null)).toBe('Đúng hạn: chỉ một kỳ có số liệu, 90,0%.');
    expect(runSummary('Đúng hạn', [null], 'rate', null)).toBe('Đúng hạn: chưa có số liệu.');
    expect(saturationNote(19, 21)).toBe('19/21 đạt tối đa: bão hòa');
  });
});
