import type { ReactNode } from 'react';
import type { Period } from '#src/domain/period.ts';
import { capitalise, formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { periodMark, periodName, provisionalMark } from '#src/text/periods.ts';
import {
  HISTORY_TEXT,
  historySummary,
  journeyLabel,
  type RankLine,
  rankPointLabel,
} from '#src/text/rankHistory.ts';
import { RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { RankHistoryChart } from './RankHistoryChart.tsx';
import { rankSeries } from './rankSeries.ts';

interface RankHistoryFrameProps {
  readonly title?: string;
  readonly message: ReactNode;
  readonly periods: readonly Period[];
  /** Highlighted first. */
  readonly lines: readonly RankLine[];
  readonly unitCount: number;
  readonly rankCount: number;
  /** There are too many units for a line each: only the highlighted are among the lines. */
  readonly onlyHighlighted: boolean;
  readonly footer: ReactNode;
  readonly explanation?: ReactNode;
}

/** Ranks over time in their frame: every rank in the table, every point of the highlighted lines by key. */
export function RankHistoryFrame(props: RankHistoryFrameProps) {
  const {
    title = HISTORY_TEXT.title,
    message,
    periods,
    lines,
    unitCount,
    rankCount,
    onlyHighlighted,
  } = props;
  const drawn = lines.map((line) => ({
    key: line.code,
    label: line.label,
    ranks: line.ranks.map((rank) => (typeof rank === 'number' ? rank : null)),
    highlight: line.highlight,
  }));
  return (
    <ChartFrame
      title={title}
      message={message}
      summary={historySummary(
        unitCount,
        periods.map(({ id }) => id),
      )}
      points={historyPoints(lines, periods)}
      table={historyTable(lines, periods)}
      series={rankSeries(
        periods.map(({ id }) => periodMark(id)),
        drawn,
      )}
      footer={props.footer}
      explanation={props.explanation}
    >
      {(canvas) => (
        <RankHistoryChart
          canvas={canvas}
          periods={periods.map(({ id, closedAt }) => ({
            key: id,
            label: periodMark(id),
            isProvisional: closedAt === null,
          }))}
          lines={drawn}
          rankCount={rankCount}
          hasContextBand={onlyHighlighted}
        />
      )}
    </ChartFrame>
  );
}

/** Every point of the highlighted lines, and each other line as a whole. */
function historyPoints(lines: readonly RankLine[], periods: readonly Period[]) {
  return lines.flatMap((line) =>
    line.highlight === null
      ? [{ key: line.code, label: journeyLabel(line.journey) }]
      : line.ranks.flatMap((rank, place) => {
          const period = periods[place];
          if (!period) return [];
          const label = rankPointLabel(line.label, period.id, period.closedAt === null, rank);
          return [{ key: `${line.code} ${period.id}`, label }];
        }),
  );
}

function historyTable(lines: readonly RankLine[], periods: readonly Period[]) {
  return {
    columns: [
      RANKING_VIEWS_TEXT.unit,
      ...periods.map((period) => `${capitalise(periodName(period.id))}${provisionalMark(period)}`),
    ],
    rows: lines.map((line) => [
      line.label,
      ...line.ranks.map((rank) =>
        typeof rank === 'number' ? formatCount(rank) : MISSING_WORDS[rank.missing],
      ),
    ]),
  };
}
