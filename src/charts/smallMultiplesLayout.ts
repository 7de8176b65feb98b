import { roundAxis } from './controlChartAxis.ts';
import type { ControlPoint } from './controlChartLayout.ts';
import { linearScale } from './linearScale.ts';
import { widest } from './textWidth.ts';

/** One small picture: a series over its own habit, on the scale of all the others. */
export interface MultipleCell {
  readonly key: string;
  readonly label: string;
  /** The last figure as it is printed, and what stands behind it. */
  readonly figure: string;
  /** The figure is a reason why there is none. */
  readonly isMissing: boolean;
  readonly note: string;
  readonly isMarked: boolean;
  /** Rests on few cases: its swings do not stretch the scale of the others. */
  readonly isSmall: boolean;
  /** Earliest first, one a period, the same periods in every cell. */
  readonly points: readonly ControlPoint[];
}

export interface SmallMultiplesLayout {
  readonly columns: number;
  readonly height: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Upper left corner of a cell. */
  readonly corner: (place: number) => { readonly x: number; readonly y: number };
  /** Of a period and of a value, from the corner of any cell. */
  readonly x: (place: number) => number;
  readonly y: (value: number) => number;
  readonly strip: (place: number) => { readonly left: number; readonly right: number };
  /** Room of a picture below its heading, from the corner of its cell. */
  readonly picture: { readonly top: number; readonly bottom: number; readonly width: number };
  readonly headingY: { readonly label: number; readonly figure: number };
  /** The ends of the scale, written once a row of cells. */
  readonly ends: readonly { readonly y: number; readonly label: string }[];
  /** Right edge of the ends of the scale. */
  readonly endsRight: number;
  /** The first cell of each row. */
  readonly rowStarts: readonly number[];
  readonly axis: { readonly from: number; readonly to: number };
  /** True for a figure that the scale does not reach: its mark stands at the edge. */
  readonly isBeyond: (value: number) => boolean;
}

const NARROW = 560;
const LEAST_CELL = 150;
/** On a phone two small pictures stand side by side. */
const LEAST_NARROW_CELL = 108;
const GAP = 16;
const ROW_GAP = 14;
const LABEL_Y = 14;
const FIGURE_Y = 32;
const PICTURE_TOP = 42;
const PICTURE_HEIGHT = 62;
/** So that a mark at the edge is whole. */
const INSET = 6;
/** Beside the last column and below the last row, so that their frames are whole. */
const EDGE = 2;
const END_TEXT = 12;
const END_GAP = 8;

/**
 * The scale of all cells: every figure and every limit of the cells that rest on enough cases, or of all where
 * none does.
 */
export function multiplesAxis(
  cells: readonly Pick<MultipleCell, 'isSmall' | 'points'>[],
  minValue = Number.NEGATIVE_INFINITY,
  maxValue = Number.POSITIVE_INFINITY,
): { readonly from: number; readonly to: number } {
  const figuresOf = (some: typeof cells) =>
    some.flatMap(({ points }) =>
      points
        .flatMap(({ value, lower, upper }) => (value === null ? [] : [value, lower, upper]))
        .filter((figure) => figure !== null),
    );
  const firm = figuresOf(cells.filter(({ isSmall }) => !isSmall));
  const { from, to } = roundAxis(firm.length > 0 ? firm : figuresOf(cells), minValue, maxValue);
  return { from, to };
}

/** Where the cells stand: as many in a row as there is room for, each as wide as the others. */
export function smallMultiplesLayout(
  width: number,
  cells: readonly MultipleCell[],
  axis: { readonly from: number; readonly to: number },
  formatEnd: (value: number) => string,
): SmallMultiplesLayout {
  const endLabels = [axis.to, axis.from].map(formatEnd);
  const gutter = widest(endLabels, END_TEXT) + END_GAP;
  const room = width - gutter - EDGE;
  const leastCell = width < NARROW ? LEAST_NARROW_CELL : LEAST_CELL;
  const columns = Math.max(1, Math.floor((room + GAP) / (leastCell + GAP)));
  const cellWidth = Math.max(leastCell / 2, (room - (columns - 1) * GAP) / columns);
  const cellHeight = PICTURE_TOP + PICTURE_HEIGHT;
  const rows = Math.ceil(cells.length / columns);
  const periodCount = Math.max(0, ...cells.map(({ points }) => points.length));
  const x = linearScale([0, Math.max(1, periodCount - 1)], [INSET, cellWidth - INSET]);
  const y = linearScale([axis.from, axis.to], [cellHeight - INSET, PICTURE_TOP + INSET]);
  const half = periodCount < 2 ? cellWidth / 2 : (x(1) - x(0)) / 2;
  return {
    columns,
    height: rows === 0 ? 0 : rows * (cellHeight + ROW_GAP) - ROW_GAP + EDGE,
    cellWidth,
    cellHeight,
    corner: (place) => ({
      x: gutter + (place % columns) * (cellWidth + GAP),
      y: Math.floor(place / columns) * (cellHeight + ROW_GAP),
    }),
    x,
    y,
    strip: (place) => ({
      left: Math.max(0, x(place) - half),
      right: Math.min(cellWidth, x(place) + half),
    }),
    picture: { top: PICTURE_TOP, bottom: cellHeight, width: cellWidth },
    headingY: { label: LABEL_Y, figure: FIGURE_Y },
    ends: [axis.to, axis.from].map((end, place) => ({ y: y(end), label: endLabels[place] ?? '' })),
    endsRight: gutter - END_GAP,
    rowStarts: Array.from({ length: rows }, (_, row) => row * columns),
    axis,
    isBeyond: (value) => value < axis.from || value > axis.to,
  };
}
