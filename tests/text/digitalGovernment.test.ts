import { describe, expect, it } from 'vitest';
import type { DigitalStanding } from '#src/domain/digitalStanding.ts';
import { missing } from '#src/domain/missing.ts';
import {
  digitalCounts,
  digitalHeadline,
  distanceWords,
  printTarget,
  printValue,
  standingWords,
  stripRule,
} from '#src/text/digitalGovernment.ts';
import {
  groupMessage,
  groupNote,
  groupPointLabel,
  groupReckoning,
} from '#src/text/digitalGovernmentGroups.ts';
import { APRIL, digitalIndicator, MAY_OPEN } from '#tests/domain/digitalSamples.ts';

const LOCALITY = { designation: 'huyện', name: 'Mẫu' };

function standing(
  name: string,
  state: DigitalStanding['state'],
  differences: Partial<DigitalStanding> = {},
): DigitalStanding {
  const figure = {
    periodId: '2024-04',
    value: 0.7,
    numerator: 308,
    denominator: 440,
    pooledUnits: null,
  };
  return {
    indicator: digitalIndicator(name, { name, counts: 'người dùng trên cán bộ', source: 'Báo cáo' }),
    figure: state === 'noFigure' ? null : figure,
    target: state === 'noTarget' ? null : 0.9,
    state,
    gap: state === 'below' ? 0.2 : null,
    isOlder: false,
    ...differences,
  };
}

describe('values, targets and distances', () => {
  it('are printed as their indicator is', () => {
    expect([printTarget(0.9, 'rate'), printTarget(0.975, 'rate'), printTarget(40, 'count')]).toEqual([
      '90%',
      '97,5%',
      '40',
    ]);
    expect([printValue(0.978, 'rate'), printValue(1234, 'count')]).toEqual(['97,8%', '1.234']);
  });

  it('never say that 0,0 is lacking', () => {
    expect(distanceWords(0.2, 'rate')).toBe('20,0 điểm phần trăm');
    expect(distanceWords(0.0004, 'rate')).toBe('chưa đến 0,1 điểm phần trăm');
    expect(distanceWords(4, 'count')).toBe('4');
  });

  it('have counts only where both are known', () => {
    expect(digitalCounts({ numerator: 1308, denominator: 4400 })).toBe('1.308/4.400');
    expect(digitalCounts({ numerator: 1308, denominator: missing('notReported') })).toBeNull();
  });
});

describe('how a figure stands to its target', () => {
  it.each([
    [standing('A', 'below'), 'Chưa đạt mục tiêu 90%, thiếu 20,0 điểm phần trăm'],
    [standing('A', 'met'), 'Đạt mục tiêu 90%'],
    [standing('A', 'noTarget'), 'Chưa đặt mục tiêu'],
    [standing('A', 'provisional'), 'Tạm tính, chưa xét (mục tiêu 90%)'],
    [standing('A', 'noFigure'), 'Chưa có số liệu'],
  ])('%#', (one, words) => {
    expect(standingWords(one)).toBe(words);
  });
});

describe('the headline', () => {
  it('counts those that reach their target, names the furthest and counts the gaps', () => {
    const far = standing('Hộp thư', 'below');
    const all = [far, standing('Văn bản', 'met'), standing('Tổ', 'noFigure'), standing('Lớp', 'noFigure')];
    expect(digitalHeadline(all, [far], APRIL, LOCALITY)).toEqual({
      finding:
        'Đến tháng 4/2024, huyện Mẫu đạt mục tiêu 1 trên 2 chỉ tiêu chính quyền số có số liệu và mục tiêu.',
      concern: 'Xa mục tiêu nhất là Hộp thư (thiếu 20,0 điểm phần trăm); 2 chỉ tiêu chưa có số liệu.',
    });
  });

  it('has no concern where every indicator reaches its target', () => {
    expect(digitalHeadline([standing('A', 'met')], [], APRIL, LOCALITY).concern).toBeNull();
  });

  it('says so where there is nothing, and where nothing can be judged', () => {
    expect(digitalHeadline([standing('A', 'noFigure')], [], APRIL, LOCALITY)).toEqual({
      finding: 'Đến tháng 4/2024, huyện Mẫu chưa có số liệu chính quyền số nào.',
      concern: null,
    });
    const open = [standing('A', 'provisional'), standing('B', 'noFigure')];
    expect(digitalHeadline(open, [], MAY_OPEN, LOCALITY).finding).toBe(
      'Đến tháng 5/2024 (tạm tính), huyện Mẫu có số liệu 1 trên 2 chỉ tiêu chính quyền số; chưa chỉ tiêu nào so được với mục tiêu.',
    );
  });
});

