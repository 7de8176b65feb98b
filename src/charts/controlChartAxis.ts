/** A cut and rounded axis with its ticks, all of them multiples of 1, 2 or 5 of a power of ten. */
export interface RoundAxis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const MOST_TICKS = 5;
const DIGITS = [1, 2, 5];
/** Room above and below the figures, as a share of their span. */
const PADDING = 0.03;
/** A span smaller than this share of the figures is drawn as if it were so large: rounding is not variation. */
const LEAST_SPAN = 0.05;
/** 0.94 / 0.02 is 46.99…: what is this near to a multiple is one. */
const ROUNDING = 1e-9;

/**
 * The axis of a line: near its figures and ending at round numbers, since a line shows a run and not a size
 * against zero. It goes beyond neither bound.
 *
 * @param figures everything that has to be in view; none gives the bounds themselves, or 0 to 1
 */
export function roundAxis(figures: readonly number[], least: number, most: number): RoundAxis {
  const within = (figure: number) => Math.min(most, Math.max(least, figure));
  const known = figures.map(within);
  if (known.length === 0) {
    const from = Number.isFinite(least) ? least : 0;
    return ticked(from, Number.isFinite(most) ? most : from + 1, least, most);
  }
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const span = Math.max(high - low, LEAST_SPAN * size) || 1;
  const reach = span * (0.5 + PADDING);
  const middle = (low + high) / 2;
  return ticked(within(middle - reach), within(middle + reach), least, most);
}

/** The finest round steps that give no more ticks than are easily read. */
function ticked(low: number, high: number, least: number, most: number): RoundAxis {
  const end = high > low ? high : low + 1;
  for (let power = Math.floor(Math.log10((end - low) / MOST_TICKS)); ; power += 1) {
    for (const digit of DIGITS) {
      // Divided rather than multiplied by a fraction, so that 49 · 0.02 is 0.98 and not 0.9800…01.
      const multiple = (count: number) =>
        power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power;
      const step = multiple(1);
      const [first, last] = [Math.floor(low / step + ROUNDING), Math.ceil(end / step - ROUNDING)];
      const [from, to] = [Math.max(least, multiple(first)), Math.min(most, multiple(last))];
      const ticks = Array.from({ length: last - first + 1 }, (_, index) => multiple(first + index)).filter(
        (tick) => tick >= from && tick <= to,
      );
      if (ticks.length <= MOST_TICKS) return { from, to, ticks };
    }
  }
}
