import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { deckKey, usePresentationStore } from '#src/state/presentationStore.ts';
import { DECK_TEXT } from '#src/text/presentationDeck.ts';
import { Button } from '#src/ui/Button.tsx';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import type { Presentation } from './usePresentation.ts';

/** Whose deck is open, what became of the one before, what gave no slide, and whether the deck is kept at all. */
export function DeckNotices({ presentation }: { readonly presentation: Presentation }) {
  const { deck, catalog, period } = presentation;
  const { isDeckBroken, dropDeck } = usePresentationAddress();
  const isKept = usePresentationStore((state) => state.isKept);
  const replaced = usePresentationStore((state) => state.replaced);
  const undoReplace = usePresentationStore((state) => state.undoReplace);
  const isReplaced = replaced?.key === deckKey(catalog.locality.code, period.id);
  return (
    <>
      {isDeckBroken && (
        <Notice tone="caution" actions={<Button onClick={dropDeck}>{DECK_TEXT.dropLinked}</Button>}>
          {DECK_TEXT.brokenLink}
        </Notice>
      )}
      {deck.isLinked && (
        <Notice
          tone="info"
          actions={
            <>
              <Button onClick={() => deck.replace(deck.arrangement)}>{DECK_TEXT.adoptLinked}</Button>
              <Button onClick={dropDeck}>{DECK_TEXT.dropLinked}</Button>
            </>
          }
        >
          {DECK_TEXT.linked}
        </Notice>
      )}
      {isReplaced && (
        <Notice tone="info" actions={<Button onClick={undoReplace}>{DECK_TEXT.undo}</Button>}>
          {DECK_TEXT.replaced}
        </Notice>
      )}
      {presentation.failures.map(({ failure, stillShown, retry }) => (
        <FailureNotice key={failure.document} failure={failure} stillShown={stillShown} onRetry={retry} />
      ))}
      {!isKept && <Notice tone="caution">{DECK_TEXT.notKept}</Notice>}
    </>
  );
}
