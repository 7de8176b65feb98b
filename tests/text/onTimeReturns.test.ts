import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  BASIS_WORDS,
  comparedNote,
  coverageNote,
  hiddenUnitsNote,
  rateReckoning,
  rateText,
  shareNote,
} from '#src/text/onTimeReturns.ts';
import { onTimeHeadline } from '#src/text/onTimeReturnsHeadline.ts';

const RATE = { numerator: 190, denominator: 208, rate: 190 / 208 };
/** Received 208 = resolved 190 (120 early, 60 on time, 10 late) + open 18 (10 within the limit, 8 overdue). */
const PARTS = { early: 120, onTime: 60, withinLimit: 10, resolved: 190, overdue: 8, received: 208 };

describe('a rate in words', () => {
  it.each([
    ['received', '91,3% (190/208 hồ sơ tiếp nhận)'],
    ['resolved', '91,3% (190/208 hồ sơ đã giải quyết)'],
    ['due', '91,3% (190/208 hồ sơ đến hạn)'],
  ] as const)('names its denominator: %s', (basis, words) => {
    expect(rateText(RATE, basis)).toBe(words);
  });

  it('says why there is none', () => {
    expect(rateText(missing('notReported'), 'received')).toBe('chưa báo cáo');
    expect(rateText(missing('zeroDenominator'), 'received')).toBe('không phát sinh');
  });

  it.each([
    [
      'received',
      RATE,
      'Tỷ lệ đúng hẹn = (trước hạn + đúng hạn + đang giải quyết còn hạn) ÷ tiếp nhận = (120 + 60 + 10) ÷ 208 = 190 ÷ 208 = 91,3%.',
    ],
    [
      'resolved',
      { numerator: 180, denominator: 190, rate: 180 / 190 },
      'Tỷ lệ đúng hẹn = (trước hạn + đúng hạn) ÷ đã giải quyết = (120 + 60) ÷ 190 = 180 ÷ 190 = 94,7%.',
    ],
    [
      'due',
      { numerator: 180, denominator: 198, rate: 180 / 198 },
      'Tỷ lệ đúng hẹn = (trước hạn + đúng hạn) ÷ (đã giải quyết + quá hạn còn mở) = (120 + 60) ÷ (190 + 8) = 180 ÷ 198 = 90,9%.',
    ],
  ] as const)('is reckoned with its own numbers: %s', (basis, rate, words) => {
    expect(rateReckoning(basis, rate, PARTS)).toBe(words);
  });

  it('is not reckoned from what is not known', () => {
    expect(rateReckoning('resolved', missing('notReported'), PARTS)).toBe(
      'Tỷ lệ đúng hẹn = (trước hạn + đúng hạn) ÷ đã giải quyết: chưa báo cáo.',
    );
  });

  it('has three denominators, each told from the others', () => {
    expect(new Set(Object.values(BASIS_WORDS).map(({ formula }) => formula)).size).toBe(3);
  });
});

