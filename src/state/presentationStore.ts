import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { type DeckArrangement, type DeckPicture, isPlain, PLAIN_ARRANGEMENT } from './deckArrangement.ts';
import { isUnread, MOST_PICTURE_LETTERS, pictureLetters, readArrangement } from './deckReading.ts';

/** Two years of months; the deck that was left alone longest goes first. */
export const MOST_DECKS = 24;
const NAME = 'presentation';

type Decks = Readonly<Record<string, DeckArrangement>>;

interface PresentationState {
  /** By deckKey, the one changed last at the end. */
  readonly decks: Decks;
  /** The deck that another one took the place of, until the next such change; not kept. */
  readonly replaced: { readonly key: string; readonly arrangement: DeckArrangement } | null;
  /** False while the browser refuses to keep anything. */
  readonly isKept: boolean;
  /** Whether the presenter wants the controls on the stage. */
  readonly hasControls: boolean;
  readonly change: (key: string, change: (current: DeckArrangement) => DeckArrangement) => void;
  /** Puts a whole deck in the place of another, which undoReplace brings back. */
  readonly replace: (key: string, arrangement: DeckArrangement) => void;
  readonly undoReplace: () => void;
  /** Adds a picture at the end of the pictures, or in the place of the one with its id. */
  readonly addPicture: (key: string, picture: DeckPicture) => 'added' | 'full';
  readonly removePicture: (key: string, id: string) => void;
  readonly setControls: (shown: boolean) => void;
}

/** The decks are kept by place and period: another month has other things to show. */
export function deckKey(localityCode: string, periodId: string): string {
  return `${localityCode} ${periodId}`;
}

export function deckOf(decks: Decks, key: string): DeckArrangement {
  return decks[key] ?? PLAIN_ARRANGEMENT;
}

/** What the presenter arranged, kept in this browser. */
export const usePresentationStore = create<PresentationState>()(
  persist(
    (set, get) => ({
      decks: {},
      replaced: null,
      isKept: true,
      hasControls: true,
      change: (key, change) =>
        set(({ decks }) => ({ decks: withDeck(decks, key, change(deckOf(decks, key))) })),
      replace: (key, arrangement) =>
        set(({ decks }) => ({
          decks: withDeck(decks, key, arrangement),
          replaced: { key, arrangement: deckOf(decks, key) },
        })),
      undoReplace: () =>
        set(({ decks, replaced }) =>
          replaced ? { decks: withDeck(decks, replaced.key, replaced.arrangement), replaced: null } : {},
        ),
      addPicture: (key, picture) => {
        const { decks } = get();
        const deck = deckOf(decks, key);
        const others = deck.pictures.filter(({ id }) => id !== picture.id);
        const next = withDeck(decks, key, { ...deck, pictures: [...others, picture] });
        const pictures = Object.values(next).flatMap((one) => one.pictures);
        if (pictureLetters(pictures) > MOST_PICTURE_LETTERS) return 'full';
        set({ decks: next });
        return 'added';
      },
      removePicture: (key, id) =>
        get().change(key, (deck) => ({ ...deck, pictures: deck.pictures.filter((one) => one.id !== id) })),
      setControls: (hasControls) => set({ hasControls }),
    }),
    {
      name: NAME,
      storage: createJSONStorage(() => ({
        getItem: (name) => localStorage.getItem(name),
        removeItem: (name) => localStorage.removeItem(name),
        setItem: (name, value) => {
          const isKept = attemptToKeep(name, value);
          if (usePresentationStore.getState().isKept !== isKept) usePresentationStore.setState({ isKept });
        },
      })),
      partialize: ({ decks, hasControls }) => ({ decks, hasControls }),
      merge: (kept, current) => ({ ...current, ...readKept(kept) }),
    },
  ),
);

/** What other windows of the same browser arrange is followed from the moment this one has looked at a deck. */
function followOtherWindows({ key }: StorageEvent): void {
  // What this window could not keep is nowhere else: it must not be read over.
  if (key === NAME && usePresentationStore.getState().isKept) void usePresentationStore.persist.rehydrate();
}
if (typeof window !== 'undefined') window.addEventListener('storage', followOtherWindows);

function withDeck(decks: Decks, key: string, arrangement: DeckArrangement): Decks {
  const others = Object.entries(decks).filter(([other]) => other !== key);
  const entries = isPlain(arrangement) ? others : [...others, [key, arrangement] as const];
  return Object.fromEntries(entries.slice(-MOST_DECKS));
}

function attemptToKeep(name: string, value: string): boolean {
  try {
    localStorage.setItem(name, value);
    return true;
  } catch {
    // Full, or a private window: the deck lives as long as the page, and the page says so.
    return false;
  }
}

/** What an earlier version or somebody's hand left behind is read like a file: deck by deck, or not at all. */
function readKept(kept: unknown): Partial<Pick<PresentationState, 'decks' | 'hasControls'>> {
  if (!isUnread(kept)) return {};
  const { decks, hasControls } = kept;
  const read = Object.entries(isUnread(decks) ? decks : {}).flatMap(([key, value]) => {
    const found = isUnread(value) ? readArrangement(value) : null;
    return found && !('badPart' in found) ? [[key, found] as const] : [];
  });
  return { decks: Object.fromEntries(read), hasControls: hasControls !== false };
}
