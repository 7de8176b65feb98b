import type { ReportSeries } from '#src/domain/report.ts';

interface RateRow {
  readonly label: string;
  /** Null where the rate is not known. */
  readonly interval: { readonly rate: number; readonly lower: number; readonly upper: number } | null;
}

/** Rates of units with their intervals as bars that a presentation program draws. */
export function rateSeries(rows: readonly RateRow[], name: string, intervalName: string): ReportSeries {
  return {
    kind: 'bar',
    format: 'share',
    labels: rows.map(({ label }) => label),
    series: [
      {
        name,
        // Pale, so that the line of the interval and the value at the foot are seen on the bar.
        tone: 'accentSoft',
        values: rows.map(({ interval }) => interval?.rate ?? null),
        interval: {
          name: intervalName,
          bounds: rows.map(({ interval }) => interval && ([interval.lower, interval.upper] as const)),
        },
      },
    ],
  };
}
