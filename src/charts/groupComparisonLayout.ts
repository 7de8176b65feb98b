import { scaleLinear } from 'd3-scale';

export interface GroupComparisonLayout {
  readonly height: number;
  /** Where the block of a group begins. */
  readonly block: (group: number) => { readonly x: number; readonly y: number };
  readonly blockWidth: number;
  /** Within a block: baseline of the bar of a unit. */
  readonly row: (unit: number) => number;
  /** Within a block: where bars begin, at 0 points. */
  readonly barLeft: number;
  /** Length of so many points; one scale for all groups and units. */
  readonly length: (points: number) => number;
  /** Within a block: right edge of the figures. */
  readonly figureRight: number;
}

const WIDE = 880;
const NAMES = 128;
const FIGURES = 72;
const BLOCK_GAP = 40;
const TITLE = 30;
const ROW = 26;
const BELOW = 14;

/** Groups in blocks, one bar a unit below the other, so that units are compared along one edge. */
export function groupComparisonLayout(
  width: number,
  groupCount: number,
  unitCount: number,
  mostPoints: number,
): GroupComparisonLayout {
  const columns = width >= WIDE ? 2 : 1;
  const blockWidth = (width - BLOCK_GAP * (columns - 1)) / columns;
  const blockHeight = TITLE + unitCount * ROW + BELOW;
  const lines = Math.ceil(groupCount / columns);
  const barWidth = Math.max(60, blockWidth - NAMES - FIGURES);
  const x = scaleLinear([0, Math.max(mostPoints, 0.01)], [0, barWidth]);
  return {
    height: lines * blockHeight,
    block: (group) => ({
      x: Math.floor(group / lines) * (blockWidth + BLOCK_GAP),
      y: (group % lines) * blockHeight,
    }),
    blockWidth,
    row: (unit) => TITLE + unit * ROW + ROW / 2,
    barLeft: NAMES,
    length: (points) => x(points),
    figureRight: blockWidth,
  };
}
