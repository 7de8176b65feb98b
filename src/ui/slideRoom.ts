/**
 * What a chart of a slide may take before its marks are enlarged, in CSS pixels: the least width it is given, and the
 * height that a title of two lines leaves above the context line.
 */
export const SLIDE_ROOM = { width: 640, height: 268 } as const;

/** What a picture for a slide may take, in CSS pixels before the enlargement. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

/** More rows than this are not read from the back of the room. */
export const MOST_SLIDE_ROWS = 9;

/**
 * The first rows of a picture that fit on a slide: at most nine, at least one.
 *
 * @param heightOf height of the picture of some rows, before the enlargement
 */
export function fittingRows<Row>(
  rows: readonly Row[],
  heightOf: (some: readonly Row[]) => number,
): readonly Row[] {
  let some = rows.slice(0, MOST_SLIDE_ROWS);
  while (some.length > 1 && heightOf(some) > SLIDE_ROOM.height) some = some.slice(0, -1);
  return some;
}
