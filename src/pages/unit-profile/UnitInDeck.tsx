import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { toggled } from '#src/state/deckArrangement.ts';
import { deckKey, deckOf, usePresentationStore } from '#src/state/presentationStore.ts';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { Button } from '#src/ui/Button.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';

interface UnitInDeckProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly unit: Unit;
}

/** Puts the slide of the unit into the presentation of the period, and takes it out again. */
export function UnitInDeck({ catalog, period, unit }: UnitInDeckProps) {
  const key = deckKey(catalog.locality.code, period.id);
  const isIn = usePresentationStore((state) => deckOf(state.decks, key).pinnedUnits.includes(unit.code));
  const change = usePresentationStore((state) => state.change);
  return (
    <>
      <Button
        onClick={() =>
          change(key, (deck) => ({ ...deck, pinnedUnits: toggled(deck.pinnedUnits, unit.code) }))
        }
      >
        {isIn ? PROFILE_TEXT.outOfDeck : EXPORT_TEXT.present}
      </Button>
      <VisuallyHidden>
        <span role="status">{isIn && EXPORT_TEXT.added}</span>
      </VisuallyHidden>
    </>
  );
}
