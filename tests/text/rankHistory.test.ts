import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  contextNote,
  formulaBreakNote,
  historyMessage,
  historySummary,
  rankPointLabel,
} from '#src/text/rankHistory.ts';

function journey(label: string, first: number | null, last: number | null) {
  return {
    label,
    first: first === null ? null : { periodId: '2023-05', rank: first },
    last: last === null ? null : { periodId: '2024-04', rank: last },
  };
}

describe('the journeys in a sentence', () => {
  it.each([
    [[], 'Không đơn vị nào được xếp hạng trong các kỳ này.'],
    [[journey('An', 4, 1)], 'An từ hạng 4 (tháng 5/2023) lên hạng 1 (tháng 4/2024).'],
    [
      [journey('An', 1, 4), journey('Bình', 2, 2)],
      'An từ hạng 1 (tháng 5/2023) xuống hạng 4 (tháng 4/2024); Bình đầu và cuối cùng ở hạng 2 (tháng 5/2023 và tháng 4/2024).',
    ],
    [[journey('Cẩm', null, null)], 'Cẩm không được xếp hạng kỳ nào.'],
    [
      [{ ...journey('Đa', 3, 3), last: { periodId: '2023-05', rank: 3 } }],
      'Đa chỉ có hạng 3 (tháng 5/2023).',
    ],
  ])('%j', (journeys, sentence) => {
    expect(historyMessage(journeys)).toBe(sentence);
  });
});

it.each([
  [false, 3, 'An, tháng 4/2024: hạng 3.'],
  [true, 3, 'An, tháng 4/2024 (tạm tính): hạng 3.'],
  [false, missing('notReported'), 'An, tháng 4/2024: chưa báo cáo.'],
] as const)('one point, provisional %s, rank %j', (isProvisional, rank, label) => {
  expect(rankPointLabel('An', '2024-04', isProvisional, rank)).toBe(label);
});

it('says what is drawn, from when, and why not more', () => {
  expect(historySummary(21, ['2023-05', '2024-04'])).toContain('từ tháng 5/2023 đến tháng 4/2024');
  expect(historySummary(21, [])).toBe('Cần ít nhất hai kỳ cùng công thức để vẽ diễn biến.');
  expect(contextNote(124)).toContain('Có 124 đơn vị nên chỉ vẽ các đơn vị nổi bật');
  expect(formulaBreakNote('2026-01')).toContain('Vẽ từ tháng 1/2026');
});
