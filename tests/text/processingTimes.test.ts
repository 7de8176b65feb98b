import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  beyondNote,
  daysCell,
  incompleteSentence,
  overdueNote,
  scopedTitle,
  scopeNote,
  shortProcedure,
  silentUnitsSentence,
  type TimeFigures,
  timesHeadline,
} from '#src/text/processingTimes.ts';
import {
  countCell,
  daysMove,
  drawnRowsNote,
  indistinctHead,
  intervalCell,
  limitsMessage,
  slowedMessage,
  slowestMessage,
  timeLabel,
} from '#src/text/processingTimesCharts.ts';
import {
  ageingMessage,
  ageingNote,
  placesMessage,
  unitAgeingMessage,
} from '#src/text/processingTimesPlaces.ts';
import { courseReckoning, otherReckoning } from '#src/text/processingTimesTable.ts';

const APRIL = { id: '2024-04', closedAt: '2024-05-01T17:00:00+07:00' };
const PLACE = {
  locality: { designation: 'huyện', name: 'Mẫu' },
  unitLabel: null,
  fieldName: null,
} as const;
const TIME: TimeFigures = {
  resolvedCount: 450,
  openCount: 50,
  medianDays: 2,
  p90Days: 15,
  beyondLimit: { share: 0.027, interval: { lower: 0.022, upper: 0.032 } },
  closedMeanDays: 1.8,
};
const LONG_NAME =
  'Xác nhận nguồn gốc, thời điểm sử dụng đất và tình trạng tranh chấp đất đai trên địa bàn nông thôn';

const GROUND = { slow: [], isSmall: false, absentLabels: [], unitCount: 21 };

describe('the headline', () => {
  it('says how long half and nine in ten take, the open ones counted in, and what is beyond its limit', () => {
    expect(timesHeadline(APRIL, PLACE, TIME, GROUND)).toEqual({
      finding:
        'Tháng 4/2024, huyện Mẫu: một nửa hồ sơ xong trong 2 ngày làm việc, 90% trong 15 ngày, tính cả hồ sơ còn mở; 2,7% vượt thời hạn quy định.',
      concern: null,
    });
  });

  it('names the unit and the field it is narrowed to', () => {
    const place = { ...PLACE, unitLabel: 'An', fieldName: 'Đất đai' };
    expect(timesHeadline(APRIL, place, TIME, GROUND).finding).toMatch(
      /^Tháng 4\/2024, An, lĩnh vực Đất đai: /,
    );
    expect(scopedTitle('Bảng chi tiết', place)).toBe('Bảng chi tiết, An, lĩnh vực Đất đai');
    expect(scopedTitle('Bảng chi tiết', PLACE)).toBe('Bảng chi tiết');
  });

  it('says that it rests on a handful of dossiers, and who is missing from it', () => {
    const tiny = { ...TIME, resolvedCount: 7, openCount: 1 };
    expect(timesHeadline(APRIL, PLACE, tiny, { ...GROUND, isSmall: true }).finding).toContain(
      'tính cả hồ sơ còn mở (ít hồ sơ: 8); 2,7% vượt',
    );
    expect(timesHeadline(APRIL, PLACE, TIME, { ...GROUND, absentLabels: ['Hưng Lễ'] }).finding).toMatch(
      / Tính trên 20\/21 đơn vị, chưa có Hưng Lễ\.$/,
    );
  });

  it.each([
    [
      [{ name: 'Đăng ký kết hôn', unitLabels: ['An'] }],
      '1 thủ tục chỉ chậm ở một số nơi: “Đăng ký kết hôn” tại An.',
    ],
    [
      [
        { name: 'Đăng ký kết hôn', unitLabels: ['A', 'B', 'C', 'D', 'E'] },
        { name: 'Khai sinh', unitLabels: ['A'] },
      ],
      '2 thủ tục chỉ chậm ở một số nơi, rõ nhất là “Đăng ký kết hôn” tại A, B, C và 2 đơn vị khác.',
    ],
  ])('sets apart what is slow in some places only %#', (slow, concern) => {
    expect(timesHeadline(APRIL, PLACE, TIME, { ...GROUND, slow }).concern).toBe(concern);
  });

  it('does not call the same day 0 days, and says so where half or nine in ten are not done', () => {
    const finding = (part: Partial<TimeFigures>) =>
      timesHeadline(APRIL, PLACE, { ...TIME, ...part }, GROUND).finding;
    expect(finding({ medianDays: 0 })).toContain('một nửa hồ sơ xong ngay trong ngày, 90% trong 15 ngày');
    expect(finding({ p90Days: missing('tooFew') })).toContain('trong 2 ngày làm việc, chưa đến 90% xong');
    expect(finding({ medianDays: missing('tooFew'), p90Days: missing('tooFew') })).toContain(
      'chưa đến một nửa hồ sơ xong',
    );
    expect(finding({ beyondLimit: missing('notApplicable') })).toMatch(/tính cả hồ sơ còn mở\.$/);
  });

  it('tells no dossiers from no figures, and marks an open period', () => {
    const open = { id: '2024-05', closedAt: null };
    expect(timesHeadline(open, PLACE, missing('notReported'), GROUND).finding).toBe(
      'Tháng 5/2024 (tạm tính), huyện Mẫu: chưa có số liệu thời gian giải quyết.',
    );
    expect(timesHeadline(APRIL, PLACE, missing('zeroDenominator'), GROUND).finding).toBe(
      'Tháng 4/2024, huyện Mẫu: không phát sinh hồ sơ.',
    );
  });
});

