import { useMemo } from 'react';
import { RankHistoryFrame } from '#src/charts/RankHistoryFrame.tsx';
import { isProvisional } from '#src/domain/period.ts';
import { historyPeriods } from '#src/domain/rankHistory.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { contextNote, formulaBreakNote, HISTORY_TEXT, historyMessage } from '#src/text/rankHistory.ts';
import { rankReckoning } from '#src/text/reckoning.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { FigureFooter } from '../FigureFooter.tsx';
import { rankHistory } from './rankHistory.model.ts';
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
      <RankHistoryFrame
        message={historyMessage(bright.map(({ journey }) => journey))}
        periods={history.periods}
        lines={history.lines}
        unitCount={history.unitCount}
        rankCount={history.rankCount}
        onlyHighlighted={history.onlyHighlighted}
        footer={
          <FigureFooter view={view} feed={feed}>
            <DrawingNote>{HISTORY_TEXT.rankAxis}</DrawingNote>
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
      />
    </>
  );
}
