import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { feedEntry } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { useServiceIndex } from '#src/queries/serviceIndex.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import type { ViewChoice } from '#src/state/address.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { useViewChoice, type ViewChange } from '#src/state/useViewChoice.ts';
import { unitNames } from '#src/text/places.ts';
import { RANKING_TEXT, rankingHeadline, unrankedMarksSentence } from '#src/text/ranking.ts';
import { droppedSentence, SHELL_TEXT } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { FindingsNotice } from '#src/ui/FindingsNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { LazyView } from './LazyView.tsx';
import styles from './Ranking.module.css';
import { RankingPanel } from './RankingPanel.tsx';
import { RankingSummary } from './RankingSummary.tsx';
import { rankingView, relevantFindings, splitMarks } from './ranking.model.ts';
import { rankingViewOf, unknownGroup } from './rankingViews.model.ts';
import { ViewSwitcher } from './ViewSwitcher.tsx';

/** Commune by commune: who is where in the chosen period, and who moved. */
export function RankingPage() {
  const catalog = useCatalog();
  const { choice, dropped, change, queryOf } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return (
    <RankingOfPeriod
      catalog={catalog}
      period={choice.period}
      choice={choice}
      dropped={dropped}
      onChange={change}
      queryOf={queryOf}
    />
  );
}

interface RankingOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly choice: ViewChoice;
  readonly dropped: ReturnType<typeof useViewChoice>['dropped'];
  readonly onChange: (change: ViewChange) => void;
  readonly queryOf: (change: ViewChange) => string;
}

function RankingOfPeriod(props: RankingOfPeriodProps) {
  const { catalog, period, choice, dropped, onChange, queryOf } = props;
  const shown = rankingViewOf(choice.view);
  const comparedWith = comparedPeriod(catalog, period, choice.comparison);
  const units = useUnits();
  const current = useServiceIndex(period.id);
  const before = useServiceIndex(comparedWith?.id ?? null);

  const unitList = units.data?.records;
  const scores = current.data?.records;
  const earlierScores = before.data?.records ?? null;
  const { highlighted } = choice;
  const view = useMemo(
    () =>
      unitList && scores ? rankingView(catalog, unitList, period, scores, comparedWith, earlierScores) : null,
    [catalog, unitList, period, scores, comparedWith, earlierScores],
  );
  const marks = useMemo(
    () => (view ? splitMarks(view.ranking, highlighted) : { marked: [], unknown: [] }),
    [view, highlighted],
  );
  const nameOf = useMemo(() => unitNames(unitList ?? []), [unitList]);

  const notices = (
    <>
      {current.failure && (
        <FailureNotice failure={current.failure} stillShown={view !== null} onRetry={current.retry} />
      )}
      {before.failure && before.failure.document !== current.failure?.document && (
        <FailureNotice failure={before.failure} stillShown={earlierScores !== null} onRetry={before.retry} />
      )}
      <FindingsNotice
        findings={[
          ...(units.data?.findings ?? []),
          ...relevantFindings(current.data?.findings ?? [], [period, comparedWith]),
          ...(before.data && before.data.document !== current.data?.document
            ? relevantFindings(before.data.findings, [comparedWith])
            : []),
        ]}
        nameOf={nameOf}
      />
    </>
  );

  const strangeGroup = view && unknownGroup(choice.group, view.formula);
  const droppedParts = [
    ...dropped,
    ...marks.unknown.map((value) => ({ part: 'unit' as const, value })),
    ...(shown.unknown === null ? [] : [{ part: 'view' as const, value: shown.unknown }]),
    ...(strangeGroup ? [{ part: 'group' as const, value: strangeGroup }] : []),
  ];
  // A view of ranked units must not quietly turn to another one than was asked for.
  const isOfOneUnit = shown.id === 'vi-sao' || shown.id === 'con-lay-duoc';
  const unrankedMarks = (isOfOneUnit ? (view?.ranking.unranked ?? []) : []).filter(({ unit }) =>
    marks.marked.includes(unit.code),
  );
  const feed = {
    document: current.data?.document ?? '',
    source: current.data?.source ?? '',
    asOf: current.data?.asOf ?? null,
  };
  return (
    <div className={styles.page}>
      {droppedParts.length > 0 && <Notice tone="caution">{droppedSentence(droppedParts, period.id)}</Notice>}
      <PageHead
        title={RANKING_TEXT.pageTitle}
        headline={
          view &&
          rankingHeadline(
            view.ranking,
            view.changes,
            period,
            comparedWith?.id ?? null,
            view.formula,
            catalog.locality,
          )
        }
      />
      {view ? (
        <>
          <ViewSwitcher current={shown.id} queryOf={queryOf} />
          {shown.id === 'bang' ? (
            <>
              <RankingSummary view={view} />
              <RankingPanel
                catalog={catalog}
                view={view}
                marked={marks.marked}
                choice={choice}
                onChange={onChange}
                feed={feed}
                notices={notices}
              />
              {feedEntry(catalog, 'indicators') && (
                <IndicatorPanel view={view} marked={marks.marked} nameOf={nameOf} />
              )}
            </>
          ) : (
            <>
              {notices}
              {unrankedMarks.length > 0 && (
                <Notice tone="caution">{unrankedMarksSentence(unrankedMarks, period.id)}</Notice>
              )}
              <LazyView
                id={shown.id}
                catalog={catalog}
                view={view}
                units={unitList ?? []}
                marked={marks.marked}
                choice={choice}
                onChange={onChange}
                nameOf={nameOf}
                feed={feed}
              />
            </>
          )}
        </>
      ) : (
        <Panel title={RANKING_TEXT.tableName} footer={null}>
          {notices}
          {current.isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
          {unitList && scores && <Notice tone="caution">{SHELL_TEXT.noFormula}</Notice>}
        </Panel>
      )}
    </div>
  );
}
