import { describe, expect, it } from 'vitest';
import {
  intervalHead,
  intervalLabel,
  intervalPointLabel,
  intervalReckoning,
  intervalsMessage,
  intervalsSummary,
  noIntervalsSentence,
  tooManyUnitsSentence,
} from '#src/text/rankIntervals.ts';

const INTERVAL = { totalPoints: 82.28, expectedRank: 20.4, best: 20, worst: 21, pTop3: 0, pBottom3: 0.998 };
const GROUP = { best: 4, worst: 15, size: 12 };

describe('how sure the ranks are, in a sentence', () => {
  it.each([
    [false, 3, [], ['An', 'Bình', 'Cẩm'], [], 'Tháng 4/2024: cả 3 đơn vị có thứ hạng rõ ràng.'],
    [
      true,
      3,
      [{ best: 1, worst: 3, size: 3 }],
      [],
      [],
      'Tháng 4/2024 (tạm tính): cả 3 đơn vị không phân biệt được với nhau; thứ tự có thể chỉ do ngẫu nhiên.',
    ],
    [
      false,
      14,
      [GROUP],
      ['An'],
      [{ label: 'Bình', best: 3, worst: 9 }],
      'Tháng 4/2024: thứ hạng rõ ràng: An. Có thể: Bình (3–9). Không phân biệt được với nhau: hạng 4–15 (12 đơn vị).',
    ],
    [
      false,
      14,
      [GROUP, { best: 16, worst: 16, size: 2 }],
      [],
      [],
      'Tháng 4/2024: không đơn vị nào có thứ hạng rõ ràng. Không phân biệt được với nhau: hạng 4–15 (12 đơn vị); hạng 16 (2 đơn vị).',
    ],
    [
      false,
      2,
      [],
      ['An'],
      [{ label: 'Bình', best: 1, worst: 2 }],
      'Tháng 4/2024: thứ hạng rõ ràng: An. Có thể: Bình (1–2).',
    ],
    [
      false,
      6,
      [{ best: 5, worst: 6, size: 2 }],
      ['An', 'Bình', 'Cẩm', 'Đa'],
      [],
      'Tháng 4/2024: thứ hạng rõ ràng: An, Bình, Cẩm và Đa. Không phân biệt được với nhau: hạng 5–6 (2 đơn vị).',
    ],
  ])('provisional %s, %d units', (isProvisional, count, groups, clear, possible, sentence) => {
    expect(intervalsMessage('2024-04', isProvisional, count, groups, clear, possible)).toBe(sentence);
  });
});

describe('one interval', () => {
  it('is said with its confidence and with how many it may be confused', () => {
    expect(intervalHead(0.9)).toBe('Khoảng hạng 90%');
    expect(intervalLabel({ best: 3, worst: 7 }, 0.9, 12)).toBe(
      'Khoảng hạng 90%: 3–7; không phân biệt được với 11 đơn vị khác',
    );
    expect(intervalLabel({ best: 1, worst: 1 }, 0.95, 1)).toBe('Khoảng hạng 95%: 1');
    expect(intervalPointLabel('Hưng Phong', 21, INTERVAL, 0.9, 1)).toBe(
      'Hưng Phong, hạng 21. Khoảng hạng 90%: 20–21; khả năng ở tốp 3: 0,0%.',
    );
  });

  it('is explained with the counts and the result of this case', () => {
    const example = { name: 'Giải quyết đúng hạn', numerator: 189, denominator: 208 };
    const lines = intervalReckoning('Hưng Phong', example, INTERVAL, 10_000, 0.9);
    expect(lines[0]).toBe(
      'Mỗi tỷ lệ được rút lại từ số đếm của nó: Giải quyết đúng hạn của Hưng Phong là 189/208, rút từ phân phối Beta(189 + p; 19 + 1 − p). Với p là tỷ lệ chung của mọi đơn vị ở chỉ tiêu ấy: số đếm rất nhỏ như 1/1 được xem gần với mức thường thấy.',
    );
    expect(lines[1]).toContain('lặp lại 10.000 lần');
    expect(lines[1]).toContain('nới ra nếu chưa chứa hạng công bố');
    expect(lines[2]).toBe('Hưng Phong: 82,28 điểm, hạng kỳ vọng 20,40, khoảng 20–21.');
    expect(intervalReckoning('A', null, INTERVAL, 10, 0.9)[0]).toContain('Beta(x + p; n − x + 1 − p)');
  });
});

it.each([
  ['notReported', 'Không có số đếm nên chưa tính được khoảng hạng.'],
  ['tooFew', 'Có dưới hai đơn vị đủ số đếm nên không có khoảng hạng.'],
  ['zeroDenominator', 'Kỳ này không phát sinh hồ sơ nào nên không có khoảng hạng.'],
] as const)('no intervals: %s', (reason, sentence) => {
  expect(noIntervalsSentence(reason)).toBe(sentence);
});

it('says that there are too many units, and what the picture shows', () => {
  expect(tooManyUnitsSentence(3321, 500)).toBe(
    'Có 3.321 đơn vị, quá mức 500 đơn vị mà máy mô phỏng kịp, nên không tính khoảng hạng.',
  );
  expect(intervalsSummary(21, 0.9, 5)).toContain('của 21 đơn vị');
});
