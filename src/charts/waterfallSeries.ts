import type { FigureFormat, ReportSeries } from '#src/domain/report.ts';
import type { WaterfallStep } from './waterfallLayout.ts';

/**
 * What changed a total, as bars from 0 that a presentation program draws. The totals stand in the title and in the
 * table, and the parts of an opened group in the table: beside their group they would count twice.
 *
 * @param name of the change and its unit
 */
export function waterfallSeries(
  steps: readonly WaterfallStep[],
  name: string,
  format: FigureFormat,
): ReportSeries {
  const changes = steps.filter(({ kind }) => kind === 'group' || kind === 'residual');
  return {
    kind: 'bar',
    format,
    labels: changes.map(({ label }) => label),
    series: [{ name, values: changes.map(({ from, to, isKnown }) => (isKnown ? to - from : null)) }],
  };
}