describe('a group in a sentence', () => {
  it.each([
    [['met', 'met'], 'đạt mục tiêu cả 2 chỉ tiêu.'],
    [['met'], 'đạt mục tiêu 1 chỉ tiêu.'],
    [['met', 'below'], 'đạt mục tiêu 1 trên 2 chỉ tiêu; chưa đạt: B.'],
    [['below'], 'chưa đạt mục tiêu: A.'],
    [['noFigure', 'noTarget'], 'chưa xét với mục tiêu: B; chưa có số liệu: A.'],
  ] as const)('%j', (states, end) => {
    const standings = states.map((state, place) => standing('AB'.charAt(place), state));
    expect(groupMessage(standings, APRIL, LOCALITY)).toBe(`Đến tháng 4/2024, huyện Mẫu ${end}`);
  });

  it('says so where the group is empty', () => {
    expect(groupMessage([], APRIL, LOCALITY)).toBe('Nhóm này chưa có chỉ tiêu nào.');
  });
});

describe('one indicator in words', () => {
  it('names counts, period and source, and marks few cases', () => {
    expect(groupNote(standing('A', 'below'), false)).toBe('308/440 · tháng 4/2024 · Báo cáo');
    expect(groupNote(standing('A', 'below'), true)).toContain('308/440 (ít trường hợp)');
  });

  it('says over how many units a sum is', () => {
    const figure = { periodId: '2024-04', value: 0.7, numerator: 308, denominator: 440, pooledUnits: 19 };
    expect(groupNote(standing('A', 'below', { figure }), false)).toContain('cộng từ 19 đơn vị');
  });

  it('says what is needed where there is no figure, and why the newest row has none', () => {
    expect(groupNote(standing('A', 'noFigure'), false)).toBe('Cần Báo cáo cấp: người dùng trên cán bộ.');
    const gap = missing('notReported');
    const figure = { periodId: '2024-04', value: gap, numerator: gap, denominator: gap, pooledUnits: null };
    expect(groupNote(standing('A', 'noFigure', { figure }), false)).toBe(
      'Tháng 4/2024: chưa báo cáo. Cần Báo cáo cấp: người dùng trên cán bộ.',
    );
  });

  it('is read with its denominator, its period and its standing', () => {
    expect(groupPointLabel(standing('A', 'below'), false)).toBe(
      'A: 70,0% (308/440 người dùng trên cán bộ), tháng 4/2024. Chưa đạt mục tiêu 90%, thiếu 20,0 điểm phần trăm.',
    );
  });

  it('is reckoned with the numbers of its case', () => {
    expect(groupReckoning(standing('A', 'below'))).toBe(
      'A = 308/440 = 70,0% (người dùng trên cán bộ); Báo cáo, tháng 4/2024; 90% − 70,0% = 20,0 điểm phần trăm còn thiếu.',
    );
  });
});

describe('the rule of the strip', () => {
  it('says how many of how many are shown, where not all are', () => {
    expect(stripRule(7, 15)).toMatch(/^7 trên 15 chỉ tiêu/);
    expect(stripRule(5, 5)).not.toMatch(/trên/);
  });
});
