import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import { changeSentence, inARow, missingSentence } from '#src/text/signals.ts';

const POINTS = { kind: 'points', name: 'Số hóa hồ sơ', maxPoints: 22 } as const;

function change(differences: Partial<ChangeItem>): ChangeItem {
  return {
    kind: 'concern',
    unitCode: '1',
    measureCode: 'MDSH',
    periodId: '2024-04',
    value: 13.25,
    numerator: missing('notApplicable'),
    denominator: missing('notApplicable'),
    rule: 'outsideLimit',
    side: 'low',
    runLength: 1,
    runPeriodIds: [],
    limit: 15.64,
    mean: 18,
    target: null,
    assurance: missing('notApplicable'),
    provisional: false,
    distance: 1.4,
    ...differences,
  };
}

describe('why a series needs attention', () => {
  it.each([
    [{}, 'Số hóa hồ sơ 13,25/22 điểm, dưới giới hạn thường lệ 15,64.'],
    [{ runLength: 4 }, 'Số hóa hồ sơ 13,25/22 điểm, dưới giới hạn thường lệ 15,64 bốn tháng liền.'],
    [
      { rule: 'shift', runLength: 7, side: 'high' },
      'Số hóa hồ sơ 13,25/22 điểm, 7 tháng liền trên mức bình quân 18,00.',
    ],
    [
      { rule: 'shift', runLength: 10, side: 'high', value: 18.004 },
      'Số hóa hồ sơ 18,00/22 điểm, 10 tháng liền nhỉnh hơn mức bình quân 18,00.',
    ],
    [
      { rule: 'shift', runLength: 7, value: 17.996 },
      'Số hóa hồ sơ 18,00/22 điểm, 7 tháng liền thấp hơn một chút so với mức bình quân 18,00.',
    ],
    [{ rule: 'trend', runLength: 7, limit: null }, 'Số hóa hồ sơ 13,25/22 điểm, giảm 6 tháng liền.'],
    [
      { rule: 'twoOfThree', limit: 16.4 },
      'Số hóa hồ sơ 13,25/22 điểm, hai trong ba tháng dưới mức cảnh báo 16,40.',
    ],
  ] as const)('%o', (differences, sentence) => {
    expect(changeSentence(change(differences), POINTS, 'month')).toBe(sentence);
  });

  it('prints a rate as a percentage and names the kind of period', () => {
    const form = { kind: 'rate', name: 'Đúng hạn' } as const;
    expect(changeSentence(change({ value: 0.912, limit: 0.94, runLength: 2 }), form, 'quarter')).toBe(
      'Đúng hạn 91,2%, dưới giới hạn thường lệ 94,0% hai quý liền.',
    );
  });

  it('says how long nothing was sent, and of what', () => {
    const gap = (missingCount: number): MissingItem => ({
      kind: 'missing',
      unitCode: '1',
      measureCode: 'MDHL',
      periodId: '2024-04',
      reason: 'notReported',
      missingCount,
    });
    expect(missingSentence([gap(1)], [], 'month')).toBe('Chưa gửi số liệu.');
    expect(missingSentence([gap(2), gap(3)], ['Hài lòng', 'Số hóa'], 'month')).toBe(
      'Chưa gửi số liệu Hài lòng, Số hóa ba tháng liền.',
    );
  });

  it('writes small numbers in words', () => {
    expect([inARow(2, 'month'), inARow(7, 'year')]).toEqual(['hai tháng liền', '7 năm liền']);
  });
});
