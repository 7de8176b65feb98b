import { type RefObject, useCallback, useEffect, useState } from 'react';

interface FullScreen {
  readonly isFull: boolean;
  /** In or out, by how it stands at this moment and not when the page was last drawn. */
  readonly toggle: () => void;
  readonly enter: () => void;
  readonly exit: () => void;
}

/** An element on the whole screen. Browsers allow it after a click or a key only, and some never. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const read = () => setFull(document.fullscreenElement === element.current);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, [element]);
  const enter = useCallback(() => {
    // Refused: the stage fills the window anyway.
    element.current?.requestFullscreen?.().catch(() => undefined);
  }, [element]);
  const exit = useCallback(() => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);
  const toggle = useCallback(
    () => (document.fullscreenElement === element.current ? exit() : enter()),
    [element, enter, exit],
  );
  return { isFull, toggle, enter, exit };
}
