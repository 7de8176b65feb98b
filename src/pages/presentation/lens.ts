/** What part of a box is enlarged: its upper left corner, and how many times. */
export interface Lens {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A click enlarges so many times. */
const CLICK_SCALE = 2;
/** Beyond this, marks are larger than what they say. */
const MOST_SCALE = 6;
/** A frame smaller than this is a click with an unsteady hand. */
const SMALLEST_FRAME = 24;

/** The lens for a frame drawn from one corner to the other: the frame fills the box as far as its shape allows. */
export function lensOfFrame(from: Point, to: Point, box: Size): Lens {
  const width = Math.abs(to.x - from.x);
  const height = Math.abs(to.y - from.y);
  const centre = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (width < SMALLEST_FRAME || height < SMALLEST_FRAME) return lensAround(from, CLICK_SCALE, box);
  return lensAround(centre, Math.min(box.width / width, box.height / height, MOST_SCALE), box);
}

/** The lens with a point in its middle; it never looks beyond the box. */
export function lensAround(point: Point, scale: number, box: Size): Lens {
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const seen = { width: box.width / scale, height: box.height / scale };
  return {
    scale,
    x: clamp(point.x - seen.width / 2, box.width - seen.width),
    y: clamp(point.y - seen.height / 2, box.height - seen.height),
  };
}

/** The middle of the box, for those who enlarge by key. */
export function lensOfCentre(box: Size): Lens {
  return lensAround({ x: box.width / 2, y: box.height / 2 }, CLICK_SCALE, box);
}

/** The lens moved by shares of what it shows. */
export function pannedLens({ x, y, scale }: Lens, across: number, down: number, box: Size): Lens {
  const seen = { width: box.width / scale, height: box.height / scale };
  const centre = { x: x + seen.width * (0.5 + across), y: y + seen.height * (0.5 + down) };
  return lensAround(centre, scale, box);
}
