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

/** Of the 720 px of a slide: margins, subtitle, what lies between the parts, and the foot. */
const HEIGHT_BESIDE_TITLE = 144;
const SLIDE_HEIGHT = 720;
/** Between the margins. */
const BODY_WIDTH = 1168;
/** Letters of a line of a title, on the narrow side, and the height of the line: large, and of a long title. */
const TITLE_LINES = [
  { most: 105, letters: 53, height: 48 },
  { most: Infinity, letters: 60, height: 42 },
];
/** Letters of 12 px become 21, lines of 2 px become 3.5: read from the back of the room and after compression. */
export const CHART_ENLARGEMENT = 1.75;
export const CHART_WIDTH = Math.floor(BODY_WIDTH / CHART_ENLARGEMENT);

/** What a drawing with its key may take below a title, before it is enlarged. */
export function roomBelow(title: string): PictureRoom {
  const { letters = 1, height = 0 } = TITLE_LINES.find(({ most }) => title.length <= most) ?? {};
  const room = SLIDE_HEIGHT - HEIGHT_BESIDE_TITLE - Math.ceil(title.length / letters) * height;
  return { width: CHART_WIDTH, height: Math.floor(room / CHART_ENLARGEMENT) };
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
