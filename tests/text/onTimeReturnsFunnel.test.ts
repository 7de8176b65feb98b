import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import type { FunnelUnit } from '#src/domain/unitFunnel.ts';
import {
  funnelMessage,
  funnelPointLabel,
  funnelReckoning,
  noFunnelSentence,
  placeCell,
  spreadSentence,
} from '#src/text/onTimeReturnsFunnel.ts';

const UNIT: FunnelUnit = {
  code: '1',
  numerator: 189,
  denominator: 208,
  rate: 189 / 208,
  limits: { near: { lower: 0.951, upper: 0.989 }, far: { lower: 0.921, upper: 0.997 } },
  place: 'farBelow',
};
const CLOSED = { id: '2024-04', closedAt: 'x' };
const KINDS = ['commune', 'township'] as const;

describe('a unit of the funnel', () => {
  it.each([
    ['farBelow', 'dưới giới hạn 99,8% (92,1%), thấp hơn hẳn mức chung 97,8%'],
    ['below', 'dưới giới hạn 95% (95,1%), thấp hơn mức chung 97,8%'],
    ['within', 'trong khoảng 95,1% đến 98,9%, chưa khác mức chung 97,8%'],
    ['above', 'trên giới hạn 95% (98,9%), cao hơn mức chung 97,8%'],
    ['farAbove', 'trên giới hạn 99,8% (99,7%), cao hơn hẳn mức chung 97,8%'],
  ] as const)('says its rate, its counts and where it lies: %s', (place, words) => {
    expect(funnelPointLabel('An', { ...UNIT, place }, 0.978, 'received', true)).toBe(
      `An: 90,9% (189/208 hồ sơ tiếp nhận); ${words}.`,
    );
  });

  it('is not judged with a handful of cases, nor in an open period', () => {
    const few = { ...UNIT, place: missing('tooFew') };
    expect(funnelPointLabel('An', few, 0.978, 'received', true)).toMatch(/; quá ít hồ sơ nên không xét\.$/);
    expect(funnelPointLabel('An', UNIT, 0.978, 'received', false)).toMatch(/; chưa xét, kỳ còn tạm tính\.$/);
    expect(placeCell(missing('tooFew'))).toBe('Quá ít hồ sơ nên không xét');
  });

  it('explains its limits with its own numbers', () => {
    const funnel = {
      p0: 0.978,
      phi: 1.14,
      tau2: 0.00021,
      spread: 'units',
      units: [UNIT, UNIT, UNIT],
    } as const;
    const lines = funnelReckoning(funnel, 'An', UNIT);
    expect(lines).toContain(
      'An: n = 208, giới hạn 95% là 95,1% đến 98,9%, giới hạn 99,8% là 92,1% đến 99,7%; tỷ lệ 90,9%.',
    );
    expect(lines.join(' ')).toContain('= 1,14; 3 × φ không nhỏ hơn 2 nên τ² = 0,00021');
    expect(lines.join(' ')).toContain('sin²');
    expect(funnelReckoning({ ...funnel, spread: 'counts' }, 'An', UNIT).join(' ')).not.toContain('sin²');
  });
});

describe('the finding of the funnel', () => {
  const funnel = { p0: 0.978, spread: 'counts' } as const;
  const say = (below: string[], above: string[], within: number, few = 0) =>
    funnelMessage(CLOSED, funnel, below, above, { within, few }, KINDS);

  it.each([
    [
      ['An'],
      [],
      19,
      'An thấp hơn mức chung 97,8%; 19 xã, thị trấn còn lại nằm trong mức ngẫu nhiên của số đếm.',
    ],
    [
      ['An'],
      ['Bình'],
      1,
      'An thấp hơn mức chung 97,8%; Bình cao hơn mức chung; 1 xã, thị trấn còn lại nằm trong mức ngẫu nhiên của số đếm.',
    ],
    [[], ['Bình'], 0, 'Bình cao hơn mức chung 97,8%.'],
    [
      [],
      [],
      21,
      'không xã, thị trấn nào khác mức chung 97,8%; chênh lệch nằm trong mức ngẫu nhiên của số đếm.',
    ],
  ])('%j below, %j above, %i within', (below, above, within, words) => {
    expect(say(below, above, within)).toBe(`Tháng 4/2024: ${words}`);
  });

  it('says how many are too small to be judged, and that all are', () => {
    expect(say(['An'], [], 2, 3)).toMatch(/ 3 xã, thị trấn có dưới 10 hồ sơ nên không xét\.$/);
    expect(say([], [], 0, 13)).toBe(
      'Tháng 4/2024: mức chung 97,8%; mọi đơn vị đều có dưới 10 hồ sơ nên chưa nêu được ai khác biệt.',
    );
  });

  it('names nobody while the period is open', () => {
    const open = funnelMessage(
      { id: '2024-05', closedAt: null },
      funnel,
      ['An'],
      [],
      { within: 1, few: 0 },
      KINDS,
    );
    expect(open).not.toContain('An');
    expect(open).toContain('Tháng 5/2024 (tạm tính): mức chung 97,8%.');
  });

  it('says what the limits allow for, with φ and τ²', () => {
    expect(spreadSentence({ phi: 2.314, tau2: 0.000912, spread: 'units' })).toBe(
      'Các đơn vị chênh nhau nhiều hơn mức ngẫu nhiên của số đếm (φ = 2,31; τ² = 0,00091), nên giới hạn được nới thêm cho phần chênh lệch đó.',
    );
    expect(spreadSentence({ phi: 2.314, tau2: 0.000912, spread: 'counts' })).toContain(
      'dễ nêu tên quá nhiều',
    );
    expect(spreadSentence({ phi: 0.71, tau2: 0, spread: 'counts' })).toBe(
      'Các đơn vị không chênh nhau quá mức ngẫu nhiên của số đếm (φ = 0,71; τ² = 0), nên giới hạn chỉ theo số hồ sơ là đủ.',
    );
  });

  it.each(['tooFew', 'noVariation', 'zeroDenominator', 'notReported'] as const)(
    'says why there is none: %s',
    (reason) => {
      expect(noFunnelSentence(missing(reason))).toMatch(/\.$/);
    },
  );
});
