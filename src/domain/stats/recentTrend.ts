import { isKnown, isMissing, type Missing, missing } from '../missing.ts';
import { requireFigure } from './knownFigures.ts';

export interface RecentTrend {
  readonly direction: 'increasing' | 'decreasing' | 'noChange';
  /** Change of the value per period. */
  readonly slope: number;
  /** (slope / its standard error)²; a trend is called above 9.5495. */
  readonly chiSquare: number;
}

const POINTS = 5;
/** The 99.8 % point of chi-square with one degree of freedom: 3.0902². */
const SIGNIFICANT = 9.54953570608324;
/** A 95 % interval is this many standard errors wide. */
const INTERVAL_WIDTH = 3.92;

interface Weighted {
  readonly time: number;
  readonly value: number;
  readonly weight: number;
}

/**
 * Is the recent trend real, or within what the intervals of the points allow?
 *
 *     w = 1 / se², se = (upper − lower) / 3.92
 *     b = (Σw Σwtx − Σwt Σwx) / (Σw Σwt² − (Σwt)²),  chi-square = (b / se(b))²,  se(b)² = Σw / (Σw Σwt² − (Σwt)²)
 *
 * The last five points; a trend when chi-square > 9.5495 (p < 0.002) and the slope keeps its sign when each of
 * the five is left out in turn, so that no single point makes it.
 * When to use: trend words for figures with 95 % intervals (rates with Wilson's). Five falling points without it
 * are an arrow, not a trend. The seven-point rule of `specialCauses` asks for more points and no intervals.
 * Edge cases: fewer than five places is `tooFew`; the latest missing gives its reason; any other gap among the last
 * five is `tooFew`, for the five must be neighbours; an interval without width has no weight: `noVariation`.
 * Worked: 92.6254 92.3221 90.8708 90.017 90.1013 with their intervals → decreasing, slope −0.7405 a year, chi-square 418.5.
 * Source: Fingertips recent trends (OHID technical guidance); dhsc-govuk/FingertipsNext, TrendMarkerCalculator.
 *
 * @param lower lower 95 % limits, place for place
 * @param upper upper 95 % limits, place for place
 * @throws RangeError when the lists differ in length, an upper limit is below its lower one, or a figure is no
 *   finite number
 */
export function recentTrend(
  values: readonly (number | Missing)[],
  lower: readonly (number | Missing)[],
  upper: readonly (number | Missing)[],
): RecentTrend | Missing {
  if (lower.length !== values.length || upper.length !== values.length)
    throw new RangeError(`${values.length} values, ${lower.length} lower and ${upper.length} upper limits`);
  if (values.length < POINTS) return missing('tooFew');
  const first = values.length - POINTS;
  const recent = Array.from({ length: POINTS }, (_, place) =>
    weighted(place, values[first + place], lower[first + place], upper[first + place]),
  );
  const points = recent.filter(isKnown);
  const gap = recent.findLast(isMissing);
  if (gap) return gap === recent.at(-1) || gap.missing === 'noVariation' ? gap : missing('tooFew');

  const { slope, variance } = slopeOf(points);
  const chiSquare = slope ** 2 / variance;
  const sign = Math.sign(slope);
  const steady = points.every(
    (left) => Math.sign(slopeOf(points.filter((point) => point !== left)).slope) === sign,
  );
  if (!steady || chiSquare <= SIGNIFICANT) return { direction: 'noChange', slope, chiSquare };
  return { direction: slope > 0 ? 'increasing' : 'decreasing', slope, chiSquare };
}

function weighted(
  time: number,
  value: number | Missing | undefined,
  lower: number | Missing | undefined,
  upper: number | Missing | undefined,
): Weighted | Missing {
  for (const figure of [value, lower, upper]) {
    if (figure === undefined) return missing('notReported');
    if (isMissing(figure)) return figure;
    requireFigure(figure);
  }
  const [x, low, high] = [value, lower, upper].filter((figure) => typeof figure === 'number');
  if (x === undefined || low === undefined || high === undefined) return missing('notReported');
  if (high < low) throw new RangeError(`an interval from ${low} to ${high}`);
  if (high === low) return missing('noVariation');
  return { time, value: x, weight: (INTERVAL_WIDTH / (high - low)) ** 2 };
}

/** Weighted least squares; times are taken from their weighted mean, so that nothing cancels. */
function slopeOf(points: readonly Weighted[]): { slope: number; variance: number } {
  const weight = sum(points, (point) => point.weight);
  const meanTime = sum(points, (point) => point.weight * point.time) / weight;
  const meanValue = sum(points, (point) => point.weight * point.value) / weight;
  const spread = sum(points, (point) => point.weight * (point.time - meanTime) ** 2);
  const joint = sum(points, (p) => p.weight * (p.time - meanTime) * (p.value - meanValue));
  return { slope: joint / spread, variance: 1 / spread };
}

function sum(points: readonly Weighted[], of: (point: Weighted) => number): number {
  return points.reduce((total, point) => total + of(point), 0);
}