describe('figures', () => {
  it('are days, a day that is not reached, or the reason they are not there', () => {
    expect([
      daysCell(2),
      daysCell(2.4),
      daysCell(missing('tooFew')),
      daysCell(missing('notReported')),
    ]).toEqual(['2 ngày', '2,4 ngày', 'chưa đạt', 'chưa báo cáo']);
  });

  it('have their interval and their x of n at hand', () => {
    expect(beyondNote(TIME.beyondLimit)).toBe('khoảng tin cậy 95%: 2,2% đến 3,2%');
    expect(beyondNote({ share: 0, interval: missing('noVariation') })).toBe(
      'không có khoảng tin cậy ở 0% và 100%',
    );
    expect(intervalCell(TIME.beyondLimit)).toBe('2,2–3,2%');
    expect(intervalCell(missing('notApplicable'))).toBe('–');
    expect(overdueNote(494, 42)).toBe('42/494 hồ sơ còn mở (8,5%)');
    expect(overdueNote(0, 0)).toBe('không có hồ sơ còn mở');
    expect([countCell(9, true), countCell(1204, false)]).toEqual(['9 (ít hồ sơ)', '1.204']);
  });

  it('before and after are said once with their unit', () => {
    expect(daysMove(2, 3)).toBe('2 → 3 ngày');
    expect(daysMove(2, missing('tooFew'))).toBe('2 ngày → chưa đạt');
  });

  it('of one row read as a sentence that marks few dossiers', () => {
    expect(timeLabel('Khai sinh', { ...TIME, resolvedCount: 6, openCount: 1 }, 1, true)).toBe(
      'Khai sinh: trung vị 2 ngày, 90% xong trong 15 ngày; thời hạn 1 ngày; 2,7% vượt thời hạn; 6 đã xong, 1 còn mở (ít hồ sơ).',
    );
    expect(timeLabel('Khiếu nại', TIME, missing('notApplicable'), false)).toContain(
      'thời hạn không quy định',
    );
  });
});

it('a long name of the register ends after a whole word, a short one stands', () => {
  expect(shortProcedure('Đăng ký kết hôn')).toBe('Đăng ký kết hôn');
  expect(shortProcedure(LONG_NAME)).toBe('Xác nhận nguồn gốc, thời điểm sử dụng đất và tình trạng tranh…');
});

it('units without figures are named, and nothing is said where there are none', () => {
  expect(silentUnitsSentence([])).toBeNull();
  expect(silentUnitsSentence(['An'])).toBe('Chưa có số liệu: An.');
  expect(incompleteSentence([])).toBeNull();
  expect(incompleteSentence(['A', 'B', 'C', 'D'])).toBe(
    'Không tính A, B, C và D: thiếu số liệu một số tháng trong kỳ.',
  );
});

