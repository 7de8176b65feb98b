import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import {
  overdueMessage,
  overdueNote,
  overdueReckoning,
  overdueRest,
} from '#src/text/onTimeReturnsOverdue.ts';
import {
  barNote,
  monthLabel,
  monthsMessage,
  partLabel,
  runMessage,
  runReckoning,
  unitsMessage,
} from '#src/text/onTimeReturnsParts.ts';
import { dossierRecord, unsentRecord } from '#tests/domain/onTimeSamples.ts';

const COUNTS = dossierRecord('1', '2024-04', {
  early: 120,
  onTime: 60,
  late: 10,
  withinLimit: 10,
  overdue: 8,
});
const RATE = { numerator: 190, denominator: 208, rate: 190 / 208 };
const NONE = dossierRecord('1', '2024-04', {});
const UNSENT = unsentRecord('1', '2024-04');
const APRIL: Period = { id: '2024-04', kind: 'month', from: '2024-04-01', to: '2024-04-30', closedAt: 'x' };

describe('a part of a unit', () => {
  it('says its count, what it is counted among, and the rate with its own denominator', () => {
    expect(partLabel('An', 'late', COUNTS, RATE, 'received')).toBe(
      'An: trả trễ hạn 10 trên 208 hồ sơ tiếp nhận (4,8%); tỷ lệ đúng hẹn 91,3% (190/208 hồ sơ tiếp nhận).',
    );
  });

  it('says why there is nothing', () => {
    expect(partLabel('An', 'early', UNSENT, missing('notReported'), 'received')).toBe(
      'An: trước hạn chưa báo cáo; tỷ lệ đúng hẹn chưa báo cáo.',
    );
    expect(partLabel('An', 'early', NONE, missing('zeroDenominator'), 'received')).toBe(
      'An: trước hạn 0; tỷ lệ đúng hẹn không phát sinh.',
    );
  });

  it('has its rate and counts beside the bar, marked where few cases stand behind it', () => {
    expect(barNote(RATE, false, 'received')).toBe('91,3% · 190/208');
    expect(barNote({ numerator: 4, denominator: 4, rate: 1 }, true, 'received')).toBe(
      '100,0% · 4/4 · ít hồ sơ',
    );
    expect(barNote(missing('zeroDenominator'), false, 'resolved')).toBe('0 hồ sơ đã giải quyết');
    expect(barNote(missing('notReported'), false, 'received')).toBe('');
  });
});

describe('the units together', () => {
  const best = { label: 'An', rate: { numerator: 50, denominator: 50, rate: 1 } };
  const lowest = { label: 'Bình', rate: RATE };

  it('name the best and the lowest with their counts', () => {
    expect(unitsMessage(APRIL, best, lowest, 'received')).toBe(
      'Tháng 4/2024: cao nhất là An 100,0% (50/50 hồ sơ tiếp nhận), thấp nhất là Bình 91,3% (190/208 hồ sơ tiếp nhận). Xếp theo tỷ lệ đúng hẹn.',
    );
  });

  it('say that all are alike, or that none has enough', () => {
    expect(unitsMessage(APRIL, best, best, 'received')).toBe(
      'Tháng 4/2024: mọi đơn vị đủ hồ sơ đều đạt 100,0%.',
    );
    expect(unitsMessage(APRIL, null, null, 'received')).toContain('chưa đơn vị nào có đủ hồ sơ');
  });
});

describe('the periods of a run', () => {
  it('say all parts of one, or why there are none', () => {
    expect(monthLabel(APRIL, COUNTS)).toBe(
      'Tháng 4/2024: tiếp nhận 208; trước hạn 120; đúng hạn 60; đang giải quyết, còn hạn 10; trả trễ hạn 10; quá hạn còn mở 8.',
    );
    expect(monthLabel({ ...APRIL, closedAt: null }, UNSENT)).toBe('Tháng 4/2024 (tạm tính): chưa báo cáo.');
  });

  it('compare what was late with the period before, where it is known', () => {
    const now = { periodId: '2024-04', counts: COUNTS };
    expect(monthsMessage('An', now, { periodId: '2024-03', counts: COUNTS })).toBe(
      'An, tháng 4/2024: 18 trong 208 hồ sơ trả trễ hạn hoặc quá hạn còn mở (8,7%); tháng 3/2024 là 18 trong 208 (8,7%).',
    );
    expect(monthsMessage('An', now, { periodId: '2024-03', counts: UNSENT })).toMatch(/\(8,7%\)\.$/);
    expect(monthsMessage('An', { periodId: '2024-04', counts: NONE }, null)).toBe(
      'An, tháng 4/2024: 0 trong 0 hồ sơ trả trễ hạn hoặc quá hạn còn mở.',
    );
    expect(monthsMessage('An', { periodId: '2024-04', counts: UNSENT }, null)).toBe(
      'An, tháng 4/2024: chưa có số liệu.',
    );
  });

  it('name the kind of limits only where there are limits', () => {
    const point: RunPoint = {
      periodId: '2024-04',
      value: 0.913,
      numerator: 190,
      denominator: 208,
      limits: { mean: 0.92, lower: 0.9, upper: 0.95, lowerNear: 0.91, upperNear: 0.94 },
      cause: null,
      crossed: null,
      kind: 'commonCause',
    };
    const form = { kind: 'rate', name: 'Tỷ lệ đúng hẹn' } as const;
    expect(runMessage('An', [point], APRIL, form)).toBe(
      'An: tỷ lệ đúng hẹn tháng 4/2024 là 91,3% (190/208), trong khoảng thường lệ 90,0% đến 95,0%. Giới hạn thường lệ là giới hạn p′ (Laney).',
    );
    expect(runMessage('An', [{ ...point, limits: missing('tooFew') }], APRIL, form)).not.toContain('p′');
  });

  it('explain the limits with the widening of this run', () => {
    const lines = runReckoning('due', 24, '1,32').join(' ');
    expect(lines).toContain('n hồ sơ đến hạn');
    expect(lines).toContain('= 1,32');
    expect(lines).toContain('24 kỳ');
  });
});

describe('what is overdue and open', () => {
  const entries = [
    { label: 'An', count: 10 },
    { label: 'Bình', count: 7 },
  ];

  it('says how many, over how many units, who has most and who has more than its habit', () => {
    expect(overdueMessage(APRIL, entries, ['commune', 'township'], ['Bình'])).toBe(
      'Tháng 4/2024: 17 hồ sơ quá hạn còn mở ở 2 xã, thị trấn; nhiều nhất là An (10). Bình có nhiều hơn thường lệ của chính mình.',
    );
    expect(overdueMessage(APRIL, [], [], [])).toBe('Tháng 4/2024: không có hồ sơ quá hạn nào còn mở.');
  });

  it('says what each is among, and what is not listed', () => {
    expect(overdueNote(10, 26)).toBe('trên 26 hồ sơ đang giải quyết');
    expect(overdueNote(10, missing('notReported'))).toBe('');
    expect(overdueRest(entries, 'xã')).toBe('Còn 2 xã khác, cộng 17 hồ sơ.');
    expect(overdueRest([], 'xã')).toBe('');
  });

  it('explains the sum with its numbers', () => {
    expect(overdueReckoning(COUNTS, 19, 21).slice(0, 2)).toEqual([
      'Đang giải quyết 18 = còn hạn 10 + quá hạn còn mở 8.',
      'Cộng từ 19 trên 21 đơn vị có báo cáo số quá hạn còn mở.',
    ]);
  });
});
