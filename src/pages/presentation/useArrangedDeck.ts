import { useMemo, useState } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { DeckArrangement, DeckComposition } from '#src/state/deckArrangement.ts';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { deckKey, deckOf, usePresentationStore } from '#src/state/presentationStore.ts';

export interface ArrangedDeck {
  readonly arrangement: DeckArrangement;
  /** True while the deck of a link is shown instead of the browser's own. */
  readonly isLinked: boolean;
  /** Changes the deck; that of a link becomes the browser's own with the first change. */
  readonly change: (change: (current: DeckArrangement) => DeckArrangement) => void;
  /** Puts another deck in its place; the one before can be brought back. */
  readonly replace: (arrangement: DeckArrangement) => void;
}

/** The deck of a period as this browser keeps it, or as the link in the address carries it. */
export function useArrangedDeck(catalog: Catalog, period: Period): ArrangedDeck {
  const key = deckKey(catalog.locality.code, period.id);
  const own = usePresentationStore((state) => deckOf(state.decks, key));
  const changeOwn = usePresentationStore((state) => state.change);
  const replaceOwn = usePresentationStore((state) => state.replace);
  const { linkedDeck, dropDeck } = usePresentationAddress();
  // The address gives the link away a moment later; what is typed in between belongs to the browser's own deck.
  const [adopted, setAdopted] = useState<DeckComposition | null>(null);

  const replace = (arrangement: DeckArrangement) => {
    replaceOwn(key, arrangement);
    if (!linkedDeck) return;
    setAdopted(linkedDeck);
    dropDeck();
  };
  // A link carries no pictures: those of this browser stay.
  const linked = useMemo(
    () => (linkedDeck && linkedDeck !== adopted ? { ...linkedDeck, pictures: own.pictures } : null),
    [linkedDeck, adopted, own.pictures],
  );
  return {
    arrangement: linked ?? own,
    isLinked: linked !== null,
    change: (change) => (linked ? replace(change(linked)) : changeOwn(key, change)),
    replace,
  };
}
