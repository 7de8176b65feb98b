import type { ReportSeries } from '#src/domain/report.ts';
import type { BarPart } from './StackedBars.tsx';

interface StackedValues {
  readonly label: string;
  /** Counts in the order of the parts; null where a count is not known. */
  readonly values: readonly (number | null)[];
}

/** Stacked bars as series that a presentation program draws: one a part, with its tone. */
export function stackedSeries(
  bars: readonly StackedValues[],
  parts: readonly BarPart[],
  stacking: 'sum' | 'share',
): ReportSeries {
  return {
    kind: 'bar',
    stacking,
    format: 'count',
    labels: bars.map(({ label }) => label),
    series: parts.map(({ label, tone }, place) => ({
      name: label,
      tone,
      values: bars.map(({ values }) => values[place] ?? null),
    })),
  };
}

/** The same of columns, one a period. */
export function stackedSeriesOverTime(
  columns: readonly StackedValues[],
  parts: readonly BarPart[],
): ReportSeries {
  return { ...stackedSeries(columns, parts, 'sum'), isOverTime: true };
}
