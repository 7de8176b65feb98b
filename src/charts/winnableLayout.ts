import { scaleLinear } from 'd3-scale';

export interface WinnableLayout {
  readonly height: number;
  readonly rowHeight: number;
  /** On a narrow screen words stand above and below the bar instead of beside it. */
  readonly isStacked: boolean;
  /** Where bars begin; they begin at 0 points. */
  readonly left: number;
  /** Length of a bar of so many points. */
  readonly length: (points: number) => number;
  /** Right edges of the columns of figures beside the bars; none when stacked. */
  readonly columns: readonly number[];
  readonly top: (row: number) => number;
  /** Middle of a bar. */
  readonly middle: (row: number) => number;
  readonly headHeight: number;
}

const NARROW = 760;
const LABELS = 252;
const COLUMN = 98;
const ROW_HEIGHT = 30;
const STACKED_ROW_HEIGHT = 66;
const HEAD_HEIGHT = 40;

/** Where the bars of points earned and points left stand; all on one scale, as long as the largest maximum. */
export function winnableLayout(
  width: number,
  rowCount: number,
  mostPoints: number,
  columnCount: number,
): WinnableLayout {
  const isStacked = width < NARROW;
  const left = isStacked ? 0 : LABELS;
  const beside = isStacked ? 0 : columnCount * COLUMN;
  const barWidth = Math.max(60, width - left - beside - (isStacked ? 0 : 12));
  const x = scaleLinear([0, Math.max(mostPoints, 0.01)], [0, barWidth]);
  const rowHeight = isStacked ? STACKED_ROW_HEIGHT : ROW_HEIGHT;
  const headHeight = isStacked ? 4 : HEAD_HEIGHT;
  const top = (row: number) => headHeight + row * rowHeight;
  return {
    height: top(rowCount) + 4,
    rowHeight,
    isStacked,
    left,
    length: (points) => x(points),
    columns: isStacked
      ? []
      : Array.from({ length: columnCount }, (_, index) => width - (columnCount - 1 - index) * COLUMN - 4),
    top,
    middle: (row) => top(row) + (isStacked ? 31 : rowHeight / 2),
    headHeight,
  };
}
