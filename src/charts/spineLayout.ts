import type { FiveNumbers } from '#src/domain/stats/fiveNumbers.ts';
import { linearScale } from './linearScale.ts';

/** The figures of one row, on its own scale; more is better. */
export interface SpineFigures {
  readonly value: number | null;
  /** Of all units together: the middle of the row. */
  readonly whole: number | null;
  readonly spread: FiveNumbers | null;
}

export interface SpineLayout {
  readonly height: number;
  /** On a narrow screen names and figures stand above the bar instead of beside it. */
  readonly isStacked: boolean;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly barHeight: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly middle: number;
  readonly nameWidth: number;
  /** Right edges of the unit's figure, its counts and the figure of all. */
  readonly ownRight: number;
  readonly countsRight: number;
  readonly wholeRight: number;
  /** Top of the heading of a section, and of a row within it. */
  readonly sectionTop: (section: number) => number;
  readonly sectionHeight: number;
  readonly rowTop: (section: number, row: number) => number;
  /** Middle of a bar, from the top of its row. */
  readonly barMiddle: number;
  readonly baseline: number;
}

const NARROW = 640;
const NAMES_SHARE = 0.34;
const MOST_NAMES = 292;
const OWN = 62;
const COUNTS = 82;
const WHOLE = 66;
const GAP = 14;
const ROW_HEIGHT = 28;
const STACKED_ROW_HEIGHT = 66;
const HEAD_HEIGHT = 34;
const SECTION_HEIGHT = 32;

/** Where the rows of a spine chart stand. @param rowCounts rows of each section */
export function spineLayout(width: number, rowCounts: readonly number[]): SpineLayout {
  const isStacked = width < NARROW;
  const nameWidth = isStacked ? width : Math.min(MOST_NAMES, width * NAMES_SHARE);
  const ownRight = isStacked ? width : nameWidth + OWN;
  const countsRight = isStacked ? width : ownRight + COUNTS;
  const plotLeft = isStacked ? 8 : countsRight + GAP;
  const plotRight = Math.max(plotLeft + 60, isStacked ? width - 8 : width - WHOLE - GAP);
  const rowHeight = isStacked ? STACKED_ROW_HEIGHT : ROW_HEIGHT;
  const sectionTop = (section: number) =>
    HEAD_HEIGHT +
    rowCounts.slice(0, section).reduce((sum, count) => sum + SECTION_HEIGHT + count * rowHeight, 0);
  return {
    height: sectionTop(rowCounts.length) + 6,
    isStacked,
    headHeight: HEAD_HEIGHT,
    rowHeight,
    barHeight: 14,
    plotLeft,
    plotRight,
    middle: (plotLeft + plotRight) / 2,
    nameWidth,
    ownRight,
    countsRight,
    wholeRight: width,
    sectionTop,
    sectionHeight: SECTION_HEIGHT,
    rowTop: (section, row) => sectionTop(section) + SECTION_HEIGHT + row * rowHeight,
    barMiddle: isStacked ? 50 : ROW_HEIGHT / 2,
    baseline: isStacked ? 16 : ROW_HEIGHT / 2 + 4.5,
  };
}

/**
 * The scale of one row: the whole stands in the middle, and the unit that is farthest from it at an end, so that both
 * sides have one measure. A row where all are equal lies in the middle; null without figures to scale by.
 *
 * Worked: whole 0.98, units from 0.90 to 1: 0.90 is at the left end, 1 a quarter of the half to the right.
 */
export function spineScale(
  { whole, spread }: Pick<SpineFigures, 'whole' | 'spread'>,
  { plotLeft, plotRight }: Pick<SpineLayout, 'plotLeft' | 'plotRight'>,
): ((value: number) => number) | null {
  if (whole === null || spread === null) return null;
  const reach = Math.max(spread.greatest - whole, whole - spread.least);
  return linearScale([whole - reach, whole + reach], [plotLeft, plotRight]);
}
