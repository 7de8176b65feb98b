import { scaleLinear } from 'd3-scale';
import { textWidth } from './textWidth.ts';

/** Room around the plot, in CSS pixels. */
export interface HistoryMargin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface RankHistoryLayout {
  readonly height: number;
  readonly margin: HistoryMargin;
  /** Of a period, by its place. */
  readonly x: (place: number) => number;
  /** Of a rank: 1 is at the top. The one place where the axis is inverted. */
  readonly y: (rank: number) => number;
  /** What the whole width and the whole height stand for, for a library that scales by domains. */
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  readonly rankTicks: readonly number[];
  /** Places of the periods that are named below the plot. */
  readonly periodTicks: readonly number[];
  /** Above and below it lie a quarter of the ranks each. */
  readonly middleHalf: { readonly top: number; readonly bottom: number };
}

const ROW_HEIGHT = 22;
const LEAST_HEIGHT = 260;
const MOST_HEIGHT = 520;
const WIDE_LABELS = 168;
const NARROW_LABELS = 138;
const NARROW = 620;
const PERIOD_WIDTH = 58;
const TOP = 14;
const BOTTOM = 34;
const TICK_SIZE = 12;
const TICK_GAP = 12;

/**
 * Where the lines of a bump chart run: periods from left to right, ranks from 1 at the top down.
 *
 * @param rankCount the last rank there may be
 * @param mostHeight of the whole picture, in CSS pixels
 */
export function rankHistoryLayout(
  width: number,
  periodCount: number,
  rankCount: number,
  mostHeight = Infinity,
): RankHistoryLayout {
  const last = Math.max(2, rankCount);
  const wanted = Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, (last - 1) * ROW_HEIGHT));
  const plotHeight = Math.min(wanted, mostHeight - TOP - BOTTOM);
  const isNarrow = width < NARROW;
  const right = isNarrow ? NARROW_LABELS : WIDE_LABELS;
  const margin = {
    top: TOP,
    right,
    bottom: BOTTOM,
    left: Math.max(isNarrow ? 26 : 34, textWidth(String(last), TICK_SIZE) + TICK_GAP),
  };
  const plotWidth = Math.max(80, width - margin.left - margin.right);
  const x = scaleLinear([0, Math.max(1, periodCount - 1)], [margin.left, margin.left + plotWidth]);
  const y = scaleLinear([1, last], [margin.top, margin.top + plotHeight]);
  const height = margin.top + plotHeight + margin.bottom;
  return {
    height,
    margin,
    x,
    y,
    xDomain: [x.invert(0), x.invert(width)],
    yDomain: [y.invert(0), y.invert(height)],
    rankTicks: rankTicks(last),
    periodTicks: everyNth(periodCount, Math.ceil((periodCount * PERIOD_WIDTH) / plotWidth)),
    middleHalf: { top: y(1 + (last - 1) / 4), bottom: y(1 + ((last - 1) * 3) / 4) },
  };
}

/** 1, 5, 10 … and the last; in steps that leave each tick some room. */
export function rankTicks(last: number): number[] {
  if (last <= 10) return Array.from({ length: last }, (_, index) => index + 1);
  const step = [5, 10, 25, 50, 100, 250, 500].find((size) => last / size <= 8) ?? 1000;
  const inner = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  return [1, ...inner.filter((rank) => rank > 1 && last - rank >= step * 0.6), last];
}

/** Places counted back from the last, which is always named. */
export function everyNth(count: number, step: number): number[] {
  const every = Math.max(1, step);
  return Array.from({ length: count }, (_, place) => place).filter(
    (place) => (count - 1 - place) % every === 0,
  );
}

/**
 * Labels at the ends of lines, moved apart where they would touch: in the order given from the top, no two closer
 * than `gap`, as near to their lines as that allows.
 *
 * @param wanted heights, ascending
 */
export function spreadLabels(wanted: readonly number[], gap: number, bottom: number): number[] {
  const placed: number[] = [];
  for (const y of wanted) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + gap));
  // Those pushed over the bottom move up again, and take their neighbours along.
  let ceiling = bottom;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const y = Math.min(placed[index] ?? ceiling, ceiling);
    placed[index] = y;
    ceiling = y - gap;
  }
  return placed;
}
