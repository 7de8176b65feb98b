import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import type { RateStanding } from '#src/domain/rateStanding.ts';
import type { SpineMeasure } from '#src/domain/spine.ts';
import {
  SPINE_TEXT,
  spineMessage,
  spinePointLabel,
  spineRules,
  spineSummary,
  standingWord,
} from '#src/text/unitSpine.ts';

const SPREAD = { least: 0.9, lowerQuartile: 0.95, median: 0.98, upperQuartile: 0.99, greatest: 1 };

function measure(name: string, standing: SpineMeasure['standing']): SpineMeasure {
  return {
    code: name,
    name,
    form: 'rate',
    maxPoints: 20,
    own: { value: 189 / 208, numerator: 189, denominator: 208 },
    whole: { value: 4812 / 4905, numerator: 4812, denominator: 4905 },
    spread: SPREAD,
    unitCount: 21,
    standing,
  };
}

describe('the finding of the spine', () => {
  it('names what is clearly better and clearly worse, and counts what may be', () => {
    const measures = [
      measure('Số hóa', 'above'),
      measure('Công khai', 'possiblyAbove'),
      measure('Thanh toán', 'below'),
      measure('Đúng hạn', 'below'),
    ];
    expect(spineMessage('Hưng Phong', 'toàn huyện', measures)).toBe(
      'Hưng Phong rõ ràng tốt hơn toàn huyện ở 1 chỉ tiêu: Số hóa; rõ ràng kém hơn toàn huyện ở 2 chỉ tiêu: Đúng hạn và Thanh toán. Có thể khác ở 1 chỉ tiêu nữa.',
    );
  });

  it('says so where nothing is clear', () => {
    expect(spineMessage('Hưng Phong', 'toàn huyện', [measure('Số hóa', 'notApart')])).toBe(
      'Hưng Phong không có chỉ tiêu nào khác toàn huyện một cách rõ ràng.',
    );
  });

  it('tells apart: nobody has figures, the unit has none, there are no counts', () => {
    const gap = missing('notReported');
    const none = { value: gap, numerator: gap, denominator: gap };
    const unreported = { ...measure('Số hóa', gap), own: none };
    expect(spineMessage('Hưng Lễ', 'toàn huyện', [{ ...unreported, spread: gap }])).toBe(SPINE_TEXT.nothing);
    expect(spineMessage('Hưng Lễ', 'toàn huyện', [unreported])).toBe(
      'Hưng Lễ chưa có số liệu trong kỳ này; nền là các đơn vị khác.',
    );
    const points = { ...measure('Nhóm A', missing('notApplicable')), form: 'points' } as const;
    expect(spineMessage('Hưng Lễ', 'toàn huyện', [points])).toBe(SPINE_TEXT.noCounts);
  });
});

describe('one row', () => {
  it('is read with both counts, the spread and the judgement', () => {
    expect(spinePointLabel(measure('Đúng hạn', 'below'), 'toàn huyện')).toBe(
      'Đúng hạn: 90,9% (189/208); toàn huyện 98,1% (4.812/4.905); 21 đơn vị từ 90,0% đến 100,0%, trung vị 98,0%; rõ ràng kém hơn.',
    );
  });

  it.each<[RateStanding, string]>([
    ['above', 'rõ ràng tốt hơn'],
    ['possiblyAbove', 'có thể tốt hơn'],
    ['notApart', 'không phân biệt được'],
    ['possiblyBelow', 'có thể kém hơn'],
    ['below', 'rõ ràng kém hơn'],
  ])('%s is %s', (standing, word) => {
    expect(standingWord(standing)).toBe(word);
  });

  it('says why it is not judged', () => {
    expect(standingWord(missing('tooFew'))).toBe('số liệu quá ít để xét');
    expect(standingWord(missing('zeroDenominator'))).toBe('không phát sinh');
  });
});

describe('points without counts', () => {
  const points = {
    ...measure('Số hóa hồ sơ', missing('notApplicable')),
    form: 'points',
    spread: missing('tooFew'),
    own: { value: 18.17, numerator: missing('notApplicable'), denominator: missing('notApplicable') },
    whole: { value: 19.5, numerator: missing('notApplicable'), denominator: missing('notApplicable') },
  } as const;

  it('are groups, read without a judgement', () => {
    expect(spineSummary('An', 'toàn huyện', 6, 'points')).toMatch(/^Biểu đồ điểm 6 nhóm của An/);
    expect(spineSummary('An', 'toàn huyện', 21, 'rate')).toMatch(/^Biểu đồ 21 chỉ tiêu của An/);
    expect(spinePointLabel(points, 'toàn huyện')).toBe('Số hóa hồ sơ: 18,17; toàn huyện 19,50.');
  });

  it('are not reckoned by intervals they do not have', () => {
    expect(spineRules('toàn huyện', 'points').join(' ')).not.toContain('Wilson');
    expect(spineRules('toàn huyện', 'rate').join(' ')).toContain('Wilson');
  });
});
