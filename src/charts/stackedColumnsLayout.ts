import { roundAxis } from './controlChartAxis.ts';
import { linearScale } from './linearScale.ts';
import { textWidth } from './textWidth.ts';

/** One column, as its page prepares it. */
export interface StackedColumn {
  readonly key: string;
  /** Below the axis; left out where there is no room. */
  readonly label: string;
  /** Counts in the order of the parts, the lowest first; null where a count is not known. */
  readonly values: readonly (number | null)[];
  readonly isMarked: boolean;
}

export interface StackedColumnsLayout {
  readonly height: number;
  readonly plot: Readonly<{ left: number; right: number; top: number; bottom: number }>;
  readonly y: (count: number) => number;
  readonly ticks: readonly number[];
  /** Left edge and width of the place of a column, which is pointed at. */
  readonly slot: (column: number) => { readonly x: number; readonly width: number };
  /** The parts of a column from its foot, without those that are 0 or not known. */
  readonly parts: (column: number) => readonly {
    readonly part: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Whether the label of a column is written: as many as there is room for, counted from the last. */
  readonly hasLabel: (column: number) => boolean;
}

const HEIGHT = 260;
const TOP = 10;
const BOTTOM = 26;
const TEXT = 12;
const WIDEST_BAR = 34;
const BAR_SHARE = 0.72;
/** A part of one case among thousands is still seen. */
const LEAST_PART = 2.5;

/** Where the parts of stacked columns stand, one column a period. Every column begins at 0. */
export function stackedColumnsLayout(
  width: number,
  columns: readonly StackedColumn[],
  formatTick: (count: number) => string,
  mostHeight = Infinity,
): StackedColumnsLayout {
  const height = Math.min(HEIGHT, mostHeight);
  const totals = columns.map(({ values }) => values.reduce((sum: number, value) => sum + (value ?? 0), 0));
  const axis = roundAxis([0, ...totals, ...(Math.max(0, ...totals) === 0 ? [1] : [])], 0, Infinity);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formatTick(tick), TEXT))) + 10;
  const labelWidth = Math.max(0, ...columns.map(({ label }) => textWidth(label, TEXT))) + 8;
  // The label of the last column, which is always written, may be wider than its column.
  const plot = { left, right: width - labelWidth / 2, top: TOP, bottom: height - BOTTOM };
  const y = linearScale([0, axis.to], [plot.bottom, plot.top]);
  const slotWidth = (plot.right - plot.left) / Math.max(1, columns.length);
  const barWidth = Math.min(WIDEST_BAR, slotWidth * BAR_SHARE);
  const every = Math.max(1, Math.ceil(labelWidth / slotWidth));
  return {
    height,
    plot,
    y,
    ticks: axis.ticks,
    slot: (column) => ({ x: plot.left + column * slotWidth, width: slotWidth }),
    parts: (column) => {
      const x = plot.left + column * slotWidth + (slotWidth - barWidth) / 2;
      let foot = plot.bottom;
      return (columns[column]?.values ?? []).flatMap((value, part) => {
        if (value === null || value <= 0) return [];
        const length = Math.max(LEAST_PART, plot.bottom - y(value));
        foot -= length;
        return [{ part, x, y: foot, width: barWidth, height: length }];
      });
    },
    hasLabel: (column) => (columns.length - 1 - column) % every === 0,
  };
}
