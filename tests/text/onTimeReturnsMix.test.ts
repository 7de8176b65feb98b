import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  changeReckoning,
  changeSentence,
  indistinctSentence,
  mixFieldsSentence,
  mixReckoning,
  mixSentence,
  mixVerdict,
  mostMovedLabel,
  noMixSentence,
} from '#src/text/onTimeReturnsMix.ts';

const FOUND = {
  before: { numerator: 166, denominator: 200, rate: 0.83 },
  after: { numerator: 160, denominator: 200, rate: 0.8 },
};
const FIELD = {
  fieldCode: 'B',
  before: { numerator: 34, denominator: 50 },
  after: { numerator: 70, denominator: 100 },
  shareBefore: 0.25,
  shareAfter: 0.5,
  mix: -0.03125,
  performance: 0.0075,
};
const printed = (mix: number, performance: number) => ({
  before: 83,
  after: 83 + mix + performance,
  total: mix + performance,
  mix,
  performance,
});

describe('a changed rate in a sentence', () => {
  const say = (mix: number, performance: number) =>
    mixSentence('An', '2024-03', '2024-04', FOUND, printed(mix, performance));

  it('is an exact sum with the counts of both periods', () => {
    expect(say(-5, 2)).toBe(
      'An: từ 83,00% (166/200) tháng 3/2024 xuống 80,00% (160/200) tháng 4/2024, −3,00 điểm %: cơ cấu hồ sơ −5,00, kết quả từng lĩnh vực +2,00.',
    );
    expect(say(1, 2)).toContain('lên 86,00%');
  });

  it('says that nothing moved, or that both parts cancelled each other', () => {
    expect(say(0, 0)).toBe(
      'An: tỷ lệ không đổi, 83,00% (166/200) tháng 3/2024 và 83,00% (160/200) tháng 4/2024; cơ cấu hồ sơ cũng không làm thay đổi gì.',
    );
    expect(say(-1, 1)).toMatch(/cơ cấu hồ sơ −1,00, kết quả từng lĩnh vực \+1,00 bù trừ nhau\.$/);
  });

  it.each([
    [0, 0, ''],
    [0, -1, 'Không phần nào do cơ cấu hồ sơ.'],
    [-3, -1, 'Phần lớn thay đổi là do cơ cấu hồ sơ, không phải do làm chậm đi hay nhanh lên.'],
    [-1, -3, 'Một phần thay đổi là do cơ cấu hồ sơ.'],
    [-1, -9, 'Cơ cấu hồ sơ chỉ góp một phần nhỏ.'],
    [-5, 2, 'Toàn bộ thay đổi là do cơ cấu hồ sơ; kết quả từng lĩnh vực lại đi hướng ngược lại.'],
    [1, -4, 'Cơ cấu hồ sơ tác động ngược lại, nên kết quả thật đổi nhiều hơn con số chung.'],
  ])('says which part made it: mix %d, performance %d', (mix, performance, verdict) => {
    expect(mixVerdict(printed(mix, performance))).toBe(verdict);
  });

  it('is not explained where it cannot be told from chance, with the interval that says so', () => {
    const change = { difference: -0.0088, lower: -0.06, upper: 0.0402, certainty: 'indistinct' } as const;
    const of = {
      before: { numerator: 108, denominator: 110, rate: 108 / 110 },
      after: { numerator: 108, denominator: 111, rate: 108 / 111 },
    };
    expect(indistinctSentence('An', '2024-03', '2024-04', of, change, false)).toBe(
      'An: từ 98,2% (108/110) tháng 3/2024 xuống 97,3% (108/111) tháng 4/2024, không phân biệt được với ngẫu nhiên (khoảng 95% của thay đổi: −6,00 đến +4,02 điểm %).',
    );
    expect(indistinctSentence('An', '2024-03', '2024-04', of, change, true)).toContain(
      '(ít hồ sơ), không phân',
    );
    expect(changeReckoning(change)).toContain('Thay đổi −0,88 điểm %');
  });

  it('says whether it is clear or possible', () => {
    const change = { difference: -0.1, lower: -0.2, upper: -0.01, certainty: 'possible' } as const;
    expect(changeSentence(change)).toBe(
      'Hai kỳ có thể khác (khoảng 95% của thay đổi: −20,00 đến −1,00 điểm %).',
    );
    expect(changeSentence({ ...change, certainty: 'clear' })).toContain('khác rõ ràng');
  });

  it('names the fields that made the mix', () => {
    const shrunk = { ...FIELD, shareBefore: 0.75, shareAfter: 0.5 };
    expect(
      mixFieldsSentence([
        { name: 'Đất đai', change: FIELD, points: -3.13, isFew: false },
        { name: 'Hộ tịch', change: shrunk, points: -1.88, isFew: true },
      ]),
    ).toBe(
      'Cơ cấu: Đất đai tăng từ 25,0% lên 50,0% số hồ sơ (−3,13) và Hộ tịch giảm từ 75,0% còn 50,0% số hồ sơ (−1,88; ít hồ sơ).',
    );
    expect(mixFieldsSentence([])).toBe('');
  });

  it.each(['notReported', 'zeroDenominator', 'notApplicable', 'tooFew'] as const)(
    'says why there is no split: %s',
    (reason) => {
      expect(noMixSentence('An', missing(reason))).toMatch(/^An: .+\.$/);
    },
  );

  it('explains the split with the numbers of the field that weighed most', () => {
    expect(mixReckoning('resolved', 0.815, { name: 'Đất đai', change: FIELD, isFew: false }).at(-1)).toBe(
      'Đất đai: tỷ trọng 25,0% → 50,0%, x/n 34/50 → 70/100; cơ cấu −3,13 điểm %, kết quả +0,75 điểm %.',
    );
    expect(mixReckoning('resolved', 0.815, null).join(' ')).toContain('81,5%');
  });

  it('says which unit is shown where none is chosen', () => {
    expect(mostMovedLabel('An')).toBe('Cơ cấu tác động nhiều nhất: An');
    expect(mostMovedLabel(null)).toBe('Tự chọn');
  });
});
