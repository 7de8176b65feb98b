import { useMemo } from 'react';
import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { RankHistoryChart } from '#src/charts/RankHistoryChart.tsx';
import { isKnown } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { capitalise, formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { periodMark, periodName, provisionalMark } from '#src/text/periods.ts';
import {
  contextNote,
  formulaBreakNote,
  HISTORY_TEXT,
  historyMessage,
  historySummary,
  journeyLabel,
  rankPointLabel,
} from '#src/text/rankHistory.ts';
import { RANKING_VIEWS_TEXT } from '#src/text/rankingViews.ts';
import { rankReckoning } from '#src/text/reckoning.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { Reckoning } from './Reckoning.tsx';
import { historyPeriods, type RankHistory, rankHistory } from './rankHistory.model.ts';
import type { RankingViewProps } from './viewProps.ts';

/** Who rose and who fell over the periods that led to the chosen one. */
export function RankHistoryView({ catalog, view, units, marked, feed }: RankingViewProps) {
  const { period } = view;
  const { periods, hasBreak } = useMemo(() => historyPeriods(catalog, period), [catalog, period]);
  const periodIds = useMemo(() => periods.map(({ id }) => id), [periods]);
  const documents = useServiceIndexHistory(periodIds);
  const history = useMemo(
    () =>
      rankHistory(
        catalog,
        units,
        periods,
        documents.flatMap(({ data }) => data?.records ?? []),
        view,
        marked,
      ),
    [catalog, units, periods, documents, view, marked],
  );
  const failed = documents.filter(({ failure }) => failure !== null);
  if (documents.some(({ isLoading }) => isLoading)) return <TableSkeleton label={SHELL_TEXT.loading} />;
  const bright = history.lines.filter((line) => line.highlight !== null);
  const [first] = periods;
  return (
    <>
      {failed.map(
        ({ failure, data, retry }) =>
          failure && (
            <FailureNotice
              key={failure.document}
              failure={failure}
              stillShown={data !== null}
              onRetry={retry}
            />
          ),
      )}
      {periods.length < 2 && <Notice tone="info">{HISTORY_TEXT.tooShort}</Notice>}
      <ChartFrame
        title={HISTORY_TEXT.title}
        message={historyMessage(bright.map(({ journey }) => journey))}
        summary={historySummary(history.unitCount, periodIds)}
        points={historyPoints(history)}
        table={historyTable(history)}
        footer={
          <FigureFooter view={view} feed={feed}>
            <span>{HISTORY_TEXT.rankAxis}</span>
            {periods.some(isProvisional) && <span>{HISTORY_TEXT.provisional}</span>}
            {history.onlyHighlighted && <span>{contextNote(history.unitCount)}</span>}
            {hasBreak && first && <span>{formulaBreakNote(first.id)}</span>}
          </FigureFooter>
        }
        explanation={
          <Reckoning
            lines={bright.flatMap(({ code, label }) => {
              const row = view.ranking.ranked.find(({ unit }) => unit.code === code);
              return row ? [`${rankReckoning(label, row.totalPoints, row.rank)}.`] : [];
            })}
            formulaName={view.formula.name}
            documents={documents.map(({ data }) => data?.document ?? null)}
          />
        }
      >
        {(canvas) => (
          <RankHistoryChart
            canvas={canvas}
            periods={periods.map((one) => ({
              key: one.id,
              label: periodMark(one.id),
              isProvisional: isProvisional(one),
            }))}
            lines={history.lines.map((line) => ({
              key: line.code,
              label: line.label,
              ranks: line.ranks.map((rank) => (isKnown(rank) ? rank : null)),
              highlight: line.highlight,
            }))}
            rankCount={history.rankCount}
            hasContextBand={history.onlyHighlighted}
          />
        )}
      </ChartFrame>
    </>
  );
}

/** Every point of the highlighted lines, and each other line as a whole. */
function historyPoints({ lines, periods }: RankHistory) {
  return lines.flatMap((line) =>
    line.highlight === null
      ? [{ key: line.code, label: journeyLabel(line.journey) }]
      : line.ranks.flatMap((rank, place) => {
          const period = periods[place];
          if (!period) return [];
          const label = rankPointLabel(line.label, period.id, isProvisional(period), rank);
          return [{ key: `${line.code} ${period.id}`, label }];
        }),
  );
}

function historyTable({ lines, periods }: RankHistory) {
  return {
    columns: [
      RANKING_VIEWS_TEXT.unit,
      ...periods.map((period) => `${capitalise(periodName(period.id))}${provisionalMark(period)}`),
    ],
    rows: lines.map((line) => [
      line.label,
      ...line.ranks.map((rank) => (isKnown(rank) ? formatCount(rank) : MISSING_WORDS[rank.missing])),
    ]),
  };
}
