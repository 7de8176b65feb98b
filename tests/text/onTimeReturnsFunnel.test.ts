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
    ['farBelow', 'dưới giới hạn 99,8% (92,1%), rõ ràng thấp hơn mức chung 97,8%'],
    ['below', 'dưới giới hạn 95% (95,1%), có thể thấp hơn mức chung 97,8%'],
    ['within', 'trong khoảng 95,1% đến 98,9%, không phân biệt được với mức chung 97,8%'],
    ['above', 'trên giới hạn 95% (98,9%), có thể cao hơn mức chung 97,8%'],
    ['farAbove', 'trên giới hạn 99,8% (99,7%), rõ ràng cao hơn mức chung 97,8%'],
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
  const nobody = { farBelow: [], below: [], above: [], farAbove: [] };
  const say = (outside: Partial<Record<keyof typeof nobody, string[]>>, within: number, few = 0) =>
    funnelMessage(CLOSED, funnel, { ...nobody, ...outside }, { within, few, byChance: 1.05 }, KINDS);

  it.each([
    [
      { farBelow: ['An'] },
      19,
      'An rõ ràng thấp hơn mức chung 97,8%; 19 xã, thị trấn còn lại nằm trong mức ngẫu nhiên của số đếm.',
    ],
    [
      { farBelow: ['An'], above: ['Bình'] },
      1,
      'An rõ ràng thấp hơn mức chung 97,8%; Bình có thể cao hơn; 1 xã, thị trấn còn lại nằm trong mức ngẫu nhiên của số đếm. So 3 đơn vị cùng lúc, riêng ngẫu nhiên đã có thể đưa khoảng 1 đơn vị ra ngoài giới hạn 95%.',
    ],
    [{ farAbove: ['Bình'] }, 0, 'Bình rõ ràng cao hơn mức chung 97,8%.'],
    [{}, 21, 'không xã, thị trấn nào khác mức chung 97,8%; chênh lệch nằm trong mức ngẫu nhiên của số đếm.'],
  ])('%j outside, %i within', (outside, within, words) => {
    expect(say(outside, within)).toBe(`Tháng 4/2024: ${words}`);
  });

  it('says how many chance alone puts beyond the near limits where any is named for it', () => {
    const eight = ['A', 'B', 'C', 'D', 'E', 'G', 'H', 'I'];
    const message = funnelMessage(
      CLOSED,
      funnel,
      { ...nobody, below: eight },
      { within: 116, few: 0, byChance: 6.2 },
      KINDS,
    );
    expect(message).toContain('A, B, C và 5 xã, thị trấn khác có thể thấp hơn mức chung 97,8%');
    expect(message).toMatch(/So 124 đơn vị cùng lúc, riêng ngẫu nhiên đã có thể đưa khoảng 6 đơn vị/);
  });

  it('says how many are too small to be judged, and that all are', () => {
    expect(say({ farBelow: ['An'] }, 2, 3)).toMatch(/ 3 xã, thị trấn có dưới 10 hồ sơ nên không xét\.$/);
    expect(funnelMessage(CLOSED, funnel, null, { within: 0, few: 13, byChance: 0 }, KINDS)).toBe(
      'Tháng 4/2024: mức chung 97,8%; mọi đơn vị đều có dưới 10 hồ sơ nên chưa nêu được ai khác biệt.',
    );
  });

  it('names nobody while the period is open', () => {
    const open = funnelMessage(
      { id: '2024-05', closedAt: null },
      funnel,
      { ...nobody, farBelow: ['An'] },
      { within: 1, few: 0, byChance: 0.1 },
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
