import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import {
  carriedReckoning,
  changeReckoning,
  indicatorReckoning,
  lossReckoning,
  rankReckoning,
  reckoningSource,
  signedPoints,
  sumReckoning,
} from '#src/text/reckoning.ts';

const ON_TIME = { name: 'Giải quyết đúng hạn', maxPoints: 20, whenNone: 'notCounted' } as const;
const PETITIONS = { name: 'Trả lời phản ánh', maxPoints: 6, whenNone: 'full' } as const;

describe('an indicator with the numbers of its case', () => {
  it.each([
    [indicatorReckoning(ON_TIME, 189, 208, 18.17), 'Giải quyết đúng hạn = 20 × 189/208 = 18,17'],
    [
      indicatorReckoning(PETITIONS, 0, 0, 6),
      'Trả lời phản ánh: không phát sinh (0/0), được tính tối đa 6,00',
    ],
    [indicatorReckoning(ON_TIME, 0, 0, missing('notApplicable')), 'Giải quyết đúng hạn: không áp dụng'],
    [
      indicatorReckoning(ON_TIME, missing('notReported'), missing('notReported'), 18.17),
      'Giải quyết đúng hạn = 18,17 (không có số đếm)',
    ],
  ])('%s', (sentence, expected) => {
    expect(sentence).toBe(expected);
  });
});

it.each([
  [0, '0,00'],
  [0.42, '+0,42'],
  [-1.7, '−1,70'],
])('signs %d', (points, text) => {
  expect(signedPoints(points)).toBe(text);
});

it('writes sums, losses and changes out', () => {
  expect(sumReckoning('An', [17.86, missing('notReported')], 17.86)).toBe(
    'An = 17,86 + chưa báo cáo = 17,86',
  );
  expect(lossReckoning('Số hóa', 22, 15.1, 6.9)).toBe('Số hóa mất 22 − 15,10 = 6,90');
  expect(changeReckoning('Số hóa', 15.1, 13.7, -1.4)).toBe('Số hóa: 13,70 − 15,10 = −1,40');
  expect(carriedReckoning(91.3, [-1.7, 0.4], 90)).toBe('91,30 − 1,70 + 0,40 = 90,00');
});

it('says why a rank is what it is', () => {
  expect(rankReckoning('An', 95.08, 1)).toBe(
    'Hạng = 1 + số đơn vị có điểm cao hơn: không đơn vị nào có điểm cao hơn nên An xếp hạng 1',
  );
  expect(rankReckoning('Bình', 82.28, 21)).toContain('20 đơn vị có điểm cao hơn 82,28 nên Bình xếp hạng 21');
});

it('names the formula and the documents', () => {
  expect(reckoningSource('Bộ chỉ số 766', ['service-index/2024.json'])).toBe(
    'Theo Bộ chỉ số 766; điểm làm tròn đến hàng phần trăm. Tệp số liệu: service-index/2024.json.',
  );
  expect(reckoningSource('Bộ chỉ số 766', [])).toBe('Theo Bộ chỉ số 766; điểm làm tròn đến hàng phần trăm.');
});
