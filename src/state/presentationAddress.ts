import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { DeckComposition } from './deckArrangement.ts';
import { readDeckLink } from './deckLink.ts';
import { PRESENTATION_KEYS } from './presentationKeys.ts';

const PRESENTER = 'nguoi-noi';
const ON = '1';

/** Which of the three faces of the presentation a window shows. */
export type PresentationScreen = 'deck' | 'presenter' | 'wall';

interface PresentationAddress {
  readonly screen: PresentationScreen;
  /** The slide a link points at; null is the first. */
  readonly slideId: string | null;
  /** The deck a link carries; null where it carries none, or one that cannot be read. */
  readonly linkedDeck: DeckComposition | null;
  readonly isDeckBroken: boolean;
  readonly setSlide: (id: string) => void;
  readonly dropDeck: () => void;
  /** Back from the presenter's window or the wall. */
  readonly showDeck: () => void;
  /** The query of this view on another screen, or with a deck in it. */
  readonly queryOf: (change: { readonly screen?: PresentationScreen; readonly deck?: string }) => string;
}

/** The presentation's part of the address. */
export function usePresentationAddress(): PresentationAddress {
  const [params, setParams] = useSearchParams();
  const deckText = params.get(PRESENTATION_KEYS.deck);
  const linkedDeck = useMemo(() => (deckText === null ? null : readDeckLink(deckText)), [deckText]);
  const put = useCallback(
    // The window's own address: the one this page was drawn with may be a key press behind.
    (key: string, value: string | null) =>
      setParams(withValue(new URLSearchParams(window.location.search), key, value), { replace: true }),
    [setParams],
  );
  return {
    screen: screenOf(params),
    slideId: params.get(PRESENTATION_KEYS.slide),
    linkedDeck,
    isDeckBroken: deckText !== null && linkedDeck === null,
    setSlide: useCallback((id) => put(PRESENTATION_KEYS.slide, id), [put]),
    dropDeck: useCallback(() => put(PRESENTATION_KEYS.deck, null), [put]),
    showDeck: useCallback(
      () => setParams(onScreen(new URLSearchParams(window.location.search), 'deck'), { replace: true }),
      [setParams],
    ),
    queryOf: ({ screen, deck }) => {
      const query = screen === undefined ? params : onScreen(params, screen);
      return `?${deck === undefined ? query : withValue(query, PRESENTATION_KEYS.deck, deck)}`;
    },
  };
}

function screenOf(params: URLSearchParams): PresentationScreen {
  if (params.get(PRESENTATION_KEYS.wall) === ON) return 'wall';
  return params.get(PRESENTATION_KEYS.screen) === PRESENTER ? 'presenter' : 'deck';
}

function onScreen(params: URLSearchParams, screen: PresentationScreen): URLSearchParams {
  const named = withValue(params, PRESENTATION_KEYS.screen, screen === 'presenter' ? PRESENTER : null);
  return withValue(named, PRESENTATION_KEYS.wall, screen === 'wall' ? ON : null);
}

function withValue(params: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}
