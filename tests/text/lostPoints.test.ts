import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { type GroupLoss, lostCellLabel, lostMessage, lostSummary } from '#src/text/lostPoints.ts';

function loss(name: string, meanLost: number, worstNames: readonly string[], worstLost: number): GroupLoss {
  return { name, maxPoints: 22, meanLost, worstNames, worstLost };
}

describe('where the points went, in a sentence', () => {
  it.each([
    [
      2,
      [loss('Số hóa', 3.43, ['An'], 8.75), loss('Tiến độ', 1, ['Bình'], 2)],
      'Tháng 4/2024: mất nhiều nhất ở Số hóa, bình quân 3,43 điểm mỗi đơn vị trên 22; An mất nhiều nhất (8,75).',
    ],
    [
      3,
      [loss('Số hóa', 3, ['An', 'Bình'], 4)],
      'Tháng 4/2024: mất nhiều nhất ở Số hóa, bình quân 3,00 điểm mỗi đơn vị trên 22; An và Bình cùng mất nhiều nhất (4,00).',
    ],
    [
      2,
      [loss('Số hóa', 3, ['An', 'Bình'], 3)],
      'Tháng 4/2024: mất nhiều nhất ở Số hóa, bình quân 3,00 điểm mỗi đơn vị trên 22; mọi đơn vị cùng mất 3,00.',
    ],
    [
      1,
      [loss('Số hóa', 3, ['An'], 3)],
      'Tháng 4/2024: mất nhiều nhất ở Số hóa, bình quân 3,00 điểm mỗi đơn vị trên 22; An mất nhiều nhất (3,00).',
    ],
    [
      2,
      [loss('Số hóa', 3, ['An'], 4), loss('Tiến độ', 3, ['An'], 4)],
      'Tháng 4/2024: mất nhiều nhất ở Số hóa và Tiến độ, bình quân 3,00 điểm mỗi đơn vị trong từng nhóm.',
    ],
    [2, [loss('Số hóa', 0, [], 0)], 'Tháng 4/2024: không đơn vị nào mất điểm ở nhóm nào.'],
    [0, [], 'Tháng 4/2024 chưa có điểm theo nhóm.'],
  ])('%d units', (count, groups, sentence) => {
    expect(lostMessage('2024-04', false, count, groups)).toBe(sentence);
  });

  it('marks an open period', () => {
    expect(lostMessage('2024-05', true, 0, [])).toBe('Tháng 5/2024 (tạm tính) chưa có điểm theo nhóm.');
  });
});

it('says one cell, and the reason for a gap', () => {
  expect(lostCellLabel('An', 'Tiến độ', 20, 17.69, 2.31)).toBe(
    'An, Tiến độ: mất 2,31 trên 20 điểm (đạt 17,69).',
  );
  expect(lostCellLabel('An', 'Tiến độ', 20, missing('notReported'), missing('notReported'))).toBe(
    'An, Tiến độ: chưa báo cáo.',
  );
  expect(lostSummary(21, 6)).toContain('21 đơn vị');
});
