import { type Missing, missing } from '../missing.ts';
import { periodPosition, shiftPeriodId } from '../period.ts';
import type { BetterDirection } from '../stats/variation.ts';

/** One period of a series. */
export interface SeriesPoint {
  readonly periodId: string;
  readonly value: number | Missing;
  /** The counts behind the value, where it has any. */
  readonly numerator?: number | Missing;
  readonly denominator?: number | Missing;
}

/** One measure of one unit over time, as the signals read it. */
export interface Series {
  readonly unitCode: string;
  /** Indicator, group or figure; `total` for the points altogether. */
  readonly measureCode: string;
  readonly betterDirection: BetterDirection;
  /**
   * `counts`: the value is numerator / denominator, and limits know how many cases stand behind each point
   * (Laney); `values`: it is any other figure, also points that were made from counts (XmR).
   */
  readonly limitsFrom: 'values' | 'counts';
  /** In any order; a period that is not listed was not reported. */
  readonly points: readonly SeriesPoint[];
  /** First period of each new regime: a merger, a new formula. What came before is not compared with. */
  readonly breaks: readonly string[];
  readonly target: number | null;
  /** The most the measure can be; a series that mostly stands there is saturated. Absent where there is no such bound. */
  readonly ceiling?: number;
  /** The smallest step between two values, where it is coarse: a median in whole days moves by one or not at all. */
  readonly resolution?: number;
  /** The least it can be: days and numbers do not fall below 0. */
  readonly floor?: number;
}

/**
 * The points a signal at `periodId` may rest on: from the last break (or the first point) up to that period, one
 * place a period, earliest first, unlisted periods as `notReported`. Never empty: the last place is the period.
 *
 * Worked: months 2023-12, 2024-02 and a break at 2024-01, judged at 2024-03 → 01 not reported, 02, 03 not reported.
 * @throws RangeError for an id that is no period, and for a period listed twice
 */
export function pointsSinceBreak(series: Pick<Series, 'points' | 'breaks'>, periodId: string): SeriesPoint[] {
  const kind = periodPosition(periodId)?.kind;
  if (kind === undefined) throw new RangeError(`no period: ${periodId}`);
  const byPeriod = new Map(series.points.map((point) => [point.periodId, point]));
  if (byPeriod.size !== series.points.length) throw new RangeError('a period is listed twice in a series');

  // Ids of one kind sort as text.
  const upTo = (ids: readonly string[]) =>
    ids.filter((id) => periodPosition(id)?.kind === kind && id <= periodId).sort();
  const first = upTo([...byPeriod.keys()])[0] ?? periodId;
  const restart = upTo(series.breaks).at(-1) ?? first;
  const points: SeriesPoint[] = [];
  let id: string | null = first > restart ? first : restart;
  while (id !== null && id <= periodId) {
    points.push(byPeriod.get(id) ?? { periodId: id, value: missing('notReported') });
    id = shiftPeriodId(id, 1);
  }
  return points;
}
