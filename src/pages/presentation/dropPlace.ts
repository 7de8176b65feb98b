/** Where a row stands in the window, in pixels from its top edge. */
export interface RowEdges {
  readonly top: number;
  readonly bottom: number;
}

/** So near an edge of the window, in pixels, the page begins to scroll: more than a sticky header is high. */
const SCROLL_ZONE = 120;
/** Pixels a second at the edge itself: a long list passes by and can still be read. */
const FASTEST_SCROLL = 1200;

/**
 * The gap a pointer is nearest to: 0 before the first row, the number of rows after the last.
 *
 * @param rows from top to bottom
 * @param y of the pointer, in pixels of the window
 */
export function dropGap(rows: readonly RowEdges[], y: number): number {
  const next = rows.findIndex(({ top, bottom }) => y < (top + bottom) / 2);
  return next === -1 ? rows.length : next;
}

/**
 * Places a row goes on when it is put into a gap, back when negative; 0 for the gaps beside it.
 *
 * @param from place of the row, counted from 0
 */
export function stepsToGap(from: number, gap: number): number {
  // Behind its own place the row leaves a gap that closes.
  return gap > from ? gap - from - 1 : gap - from;
}

/**
 * How fast the page scrolls while a row is held at a place: pixels a second, negative upwards, faster nearer the edge.
 *
 * @param height of the window
 */
export function edgeScroll(y: number, height: number): number {
  // In a low window the zones must leave a middle where nothing moves.
  const zone = Math.min(SCROLL_ZONE, height / 3);
  const depth = (distance: number) => Math.min(1, Math.max(0, 1 - distance / zone));
  return (depth(height - y) - depth(y)) * FASTEST_SCROLL;
}
