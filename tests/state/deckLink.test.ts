import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeckComposition } from '#src/state/deckArrangement.ts';
import { deckLink, LONGEST_DECK_LINK, readDeckLink } from '#src/state/deckLink.ts';

const COMPOSITION: DeckComposition = {
  order: ['bia', 'xa-29023', 'xep-hang-1'],
  hidden: ['bien-dong'],
  pinnedUnits: ['29023'],
  conclusions: ['Giao Hưng Phong rà soát hồ sơ đất đai', '', 'Báo cáo trước 15/05'],
};

describe('a deck in a link', () => {
  it('comes back as it was sent, Vietnamese included', () => {
    const link = deckLink(COMPOSITION);
    expect(link).toMatch(/^[\w-]+$/);
    expect(readDeckLink(link ?? '')).toEqual(COMPOSITION);
  });

  it('comes back whatever was typed', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(words, words, words, words, (order, hidden, pinnedUnits, lines) => {
        const conclusions = lines.map((line) => line.normalize('NFC'));
        const composition = { order, hidden, pinnedUnits, conclusions };
        const link = deckLink(composition);
        if (link !== null) expect(readDeckLink(link)).toEqual(composition);
      }),
    );
  });

  it('is refused when it would be too long for an address', () => {
    const conclusions = Array.from({ length: 20 }, (_, index) => `${index} ${'việc cần làm '.repeat(12)}`);
    expect(deckLink({ ...COMPOSITION, conclusions })).toBeNull();
  });

  it('is nothing when it was cut off, typed by hand or made by another version', () => {
    const link = deckLink(COMPOSITION) ?? '';
    expect(readDeckLink(link.slice(0, -7))).toBeNull();
    expect(readDeckLink('không phải bộ slide')).toBeNull();
    expect(readDeckLink('')).toBeNull();
    expect(readDeckLink(btoa('[2,[],[],[],[]]'))).toBeNull();
    expect(readDeckLink(btoa('[1,[],[],[],{"a":1}]'))).toBeNull();
    expect(readDeckLink('A'.repeat(LONGEST_DECK_LINK + 1))).toBeNull();
  });
});
