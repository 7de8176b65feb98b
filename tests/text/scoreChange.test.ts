import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  changeStepLabel,
  changeWithheldSentence,
  countsMove,
  formulasDiffer,
  residualLabel,
  scoreChangeMessage,
} from '#src/text/scoreChange.ts';

function message(
  before: number,
  after: number,
  change: number,
  groups: readonly (readonly [string, number | null])[],
) {
  return scoreChangeMessage(
    'An',
    { periodId: '2024-03', points: before },
    { periodId: '2024-04', points: after },
    change,
    groups.map(([name, moved]) => ({ name, change: moved ?? missing('notReported') })),
  );
}

const MOVE = 'An: 91,30 (tháng 3/2024) → 88,10 (tháng 4/2024)';

describe('why a total changed, in a sentence', () => {
  it.each([
    [
      message(91.3, 88.1, -3.2, [
        ['Tiến độ', -1.7],
        ['Số hóa', -1.4],
        ['Công khai', 0.3],
      ]),
      `${MOVE}, giảm 3,20 điểm; giảm nhiều nhất ở Tiến độ (−1,70).`,
    ],
    [
      message(88.1, 91.3, 3.2, [
        ['Tiến độ', 1.6],
        ['Số hóa', 1.6],
      ]),
      'An: 88,10 (tháng 3/2024) → 91,30 (tháng 4/2024), tăng 3,20 điểm; tăng nhiều nhất ở Tiến độ và Số hóa (+1,60).',
    ],
    [
      message(90, 90, 0, [
        ['Tiến độ', -1],
        ['Số hóa', 1],
      ]),
      'An: 90,00 (tháng 3/2024) → 90,00 (tháng 4/2024), tổng không đổi; các nhóm tăng và giảm bù nhau.',
    ],
    [message(90, 90, 0, []), 'An: 90,00 (tháng 3/2024) → 90,00 (tháng 4/2024), tổng không đổi.'],
    [
      message(91.3, 88.1, -3.2, [['Tiến độ', null]]),
      `${MOVE}, giảm 3,20 điểm; không nhóm nào giảm, phần đổi nằm ngoài các nhóm.`,
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

it.each([
  ['provisional', 'Số liệu còn tạm tính nên chưa nói điểm đổi vì sao.'],
  ['formulaBreak', 'Hai kỳ tính theo hai công thức khác nhau nên không so sánh điểm.'],
  ['unitChanged', 'Đơn vị này mới sáp nhập giữa hai kỳ nên không so sánh với mã cũ.'],
] as const)('withheld: %s', (reason, sentence) => {
  expect(changeWithheldSentence(reason)).toBe(sentence);
});

describe('one step', () => {
  it('has its points, its counts and its direction in words', () => {
    const counts = countsMove({ numerator: 189, denominator: 208 }, { numerator: 177, denominator: 210 });
    expect(counts).toBe('189/208 → 177/210');
    expect(changeStepLabel('Đúng hạn', 18.17, 16.86, -1.31, counts)).toBe(
      'Đúng hạn: 18,17 → 16,86, giảm −1,31; số đếm 189/208 → 177/210.',
    );
    expect(changeStepLabel('Đúng hạn', 18.17, missing('notReported'), missing('notReported'), '')).toBe(
      'Đúng hạn: 18,17 → chưa báo cáo.',
    );
    expect(countsMove(null, null)).toBe('');
    expect(countsMove(null, { numerator: 1, denominator: 2 })).toBe('– → 1/2');
  });

  it('names what is left over, and both formulas where they differ', () => {
    expect(residualLabel('Phần còn lại', -0.1)).toBe(
      'Phần còn lại: giảm −0,10; điểm công bố không bằng tổng các phần.',
    );
    expect(formulasDiffer('2026-01', 'B', '2025-12', 'A')).toBe(
      'tháng 1/2026 theo “B”, tháng 12/2025 theo “A”.',
    );
  });
});
