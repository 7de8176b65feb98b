import type { ReportSeries } from '#src/domain/report.ts';
import type { HistoryLine } from './RankHistoryChart.tsx';

const TONES = { up: 'good', down: 'bad', same: 'accent' } as const;

/** Ranks over time as lines that a presentation program draws: those highlighted stand out of the others. */
export function rankSeries(periodLabels: readonly string[], lines: readonly HistoryLine[]): ReportSeries {
  return {
    kind: 'line',
    isRank: true,
    isOverTime: true,
    format: 'count',
    labels: periodLabels,
    series: lines.map(({ label, ranks, highlight }) => ({
      name: label,
      values: ranks,
      ...(highlight === null ? {} : { tone: TONES[highlight] }),
    })),
  };
}
