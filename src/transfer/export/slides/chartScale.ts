import type { FigureFormat } from '#src/domain/report.ts';

/** A value axis: where it begins and ends, and the distance of its ticks. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The last place in which a figure is printed. */
export const FINEST: Readonly<Record<FigureFormat, number>> = {
  share: 0.001,
  points: 0.01,
  count: 1,
  days: 0.1,
  number: 0.01,
};
/** Ticks wanted; a step that reads well gives a few more or fewer. */
const TICKS = 5;
/** Around values that never change, the nearest ticks are so far off. */
const CLOSE = 0.02;

/** What the values are, which an axis must not contradict. */
export interface ScaleRules {
  /** Bars begin at 0. */
  readonly isFromZero: boolean;
  /** Shares end at 0 and 1 at most. */
  readonly isShare: boolean;
  /** The smallest difference that is printed: 1 for counts. Ticks are multiples of it, so that each is said exactly. */
  readonly finest: number;
}

/**
 * An axis that holds all values and ends on ticks. It may be cut where all values keep above half of the highest,
 * and who draws it says so.
 */
export function valueScale(values: readonly number[], rules: ScaleRules): ValueScale {
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const isCut = !rules.isFromZero && lowest > 0 && lowest * 2 > highest;
  const low = isCut ? lowest : Math.min(0, lowest);
  const high = rules.isFromZero ? Math.max(0, highest) : highest;
  const rough = high > low ? (high - low) / TICKS : Math.abs(high) * CLOSE || 1;
  const step = Math.max(rules.finest, roundStep(rough));
  const min = onTick(Math.floor(low / step + 1e-9), step);
  const reach = onTick(Math.ceil(high / step - 1e-9), step);
  const max = reach > min ? reach : onTick(Math.round(min / step) + 1, step);
  // Values that are all the same lie on a line: one step on either side, but no share beyond the whole.
  const below = high === low && isCut ? onTick(Math.round(min / step) - 1, step) : min;
  return { min: below, max: rules.isShare && highest <= 1 ? Math.min(1, max) : max, step };
}

/** An axis of ranks from the first to the last; every tick is a rank. */
export function rankScale(last: number): ValueScale {
  const step = Math.max(1, Math.round((last - 1) / TICKS));
  return { min: 1, max: 1 + Math.ceil(Math.max(1, last - 1) / step) * step, step };
}

/** 1, 2 or 5 times a power of ten: the one nearest by ratio. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const distance = (times: number) => Math.abs(Math.log((times * power) / rough));
  const [times = 1] = [1, 2, 5, 10].sort((a, b) => distance(a) - distance(b));
  return onTick(times, power);
}

/** 3 × 0.1 is 0.30000000000000004. */
function onTick(times: number, step: number): number {
  return Number((times * step).toPrecision(12));
}
