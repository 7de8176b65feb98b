import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  groupBarLabel,
  howToMark,
  moreMarkedNote,
  unitComparisonMessage,
  unitComparisonSummary,
  widestSentence,
} from '#src/text/unitComparison.ts';

const AN = { label: 'An', totalPoints: 95.08 };
const BINH = { label: 'Bình', totalPoints: 82.28 };
const GAP = { label: 'Cẩm', totalPoints: missing('notReported') };

describe('units side by side, in a sentence', () => {
  it.each([
    [false, [AN, BINH], 'Tháng 4/2024: An hơn Bình 12,80 điểm.'],
    [true, [AN, BINH], 'Tháng 4/2024 (tạm tính): An hơn Bình 12,80 điểm.'],
    [false, [AN, { ...BINH, totalPoints: 95.08 }], 'Tháng 4/2024: An và Bình cùng đạt 95,08 điểm.'],
    [false, [AN, BINH, GAP], 'Tháng 4/2024: An hơn Bình 12,80 điểm. Cẩm chưa có tổng điểm.'],
    [false, [AN, GAP], 'Tháng 4/2024: chưa đủ hai đơn vị có tổng điểm để so sánh. Cẩm chưa có tổng điểm.'],
  ])('provisional %s', (isProvisional, units, sentence) => {
    expect(unitComparisonMessage('2024-04', isProvisional, units)).toBe(sentence);
  });

  it.each([
    [null, 'Chưa đủ hai đơn vị có điểm từng nhóm để so sánh.'],
    [{ name: 'Số hóa', spread: 0 }, 'Các đơn vị bằng điểm nhau ở mọi nhóm.'],
    [{ name: 'Số hóa', spread: 4.69 }, 'Chênh nhiều nhất ở Số hóa: 4,69 điểm giữa cao nhất và thấp nhất.'],
  ])('the widest group: %j', (widest, sentence) => {
    expect(widestSentence(widest)).toBe(sentence);
  });
});

it('says how to mark, and what is left out', () => {
  expect(howToMark(0, 4)).toMatch(/^Chưa có đơn vị nào được đánh dấu\. Đánh dấu từ 2 đến 4 đơn vị/);
  expect(howToMark(1, 4)).toMatch(/^Mới có 1 đơn vị được đánh dấu\./);
  expect(moreMarkedNote(4, 4)).toBeNull();
  expect(moreMarkedNote(6, 4)).toBe('Đã đánh dấu 6 đơn vị; chỉ so sánh 4 đơn vị đầu.');
});

it('says one bar, and what the picture shows', () => {
  expect(groupBarLabel('An', 'Số hóa', 19.89, 22)).toBe('An, Số hóa: 19,89/22.');
  expect(groupBarLabel('An', 'Số hóa', missing('notReported'), 22)).toBe('An, Số hóa: chưa báo cáo.');
  expect(unitComparisonSummary(['An', 'Bình'], 6)).toContain('của An và Bình');
});