it('below a panel it is said whose dossiers are in it', () => {
  expect(scopeNote([], false)).toBeNull();
  expect(scopeNote(['An'], false)).toBe('Chỉ hồ sơ của An.');
  expect(scopeNote(['An', 'Bình'], true)).toBe('Mọi đơn vị; An và Bình tô đậm.');
});

describe('messages of the panels', () => {
  it.each([
    [0, 0, [], 'Kỳ này chưa có số liệu thời gian giải quyết.'],
    [
      15,
      0.717,
      [],
      'Trong 15 thủ tục nhiều hồ sơ nhất tháng 4/2024 (71,7% số hồ sơ), không thủ tục nào có hơn 1/10 hồ sơ vượt thời hạn.',
    ],
    [
      5,
      1,
      ['A', 'B', 'C'],
      'Trong 5 thủ tục có hồ sơ tháng 4/2024, 3 thủ tục có hơn 1/10 hồ sơ vượt thời hạn: “A”, “B” và “C”.',
    ],
  ])('procedures against their limits %#', (drawn, share, names, sentence) => {
    expect(limitsMessage('2024-04', drawn, share, names)).toBe(sentence);
  });

  it('the slowest', () => {
    expect(slowestMessage({ name: 'A', share: 0.147, count: 252 }, 53)).toBe(
      'Chậm nhất trong 53 thủ tục có từ 10 hồ sơ: “A”, 14,7% của 252 hồ sơ vượt thời hạn.',
    );
    expect(slowestMessage({ name: 'A', share: 0, count: 252 }, 53)).toBe(
      'Không thủ tục nào trong 53 thủ tục có hồ sơ vượt thời hạn.',
    );
    expect(slowestMessage(null, 0)).toBe('Không thủ tục nào có từ 10 hồ sơ trở lên và thời hạn quy định.');
  });

  it.each([
    [[], [], 0, 0, 0, 'Không thủ tục nào đủ 10 hồ sơ ở cả hai kỳ để so với tháng 3/2024.'],
    [[], [], 0, 5, 0, 'So 5 thủ tục với tháng 3/2024: không thủ tục nào chậm đi.'],
    [
      [],
      [],
      3,
      50,
      23,
      'So 50 thủ tục với tháng 3/2024: không thủ tục nào chậm đi quá mức ngẫu nhiên. 23 thủ tục không so sánh vì có dưới 10 hồ sơ ở một trong hai kỳ.',
    ],
    [['A'], [], 3, 50, 0, 'So 50 thủ tục với tháng 3/2024: 1 thủ tục chậm đi rõ ràng: “A”.'],
    [
      [],
      ['B'],
      3,
      50,
      0,
      'So 50 thủ tục với tháng 3/2024: không thủ tục nào chậm đi rõ ràng; 1 thủ tục có thể chậm đi: “B”. Riêng ngẫu nhiên đã có thể đưa khoảng 1 thủ tục vào mức “có thể”.',
    ],
  ])('what slowed %#', (clear, possible, slowed, compared, tooFew, sentence) => {
    expect(slowedMessage('2024-03', clear, possible, slowed, compared, tooFew)).toBe(sentence);
  });

  it('what is longer by chance is folded away under its number', () => {
    expect(indistinctHead(8, 12)).toBe(
      '12 thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên (nêu 8)',
    );
    expect(indistinctHead(3, 3)).toBe('3 thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên');
  });

  it('where a procedure is slow, in some or in most places, in none, or not known', () => {
    const say = (unitLabels: readonly string[], compared: number, isSlowInSome: boolean) =>
      placesMessage({ name: 'A', unitLabels }, 7, compared, isSlowInSome);
    expect(say(['An', 'Bình'], 14, true)).toBe(
      '“A” chỉ chậm ở An và Bình, trong 14 nơi có từ 10 hồ sơ. Trung vị chung 7 ngày.',
    );
    expect(say(['An'], 2, false)).toContain('“A” chậm ở An');
    expect(say([], 14, false)).toContain('không nơi nào chậm hơn rõ ràng');
    expect(say([], 0, false)).toBe('“A”: chưa đơn vị nào có đủ 10 hồ sơ để so sánh.');
  });

  it('the age of what is open', () => {
    const counts = { open: 494, overdue: 42, old: 8 };
    expect(ageingMessage({ open: 0, overdue: 0, old: 0 }, null)).toBe('Cuối kỳ không còn hồ sơ mở.');
    expect(ageingMessage({ open: 3, overdue: 0, old: 0 }, null)).toBe(
      'Cuối kỳ còn 3 hồ sơ mở, không hồ sơ nào quá hạn.',
    );
    // The place belongs to all that is overdue, not to what is overdue for long.
    expect(ageingMessage(counts, { label: 'An', overdue: 10 })).toBe(
      'Cuối kỳ còn 494 hồ sơ mở, 42 quá hạn (nhiều nhất ở An: 10), trong đó 8 quá trên 15 ngày.',
    );
    expect(unitAgeingMessage('An', { open: 26, overdue: 10, old: 0 }, 'huyện Mẫu', counts)).toBe(
      'Cuối kỳ, An còn 26 hồ sơ mở, 10 quá hạn, không hồ sơ nào quá trên 15 ngày; cả huyện Mẫu còn 494, 42 quá hạn.',
    );
    expect([ageingNote(7, 31), ageingNote(0, 0)]).toEqual(['7 quá hạn / 31', 'không có']);
  });

  it('says what is not drawn', () => {
    expect(drawnRowsNote(15, 73, 'thủ tục')).toBe('Vẽ 15 trong 73 thủ tục; bảng số liệu có đủ.');
    expect(drawnRowsNote(5, 5, 'thủ tục')).toBeNull();
  });
});

