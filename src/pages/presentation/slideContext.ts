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
/** Between the margins. */
const CHART_ROOM = 1168;
/** Letters of 12 px become 21, lines of 2 px become 3.5: read from the back of the room and after compression. */
export const CHART_ENLARGEMENT = 1.75;
export const CHART_WIDTH = Math.floor(CHART_ROOM / CHART_ENLARGEMENT);
