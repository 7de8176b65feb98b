/** What the foot of every slide says besides the slide's own x of n. */
export interface SlideContext {
  readonly place: string;
  readonly period: string;
  readonly asOf: string;
  /** For slides whose x of n takes much of the line. */
  readonly shortAsOf: string;
  readonly isSample: boolean;
}

/** A slide is laid out on so many CSS pixels, 16 to 9, and then fitted to its window. */
export const SLIDE_WIDTH = 1280;
