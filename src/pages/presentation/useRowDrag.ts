import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { dropGap, edgeScroll, stepsToGap } from './dropPlace.ts';

/** A handle that was moved less than this, in pixels, was only touched. */
const DRAG_PIXELS = 4;

interface RowDragOptions {
  /** Its children are the rows, in the order of the ids. */
  readonly list: RefObject<HTMLElement | null>;
  readonly ids: readonly string[];
  readonly onDrop: (id: string, steps: number) => void;
}

/** The row that is held, and the gap it would fall into: 0 before the first row. */
interface HeldRow {
  readonly id: string;
  readonly gap: number;
}

/** What the handle of a row listens to. */
export type HandleEvents = ReturnType<ReturnType<typeof useRowDrag>['handleOf']>;

/** What a row shows: that it is held, or on which side of it the held one would fall. */
export interface RowMarks {
  readonly 'data-held'?: boolean;
  readonly 'data-drop'?: 'before' | 'after' | undefined;
}

/** Moves a row of a list to where its handle is let go; the page scrolls at its edges, Escape lets everything be. */
export function useRowDrag({ list, ids, onDrop }: RowDragOptions) {
  const [held, setHeld] = useState<HeldRow | null>(null);
  const from = useRef<number>(null);
  /** Of the pointer, in pixels of the window. */
  const y = useRef(0);
  const heldId = held?.id ?? null;

  const gapNow = () =>
    dropGap(
      Array.from(list.current?.children ?? [], (row) => row.getBoundingClientRect()),
      y.current,
    );
  const hold = (id: string) => {
    const gap = gapNow();
    setHeld((current) => (current?.id === id && current.gap === gap ? current : { id, gap }));
  };
  const letGo = () => {
    from.current = null;
    setHeld(null);
  };
  useHeldRow(heldId, y, hold, letGo);

  const handleOf = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      // A mouse would select the text it passes.
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = event.clientY;
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || from.current === null) return;
      y.current = event.clientY;
      if (held || Math.abs(y.current - from.current) >= DRAG_PIXELS) hold(id);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary) return;
      y.current = event.clientY;
      const steps = held ? stepsToGap(ids.indexOf(id), gapNow()) : 0;
      letGo();
      if (steps !== 0) onDrop(id, steps);
    },
    onPointerCancel: letGo,
    onLostPointerCapture: letGo,
  });

  /** @param place of the row, counted from 0 */
  const marksOf = (place: number): RowMarks => {
    if (!held) return {};
    const isMoving = stepsToGap(ids.indexOf(held.id), held.gap) !== 0;
    const isAfterLast = held.gap === ids.length && place === ids.length - 1;
    const side = held.gap === place ? 'before' : isAfterLast ? 'after' : undefined;
    return { 'data-held': held.id === ids[place], 'data-drop': isMoving ? side : undefined };
  };
  return { handleOf, marksOf };
}

/** While a row is held: the page scrolls at its edges, the gap follows every scrolling, and Escape ends it. */
function useHeldRow(
  heldId: string | null,
  y: RefObject<number>,
  hold: (id: string) => void,
  letGo: () => void,
): void {
  const act = useRef({ hold, letGo });
  useEffect(() => {
    act.current = { hold, letGo };
  });
  useEffect(() => {
    if (heldId === null) return;
    const whileHeld = new AbortController();
    const { signal } = whileHeld;
    window.addEventListener('scroll', () => act.current.hold(heldId), { signal, passive: true });
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && act.current.letGo(), { signal });
    let last = performance.now();
    let frame = requestAnimationFrame(function scroll(now) {
      const pixels = (edgeScroll(y.current, window.innerHeight) * (now - last)) / 1000;
      // Less than a pixel would be lost: it waits for the next frame.
      if (Math.abs(pixels) >= 1 || pixels === 0) last = now;
      if (Math.abs(pixels) >= 1) window.scrollBy({ top: pixels, behavior: 'instant' });
      frame = requestAnimationFrame(scroll);
    });
    return () => {
      whileHeld.abort();
      cancelAnimationFrame(frame);
    };
  }, [heldId, y]);
}
