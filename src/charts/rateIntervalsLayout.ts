import { roundAxis } from './controlChartAxis.ts';
import { linearScale } from './linearScale.ts';
import { labelLines } from './textLines.ts';
import { textWidth, widest } from './textWidth.ts';

/** One rate with what its cases are worth. */
export interface RateRow {
  readonly key: string;
  readonly label: string;
  /** Null where there is no rate: the row says why in `figure`. */
  readonly interval: { readonly rate: number; readonly lower: number; readonly upper: number } | null;
  /** The rate, or why there is none. */
  readonly figure: string;
  /** "62/77"; empty where there are no counts. */
  readonly note: string;
  readonly standing: 'below' | 'above' | 'plain';
  /** Rests on few cases: hollow, and does not stretch the scale. */
  readonly isSmall: boolean;
  readonly isMarked: boolean;
}

export interface RateIntervalsLayout {
  readonly height: number;
  readonly rowHeight: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly axis: { readonly from: number; readonly to: number };
  /** Held within the plot. */
  readonly x: (rate: number) => number;
  /** Each with its label, whose middle is moved into the canvas at the edges. */
  readonly ticks: readonly {
    readonly value: number;
    readonly x: number;
    readonly label: string;
    readonly labelX: number;
  }[];
  readonly tickY: number;
  readonly top: (row: number) => number;
  /** Of the dot of a row. */
  readonly middle: (row: number) => number;
  /** Baseline of the name, the figure and the note of a row. */
  readonly textY: (row: number) => number;
  readonly label: (row: number) => string;
  readonly figureRight: number;
  readonly noteRight: number;
  /** Which ends of an interval go on beyond the scale. */
  readonly beyond: (row: number) => { readonly low: boolean; readonly high: boolean };
}

const NARROW = 520;
const HEAD = 44;
const ROW = 28;
const NARROW_ROW = 42;
const NARROW_TEXT = 14;
const TEXT = 13;
const TICK_TEXT = 12;
const GAP = 14;
const MOST_LABELS = 0.3;
const TICK_Y = 32;
/** Half of the widest mark. */
const INSET = 7;

/**
 * The axis of rates: near the intervals that rest on enough cases, or near all where none does, and never beyond
 * 0 and 1.
 */
export function rateIntervalsAxis(
  rows: readonly Pick<RateRow, 'interval' | 'isSmall'>[],
  wholeRate: number | null,
) {
  const firm = rows.filter(({ isSmall }) => !isSmall);
  const ends = (some: typeof rows) =>
    some.flatMap(({ interval }) => (interval ? [interval.lower, interval.upper] : []));
  const figures = ends(firm).length > 0 ? ends(firm) : ends(rows);
  return roundAxis(wholeRate === null ? figures : [...figures, wholeRate], 0, 1);
}

/** Where names, dots, intervals and counts stand, one row a unit; on a narrow canvas the names stand above. */
export function rateIntervalsLayout(
  width: number,
  rows: readonly RateRow[],
  wholeRate: number | null,
  formatTick: (rate: number) => string,
): RateIntervalsLayout {
  const isNarrow = width < NARROW;
  const rowHeight = isNarrow ? NARROW_ROW : ROW;
  const notes = widest(
    rows.map(({ note }) => note),
    TEXT,
  );
  const figures = widest(
    rows.filter(({ interval }) => interval).map(({ figure }) => figure),
    TEXT,
  );
  const labelWidth = Math.min(
    widest(
      rows.map(({ label }) => label),
      TEXT,
    ),
    isNarrow ? width - notes - figures - 2 * GAP : width * MOST_LABELS,
  );
  const left = isNarrow ? 0 : labelWidth + GAP;
  const right = isNarrow ? width : width - notes - figures - 2 * GAP;
  const axis = rateIntervalsAxis(rows, wholeRate);
  const x = linearScale([axis.from, axis.to], [left + INSET, right - INSET]);
  const top = (row: number) => HEAD + row * rowHeight;
  return {
    height: HEAD + rows.length * rowHeight + 4,
    rowHeight,
    plot: { left, right, top: HEAD - 4, bottom: HEAD + rows.length * rowHeight },
    axis,
    x,
    ticks: axis.ticks.map((value) => {
      const label = formatTick(value);
      const half = textWidth(label, TICK_TEXT) / 2;
      return { value, x: x(value), label, labelX: Math.min(width - half, Math.max(half, x(value))) };
    }),
    tickY: TICK_Y,
    top,
    middle: (row) => top(row) + (isNarrow ? rowHeight - 13 : rowHeight / 2),
    textY: (row) => top(row) + (isNarrow ? NARROW_TEXT : rowHeight / 2 + 4.5),
    label: (row) => labelLines(rows[row]?.label ?? '', labelWidth, TEXT, 1)[0] ?? '',
    figureRight: width - notes - (notes > 0 ? GAP : 0),
    noteRight: width,
    beyond: (row) => {
      const interval = rows[row]?.interval;
      return {
        low: interval ? interval.lower < axis.from : false,
        high: interval ? interval.upper > axis.to : false,
      };
    },
  };
}
