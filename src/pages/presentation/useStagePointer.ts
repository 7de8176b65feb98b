import { type PointerEvent, useRef, useState } from 'react';
import { type Lens, lensOfFrame, type Point, type Size } from './lens.ts';
import { SLIDE_WIDTH } from './slideContext.ts';

interface StagePointerOptions {
  readonly isChoosing: boolean;
  readonly onLens: (lens: Lens) => void;
  /** A mark by its key, or null for a click beside all marks. */
  readonly onMark: (key: string | null) => void;
  readonly onSwipe: (steps: 1 | -1) => void;
}

/** A finger that goes this far, and more sideways than up or down, turns the page. */
const SWIPE_PIXELS = 60;
/** A pointer that went further than this did not click. */
const CLICK_PIXELS = 8;

/** Corners of a frame that is being drawn, in pixels of the window. */
export interface DrawnFrame {
  readonly from: Point;
  readonly to: Point;
}

/** What a pointer does on a slide: read a mark, draw the frame of the lens, turn the page. */
export function useStagePointer({ isChoosing, onLens, onMark, onSwipe }: StagePointerOptions) {
  const start = useRef<Point>(null);
  const [drawn, setDrawn] = useState<DrawnFrame | null>(null);
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      start.current = pointOf(event);
      if (isChoosing) event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (isChoosing && start.current) setDrawn({ from: start.current, to: pointOf(event) });
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const from = start.current;
      start.current = null;
      setDrawn(null);
      if (!from) return;
      const to = pointOf(event);
      if (isChoosing) {
        const body = bodyOf(event.currentTarget);
        if (body) onLens(lensOfFrame(body.inside(from), body.inside(to), body.size));
        return;
      }
      const [across, down] = [to.x - from.x, to.y - from.y];
      if (event.pointerType === 'touch' && Math.abs(across) > Math.max(SWIPE_PIXELS, Math.abs(down)))
        onSwipe(across < 0 ? 1 : -1);
      else if (Math.hypot(across, down) < CLICK_PIXELS) onMark(markOf(event.target));
    },
    onPointerCancel: () => {
      start.current = null;
      setDrawn(null);
    },
  };
  return { handlers, drawn };
}

/** The body of the slide in a frame: its size as laid out, and points of the window within it. */
export function bodyOf(
  frame: Element,
): { readonly size: Size; readonly inside: (point: Point) => Point } | null {
  const slide = frame.querySelector('[data-slide]');
  const body = slide?.querySelector('[data-part="body"]');
  if (!slide || !body) return null;
  const fit = slide.getBoundingClientRect().width / SLIDE_WIDTH || 1;
  const box = body.getBoundingClientRect();
  return {
    size: { width: box.width / fit, height: box.height / fit },
    inside: ({ x, y }) => ({ x: (x - box.left) / fit, y: (y - box.top) / fit }),
  };
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY };
}

/** The point a mark belongs to: the nearest `data-point` around it. */
function markOf(target: EventTarget): string | null {
  return target instanceof Element
    ? (target.closest('[data-point]')?.getAttribute('data-point') ?? null)
    : null;
}
