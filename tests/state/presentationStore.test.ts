// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type DeckPicture, PLAIN_ARRANGEMENT } from '#src/state/deckArrangement.ts';
import { MOST_PICTURE_LETTERS } from '#src/state/deckReading.ts';
import { deckKey, deckOf, MOST_DECKS, usePresentationStore } from '#src/state/presentationStore.ts';

const APRIL = deckKey('834', '2024-04');
const store = () => usePresentationStore.getState();
const kept = (): { decks: Record<string, unknown> } =>
  JSON.parse(localStorage.getItem('presentation') ?? '{}').state;

function picture(id: string, letters = 10): DeckPicture {
  const words = {
    title: 'Đúng hẹn',
    message: '',
    footer: '',
    summary: '',
    periodId: '2024-04',
    figures: null,
  };
  return { ...words, id, drawings: ['a'.repeat(letters)] };
}

function conclude(key: string, line: string): void {
  store().change(key, (deck) => ({ ...deck, conclusions: [line] }));
}

beforeEach(() => {
  localStorage.clear();
  usePresentationStore.setState({ decks: {}, replaced: null, isKept: true, hasControls: true });
});

describe('the decks of this browser', () => {
  it('are kept by place and period, and an untouched one is not kept at all', () => {
    conclude(APRIL, 'Giao việc');
    expect(deckOf(store().decks, deckKey('834', '2024-03'))).toEqual(PLAIN_ARRANGEMENT);
    expect(Object.keys(kept().decks)).toEqual([APRIL]);
    store().change(APRIL, () => PLAIN_ARRANGEMENT);
    expect(kept().decks).toEqual({});
  });

  it('are bounded: the one left alone longest goes first', () => {
    for (let month = 1; month <= MOST_DECKS; month += 1) conclude(`834 ${month}`, 'a');
    conclude('834 1', 'b');
    conclude('834 new', 'c');
    expect(Object.keys(store().decks)).toHaveLength(MOST_DECKS);
    expect(store().decks['834 1']?.conclusions).toEqual(['b']);
    expect(store().decks['834 2']).toBeUndefined();
  });

  it('bring back the deck that another one took the place of', () => {
    conclude(APRIL, 'của tôi');
    store().replace(APRIL, { ...PLAIN_ARRANGEMENT, conclusions: ['của tệp'] });
    expect(deckOf(store().decks, APRIL).conclusions).toEqual(['của tệp']);
    store().undoReplace();
    expect(deckOf(store().decks, APRIL).conclusions).toEqual(['của tôi']);
    expect(store().replaced).toBeNull();
  });

  it('take pictures, each once, and give them back', () => {
    expect(store().addPicture(APRIL, picture('a'))).toBe('added');
    store().addPicture(APRIL, picture('b'));
    store().addPicture(APRIL, picture('a', 20));
    expect(deckOf(store().decks, APRIL).pictures.map(({ id }) => id)).toEqual(['b', 'a']);
    store().removePicture(APRIL, 'b');
    expect(deckOf(store().decks, APRIL).pictures).toEqual([picture('a', 20)]);
  });

  it('say when there is no room for another picture, and keep those there are', () => {
    store().addPicture(APRIL, picture('a', MOST_PICTURE_LETTERS - 5));
    expect(store().addPicture(deckKey('834', '2024-03'), picture('b'))).toBe('full');
    expect(Object.keys(store().decks)).toEqual([APRIL]);
  });

  it('say when the browser keeps nothing, and work on', () => {
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    conclude(APRIL, 'Giao việc');
    expect(store().isKept).toBe(false);
    expect(deckOf(store().decks, APRIL).conclusions).toEqual(['Giao việc']);
    refuse.mockRestore();
    conclude(APRIL, 'Giao việc khác');
    expect(store().isKept).toBe(true);
  });
});

describe('what the browser kept before', () => {
  const write = (decks: unknown) =>
    localStorage.setItem(
      'presentation',
      JSON.stringify({ state: { decks, hasControls: false }, version: 0 }),
    );

  it('is read deck by deck; one that cannot be read does not spoil the others', async () => {
    write({ [APRIL]: { conclusions: ['cũ'] }, bad: { order: 7 }, worse: null });
    await usePresentationStore.persist.rehydrate();
    expect(Object.keys(store().decks)).toEqual([APRIL]);
    expect(store().hasControls).toBe(false);
  });

  it('is followed while another window arranges', async () => {
    write({ [APRIL]: { hidden: ['bia'] } });
    window.dispatchEvent(new StorageEvent('storage', { key: 'presentation' }));
    await vi.waitFor(() => expect(deckOf(store().decks, APRIL).hidden).toEqual(['bia']));
  });
});