describe('how the figures came about', () => {
  it('goes day by day up to the median, then to the ninth of ten', () => {
    const lines = courseReckoning({
      resolvedCount: 4,
      openCount: 1,
      median: 3,
      p90: missing('tooFew'),
      steps: [
        { time: 2, atRisk: 5, resolvedCount: 2, open: 0.6 },
        { time: 3, atRisk: 3, resolvedCount: 1, open: 0.4 },
        { time: 8, atRisk: 2, resolvedCount: 1, open: 0.2 },
      ],
    });
    expect(lines.slice(1)).toEqual([
      'Hết ngày 2: 2 trong 5 hồ sơ đang theo dõi xong; còn mở 100,0% × (1 − 2/5) = 60,0%.',
      'Hết ngày 3: 1 trong 3 hồ sơ đang theo dõi xong; còn mở 60,0% × (1 − 1/3) = 40,0%.',
      'Trung vị là ngày đầu tiên còn mở không quá 50%: 3 ngày.',
    ]);
  });

  it('shows the last days before a late median one by one, and where the earlier ones led', () => {
    const steps = Array.from({ length: 8 }, (_, place) => ({
      time: place + 1,
      atRisk: 16 - place,
      resolvedCount: 1,
      open: (15 - place) / 16,
    }));
    const lines = courseReckoning({
      resolvedCount: 16,
      openCount: 0,
      median: 8,
      p90: missing('tooFew'),
      steps,
    });
    expect(lines[1]).toBe('3 mốc ngày đầu tính như các ngày sau; hết ngày 3 còn mở 81,3%.');
    expect(lines[2]).toBe(
      'Hết ngày 4: 1 trong 13 hồ sơ đang theo dõi xong; còn mở 81,3% × (1 − 1/13) = 75,0%.',
    );
    expect(lines).toHaveLength(8);
  });

  it('shows what the closed-only mean divides, and nothing for what there is not', () => {
    expect(otherReckoning({ sumDays: 15, count: 4 }, null)).toEqual([
      'Bình quân hồ sơ đã đóng = 15 ngày / 4 hồ sơ = 3,8 ngày; bỏ qua hồ sơ còn mở.',
    ]);
    expect(otherReckoning({ sumDays: 0, count: 0 }, 0.2)).toHaveLength(1);
  });
});
