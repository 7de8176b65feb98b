import type { Missing } from '#src/domain/missing.ts';
import { shiftPeriodId } from '#src/domain/period.ts';
import type { Series, SeriesPoint } from '#src/domain/signals/series.ts';

/** Months from January 2023 on. */
export function month(place: number): string {
  return shiftPeriodId('2023-01', place) ?? '';
}

/** A series of plain values, one a month. */
export function valueSeries(values: readonly (number | Missing)[], more: Partial<Series> = {}): Series {
  return series(
    values.map((value, place) => ({ periodId: month(place), value })),
    more,
  );
}

/** A series of rates with their counts, one a month. */
export function countSeries(
  pairs: readonly (readonly [number, number])[],
  more: Partial<Series> = {},
): Series {
  const points = pairs.map(([numerator, denominator], place) => ({
    periodId: month(place),
    value: numerator / denominator,
    numerator,
    denominator,
  }));
  return series(points, { limitsFrom: 'counts', ...more });
}

function series(points: readonly SeriesPoint[], more: Partial<Series>): Series {
  return {
    unitCode: '28984',
    measureCode: 'total',
    betterDirection: 'higher',
    limitsFrom: 'values',
    breaks: [],
    target: null,
    points,
    ...more,
  };
}