describe('the headline', () => {
  const head = {
    period: { id: '2024-04', kind: 'month', closedAt: 'x' },
    locality: { designation: 'huyện', name: 'Mẫu' },
    basis: 'received',
    rate: { numerator: 978, denominator: 1000, rate: 0.978 },
    last: null,
    target: 0.98,
    isFew: false,
    farOut: { below: ['An'], above: [] },
    silent: [],
    overdue: { count: 42, kinds: ['commune', 'township'] },
    kinds: ['commune', 'commune', 'township'],
  } as const;
  const limits = { mean: 0.98, lower: 0.97, upper: 0.99, lowerNear: 0.975, upperNear: 0.985 };
  const last = {
    periodId: '2024-04',
    value: 0.978,
    numerator: 978,
    denominator: 1000,
    limits,
    cause: null,
    crossed: null,
    kind: 'commonCause',
  } as const;

  it('says rate, counts, habit and target, and sets apart who is late and what is overdue', () => {
    expect(onTimeHeadline({ ...head, last })).toEqual({
      finding:
        'Tháng 4/2024, huyện Mẫu có 97,8% hồ sơ đúng hẹn (978/1.000 hồ sơ tiếp nhận), trong khoảng thường lệ; chưa đạt mục tiêu 98,0%.',
      concern:
        'An rõ ràng thấp hơn mức chung ngay cả khi xét theo số hồ sơ; 42 hồ sơ quá hạn còn mở ở 2 xã, thị trấn.',
    });
  });

  it('says how it departs from the habit', () => {
    const broken = {
      ...last,
      cause: { rule: 'outsideLimit', side: 'low', runLength: 2 },
      crossed: 0.97,
      kind: 'concern',
    } as const;
    expect(onTimeHeadline({ ...head, last: broken }).finding).toContain(
      '(978/1.000 hồ sơ tiếp nhận), dưới giới hạn thường lệ 97,0% hai tháng liền;',
    );
  });

  it('says nothing of the habit and of who stands out while the period is open', () => {
    const open = { ...head.period, closedAt: null };
    const { finding, concern } = onTimeHeadline({ ...head, period: open, last, farOut: null });
    expect(finding).toBe(
      'Tháng 4/2024 (tạm tính), huyện Mẫu có 97,8% hồ sơ đúng hẹn (978/1.000 hồ sơ tiếp nhận); chưa đạt mục tiêu 98,0%.',
    );
    expect(concern).toBe('42 hồ sơ quá hạn còn mở ở 2 xã, thị trấn.');
  });

  it('has no concern where nobody is late given its size and nothing is overdue', () => {
    const calm = onTimeHeadline({
      ...head,
      farOut: { below: [], above: [] },
      overdue: { count: 0, kinds: [] },
      target: null,
    });
    expect(calm).toEqual({
      finding:
        'Tháng 4/2024, huyện Mẫu có 97,8% hồ sơ đúng hẹn (978/1.000 hồ sơ tiếp nhận). Xét theo số hồ sơ, không xã, thị trấn nào rõ ràng thấp hơn mức chung.',
      concern: null,
    });
  });

  it('names three at most, and who is better too', () => {
    const many = onTimeHeadline({
      ...head,
      farOut: { below: ['An', 'Bình', 'Cẩm', 'Dung', 'Én'], above: ['Gấm'] },
    });
    expect(many.concern).toMatch(/^An, Bình, Cẩm và 2 xã, thị trấn khác rõ ràng thấp hơn/);
    expect(many.finding).toMatch(/Gấm rõ ràng cao hơn mức chung\.$/);
  });

  it.each([
    ['notReported', 'chưa có số liệu hồ sơ nên chưa tính được tỷ lệ đúng hẹn'],
    ['zeroDenominator', 'không phát sinh hồ sơ nào để tính tỷ lệ đúng hẹn'],
  ] as const)('says that there is no rate: %s', (reason, words) => {
    expect(onTimeHeadline({ ...head, rate: missing(reason) })).toEqual({
      finding: `Tháng 4/2024, huyện Mẫu ${words}.`,
      concern: null,
    });
  });
});

describe('notes', () => {
  it('say shares with their whole, and nothing of what is not known', () => {
    expect(shareNote(68, 4450, 'hồ sơ đã giải quyết')).toBe('1,5% của 4.450 hồ sơ đã giải quyết');
    expect(shareNote(0, 0, 'hồ sơ đã giải quyết')).toBe('');
    expect(shareNote(missing('notReported'), 10, 'hồ sơ')).toBe('');
  });

  it('say the figure of the compared period', () => {
    expect(comparedNote('2024-03', 0.983, 'rate')).toBe('tháng 3/2024: 98,3%');
    expect(comparedNote('2024-Q1', 1200, 'count')).toBe('quý I/2024: 1.200');
    expect(comparedNote('2024-03', missing('notReported'), 'rate')).toBe('');
  });

  it('say how many units have figures, and that not all are drawn', () => {
    expect(coverageNote(3, ['commune', 'commune', 'township'], [])).toBe('3/3 xã, thị trấn có số liệu');
    expect(coverageNote(2, ['commune', 'commune', 'township'], ['An'])).toBe(
      '2/3 xã, thị trấn có số liệu; chưa có An',
    );
    expect(hiddenUnitsNote(21, 21)).toBe('');
    expect(hiddenUnitsNote(40, 124)).toMatch(/^Vẽ 40 trên 124 đơn vị/);
  });
});
