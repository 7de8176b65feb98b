import { isMissing, type Missing, missing } from '../missing.ts';
import type { ControlLimits } from '../stats/controlLimits.ts';
import { type SpecialCause, specialCauses } from '../stats/specialCauses.ts';
import { type VariationKind, variationKind } from '../stats/variation.ts';
import { crossedLimit } from './crossedLimit.ts';
import { certainCause, isTooSmall, judgedSeries } from './judgedSeries.ts';
import { pointsSinceBreak, type Series, type SeriesPoint } from './series.ts';

/** One place of a run as a control chart draws it. */
export interface RunPoint {
  readonly periodId: string;
  readonly value: number | Missing;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  /** Before the last break there are none: what came before is not compared with. */
  readonly limits: ControlLimits | Missing;
  readonly cause: SpecialCause | null;
  /** What the cause measures against; null for a trend and without a cause. */
  readonly crossed: number | null;
  readonly kind: VariationKind;
}

/**
 * A series with the limits and the signal of every point, where `seriesSignal` judges the last one only. Points of a
 * run are flagged back to its beginning, so that a chart marks all of it.
 *
 * @param periodIds periods of one kind to list, earliest first, the judged one last
 * @throws RangeError as `seriesSignal`
 */
export function seriesRun(series: Series, periodIds: readonly string[]): RunPoint[] {
  const last = periodIds.at(-1);
  if (last === undefined) return [];
  const judgedPoints = pointsSinceBreak(series, last);
  const judged = judgedSeries(series, judgedPoints);
  const causes = specialCauses(judged.values, judged.limits, judged.rounding);
  const placeOf = new Map(judgedPoints.map(({ periodId }, place) => [periodId, place]));
  const pointOf = new Map(series.points.map((point) => [point.periodId, point]));
  return periodIds.map((periodId): RunPoint => {
    const place = placeOf.get(periodId);
    const point = pointOf.get(periodId);
    const value = (place === undefined ? point?.value : judged.values[place]) ?? missing('notReported');
    const limits = (place === undefined ? null : judged.limits[place]) ?? missing('tooFew');
    const cause = causeOf(series, point, place === undefined ? null : (causes[place] ?? null), judged);
    return {
      periodId,
      value,
      numerator: point?.numerator ?? missing('notApplicable'),
      denominator: point?.denominator ?? missing('notApplicable'),
      limits,
      cause,
      crossed: cause && !isMissing(limits) ? crossedLimit(cause, limits) : null,
      kind: cause ? variationKind(cause.side, series.betterDirection) : 'commonCause',
    };
  });
}

function causeOf(
  series: Series,
  point: SeriesPoint | undefined,
  found: SpecialCause | Missing | null,
  judged: { readonly isSaturated: boolean },
): SpecialCause | null {
  return isMissing(found) || isTooSmall(series, point) ? null : certainCause(found, judged);
}
