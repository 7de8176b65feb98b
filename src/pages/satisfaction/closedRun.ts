import { isMissing, missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { type RunPoint, seriesRun } from '#src/domain/signals/seriesRun.ts';

/** A run judged on its closed periods alone: an open one is shown, and neither moves the limits nor is a signal. */
export function closedRun(series: Series, periods: readonly Period[]): RunPoint[] {
  const closed = periods.filter((period) => !isProvisional(period)).map(({ id }) => id);
  const judged = new Map(
    seriesRun(series, closed).map((point) => [point.periodId, capped(point, series.ceiling)]),
  );
  return periods.map(({ id }) => judged.get(id) ?? unjudged(series, id));
}

/** Limits of points are made without knowing the maximum: what lies beyond it is no habit. */
function capped(point: RunPoint, ceiling = Number.POSITIVE_INFINITY): RunPoint {
  const { limits } = point;
  if (isMissing(limits)) return point;
  const { upper, upperNear } = limits;
  return {
    ...point,
    limits: { ...limits, upper: Math.min(upper, ceiling), upperNear: Math.min(upperNear, ceiling) },
  };
}

function unjudged(series: Series, periodId: string): RunPoint {
  const point = series.points.find((candidate) => candidate.periodId === periodId);
  return {
    periodId,
    value: point?.value ?? missing('notReported'),
    numerator: point?.numerator ?? missing('notApplicable'),
    denominator: point?.denominator ?? missing('notApplicable'),
    limits: missing('tooFew'),
    cause: null,
    crossed: null,
    kind: 'commonCause',
  };
}
