import type { ReportSeries } from '#src/domain/report.ts';
import { INTERVALS_TEXT } from '#src/text/rankIntervals.ts';

interface RankRange {
  readonly label: string;
  readonly best: number;
  readonly worst: number;
  /** "3–7". */
  readonly range: string;
}

/**
 * Intervals of ranks as bars that a presentation program draws: each covers its ranks, and what is not seen before it
 * carries it there. The range stands beside the name, for such a bar has no end to print it at.
 */
export function intervalSeries(ranges: readonly RankRange[], name: string): ReportSeries {
  return {
    kind: 'bar',
    stacking: 'sum',
    format: 'count',
    labels: ranges.map(({ label, range }) => `${label} (${range})`),
    series: [
      { name: INTERVALS_TEXT.better, tone: 'none', values: ranges.map(({ best }) => best - 1) },
      { name, tone: 'accentSoft', values: ranges.map(({ best, worst }) => worst - best + 1) },
    ],
  };
}
