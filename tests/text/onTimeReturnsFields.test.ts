import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  heatCellLabel,
  heatMessage,
  heatReckoning,
  heatScaleLabel,
  heatStepLabels,
} from '#src/text/onTimeReturnsFields.ts';

const RATE = { numerator: 23, denominator: 32, rate: 23 / 32 };
const TARGET = { rate: 0.98, isTarget: true };
const APRIL = { id: '2024-04', closedAt: 'x' };

describe('a cell of units by fields', () => {
  it('says its counts and how far below the mark it is', () => {
    expect(heatCellLabel('An', 'Đất đai', RATE, 'received', TARGET, false)).toBe(
      'An, Đất đai: 71,9% (23/32 hồ sơ tiếp nhận), thấp hơn mục tiêu 98,0% là 26,1 điểm %.',
    );
    expect(heatCellLabel('An', 'Đất đai', RATE, 'due', { rate: 0.7, isTarget: false }, false)).toBe(
      'An, Đất đai: 71,9% (23/32 hồ sơ đến hạn), không thấp hơn mức chung 70,0%.',
    );
  });

  it('says that few cases stand behind it, and why there is none', () => {
    expect(
      heatCellLabel('An', 'Hộ tịch', { numerator: 3, denominator: 4, rate: 0.75 }, 'received', TARGET, true),
    ).toMatch(/; ít hồ sơ nên dễ đổi\.$/);
    expect(heatCellLabel('An', 'Hộ tịch', missing('zeroDenominator'), 'received', TARGET, false)).toBe(
      'An, Hộ tịch: không phát sinh.',
    );
  });
});

describe('the scale', () => {
  it('has a word a step, each beginning where the one before ends', () => {
    expect(heatStepLabels([0, 0, 0.02, 0.05, 0.1])).toEqual(['đạt', 'đến 2', '2–5', '5–10', 'trên 10']);
  });

  it('says what it measures against', () => {
    expect(heatScaleLabel(0.98, true)).toBe('Thấp hơn mục tiêu 98,0% (điểm %):');
    expect(heatScaleLabel(0.951, false)).toBe('Thấp hơn mức chung 95,1% (điểm %):');
    expect(heatReckoning(TARGET)[0]).toContain('mục tiêu 98,0%');
    expect(heatReckoning({ rate: 0.951, isTarget: false })[0]).toContain('không có mục tiêu');
  });
});

describe('the finding', () => {
  it('names the lowest field and the lowest cell with enough cases', () => {
    const field = { field: 'Đất đai', rate: { numerator: 90, denominator: 100, rate: 0.9 } };
    expect(heatMessage(APRIL, { unit: 'An', field: 'Đất đai', rate: RATE }, field, 'received')).toBe(
      'Tháng 4/2024: lĩnh vực thấp nhất là Đất đai 90,0% (90/100 hồ sơ tiếp nhận). Ô thấp nhất trong các ô đủ hồ sơ: An, Đất đai 71,9% (23/32 hồ sơ tiếp nhận).',
    );
    expect(heatMessage(APRIL, null, field, 'received')).toMatch(/hồ sơ tiếp nhận\)\.$/);
    expect(heatMessage(APRIL, null, null, 'received')).toContain('chưa lĩnh vực nào có đủ hồ sơ');
  });
});
