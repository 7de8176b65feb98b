import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { useIndicatorHistory } from '#src/queries/indicators.query.ts';
import { useRankIntervals } from '#src/queries/rankIntervals.query.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import type { DroppedPart, ViewChoice } from '#src/state/address.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { capitalise } from '#src/text/format.ts';
import { OVERVIEW_TEXT, overviewHeadline } from '#src/text/overview.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { droppedSentence, SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { FindingsNotice } from '#src/ui/FindingsNotice.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { HeadlineStrip } from './HeadlineStrip.tsx';
import styles from './Overview.module.css';
import { headlineFigures, overviewView, rankingsOf, seriesPeriods } from './overview.model.ts';
import { RankExplanation } from './RankExplanation.tsx';
import { RankingGlance } from './RankingGlance.tsx';
import { SignalMatrix } from './SignalMatrix.tsx';

/** The state of the locality in one screen: figures with their signals, the ranking, what needs attention. */
export function OverviewPage() {
  const catalog = useCatalog();
  const { choice, dropped } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return <OverviewOfPeriod catalog={catalog} period={choice.period} choice={choice} dropped={dropped} />;
}

interface OverviewOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly choice: ViewChoice;
  readonly dropped: readonly DroppedPart[];
}

/** Beyond this many units the counts of two years would be tens of megabytes: rates then show one period. */
const MOST_UNITS_FOR_RUNS = 500;

function OverviewOfPeriod({ catalog, period, choice, dropped }: OverviewOfPeriodProps) {
  const { search } = useLocation();
  const comparedWith = comparedPeriod(catalog, period, choice.comparison);
  const units = useUnits();
  const unitList = units.data?.records;
  const unitCount = unitList?.length ?? null;
  const periods = useMemo(() => seriesPeriods(catalog, period), [catalog, period]);
  const history = useServiceIndexHistory(
    // The chosen period stands first, and so does its document; the compared one may lie before the run.
    useMemo(
      () => [period, ...(comparedWith ? [comparedWith] : []), ...periods].map(({ id }) => id),
      [period, periods, comparedWith],
    ),
  );
  const hasCounts = feedEntry(catalog, 'indicators') !== null;
  const countHistory = useIndicatorHistory(
    useMemo(() => {
      if (!hasCounts || unitCount === null) return [];
      return (unitCount > MOST_UNITS_FOR_RUNS ? periods.slice(-1) : periods).map(({ id }) => id);
    }, [hasCounts, unitCount, periods]),
  );

  // What the documents hold changes only with the documents: the lists keep their identity in between.
  const scores = useMemo(() => history.flatMap((state) => state.data?.records ?? []), [history]);
  const measures = useMemo(() => countHistory.flatMap((state) => state.data?.records ?? []), [countHistory]);
  const isLoading = history.some((state) => state.isLoading) || units.isLoading;
  const rankings = useMemo(
    () =>
      unitList && !isLoading
        ? rankingsOf(catalog, unitList, comparedWith ? [comparedWith, ...periods] : periods, scores)
        : null,
    [catalog, unitList, isLoading, comparedWith, periods, scores],
  );
  const view = useMemo(
    () =>
      unitList && rankings ? overviewView(catalog, unitList, periods, scores, rankings, comparedWith) : null,
    [catalog, unitList, rankings, periods, scores, comparedWith],
  );
  const figures = useMemo(
    () => (rankings ? headlineFigures(catalog, periods, rankings, measures, OVERVIEW_TEXT.totalFigure) : []),
    [catalog, periods, rankings, measures],
  );
  const currentCounts = countHistory.at(-1);
  const simulation = useRankIntervals(period, currentCounts?.data?.records ?? (hasCounts ? null : []));

  const document = history[0]?.data ?? null;
  const failed = history.filter((state) => state.failure !== null);
  const nameOf = (code: string) => {
    const unit = unitList?.find((candidate) => candidate.code === code);
    return unit ? unitLabel(unit) : null;
  };
  const notices = (
    <>
      {dropped.length > 0 && <Notice tone="caution">{droppedSentence(dropped, period.id)}</Notice>}
      {failed.map((state) =>
        state.failure ? (
          <FailureNotice
            key={state.failure.document}
            failure={state.failure}
            stillShown={state.data !== null}
            onRetry={state.retry}
          />
        ) : null,
      )}
      {currentCounts?.failure && (
        <FailureNotice
          failure={currentCounts.failure}
          stillShown={currentCounts.data !== null}
          onRetry={currentCounts.retry}
        />
      )}
      <FindingsNotice
        findings={[
          ...(units.data?.findings ?? []),
          ...(document?.findings ?? []).filter((found) => !found.periodId || found.periodId === period.id),
          ...(currentCounts?.data?.findings ?? []),
        ]}
        nameOf={nameOf}
      />
    </>
  );
  if (!view || view.ranking.ranked.length + view.ranking.unranked.length === 0)
    return (
      <div className={styles.page}>
        <PageHead title={OVERVIEW_TEXT.pageTitle} headline={null} />
        {notices}
        {isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
        {!isLoading && rankings && !view && <Notice tone="caution">{SHELL_TEXT.noFormula}</Notice>}
      </div>
    );
  const allUnits = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const footer = (
    <>
      <span>
        {capitalise(periodName(period.id))}
        {provisionalMark(period)} · {sourceLine(document?.source ?? '', document?.asOf ?? null)}
      </span>
      <span>{coverageSentence(view.ranking.ranked.length, allUnits)}</span>
    </>
  );
  return (
    <div className={styles.page}>
      <PageHead
        title={OVERVIEW_TEXT.pageTitle}
        headline={overviewHeadline(
          view.ranking,
          view.mean,
          view.band,
          view.bandBefore,
          view.concernedUnits.map(unitLabel),
          period,
          view.formula,
          catalog.locality,
        )}
      />
      {notices}
      <HeadlineStrip
        figures={figures}
        ranking={view.ranking}
        isWaiting={countHistory.some((state) => state.isLoading)}
      />
      <div className={styles.main}>
        <RankingGlance
          view={view}
          simulation={simulation}
          footer={footer}
          explanation={<RankExplanation view={view} intervals={simulation.intervals} />}
        />
        <AttentionPanel
          view={view}
          measures={currentCounts?.data?.records ?? []}
          reasonLink={(code) => `/xep-hang?${reasonQuery(search, code)}`}
          footer={footer}
        />
      </div>
      {view.signals.length > 0 && <SignalMatrix view={view} footer={footer} />}
    </div>
  );
}

/** The address of a unit's reasons on the ranking page, in the same period and comparison. */
function reasonQuery(search: string, unitCode: string): string {
  const params = new URLSearchParams(search);
  params.set('xa', unitCode);
  params.set('xem', 'vi-sao');
  return params.toString();
}
