import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedOrder, orderedIds, toggled } from '#src/state/deckArrangement.ts';

const NATURAL = ['bia', 'nhan-dinh', 'xep-hang-1', 'xa-29023', 'ket-luan'];

describe('the order of a deck', () => {
  it('is that of the topics until somebody moves a slide', () => {
    expect(orderedIds(NATURAL, [])).toEqual(NATURAL);
  });

  it('moves a slide on and back among its neighbours, and not beyond the ends', () => {
    const order = movedOrder(NATURAL, [], 'xa-29023', -2);
    expect(order).toEqual(['bia', 'xa-29023', 'nhan-dinh', 'xep-hang-1', 'ket-luan']);
    expect(movedOrder(NATURAL, order, 'xa-29023', 2)).toEqual(NATURAL);
    expect(movedOrder(NATURAL, order, 'bia', -1)).toEqual(order);
    expect(movedOrder(NATURAL, order, 'ket-luan', 5)).toEqual(order);
  });

  it('puts a new slide after the one it naturally follows, wherever that one was moved', () => {
    const order = ['ket-luan', 'xep-hang-1', 'bia', 'nhan-dinh'];
    expect(orderedIds(NATURAL, order)).toEqual(['ket-luan', 'xep-hang-1', 'xa-29023', 'bia', 'nhan-dinh']);
    expect(orderedIds(['moi', ...NATURAL], order)[0]).toBe('moi');
  });

  it('keeps the place of a slide that another month does not have', () => {
    const order = movedOrder(NATURAL, [], 'xa-29023', -2);
    const without = NATURAL.filter((id) => id !== 'xa-29023');
    const later = movedOrder(without, order, 'ket-luan', -1);
    expect(orderedIds(NATURAL, later)).toEqual(['bia', 'xa-29023', 'nhan-dinh', 'ket-luan', 'xep-hang-1']);
  });

  it('never loses or doubles a slide, whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
        fc.array(fc.string()),
        fc.nat(),
        fc.integer({ min: -9, max: 9 }),
        (natural, order, pick, steps) => {
          const moved = movedOrder(natural, order, natural[pick % natural.length] ?? '', steps);
          expect(moved.filter((id) => natural.includes(id)).toSorted()).toEqual(natural.toSorted());
          expect(new Set(moved).size).toBe(moved.length);
        },
      ),
    );
  });
});

describe('hiding', () => {
  it('takes a slide out and lets it in again', () => {
    expect(toggled(['bia'], 'xep-hang-1')).toEqual(['bia', 'xep-hang-1']);
    expect(toggled(['bia', 'xep-hang-1'], 'bia')).toEqual(['xep-hang-1']);
  });
});
