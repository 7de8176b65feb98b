import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import type { DroppedPart, ViewChoice } from '#src/state/address.ts';
import { comparedPeriod } from '#src/state/comparedPeriod.ts';
import { servicePath } from '#src/state/measurePath.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { capitalise } from '#src/text/format.ts';
import { OVERVIEW_TEXT, overviewHeadline } from '#src/text/overview.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitNames } from '#src/text/places.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { SHELL_TEXT, sourceLine } from '#src/text/shell.ts';
import { FeedNotices } from '#src/ui/FeedNotices.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { AttentionPanel } from './AttentionPanel.tsx';
import { HeadlineStrip } from './HeadlineStrip.tsx';
import styles from './Overview.module.css';
import { RankingGlance } from './RankingGlance.tsx';
import type { PeriodSeries } from './ServiceWatch.tsx';
import { useOverview } from './useOverview.ts';

/** Below the first screen: it need not be there for the page to be of use. */
const SignalMatrix = lazy(async () => ({ default: (await import('./SignalMatrix.tsx')).SignalMatrix }));

/** Brings the readers of feeds that the first screen does not need. */
const ServiceWatch = lazy(async () => ({ default: (await import('./ServiceWatch.tsx')).ServiceWatch }));

/** Opened by those who ask how a figure came about. */
const RankExplanation = lazy(async () => ({
  default: (await import('./RankExplanation.tsx')).RankExplanation,
}));

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

function OverviewOfPeriod({ catalog, period, choice, dropped }: OverviewOfPeriodProps) {
  const { search } = useLocation();
  const [service, setService] = useState<PeriodSeries | null>(null);
  const comparedWith = comparedPeriod(catalog, period, choice.comparison);
  const overview = useOverview(
    catalog,
    period,
    comparedWith,
    service?.periodId === period.id ? service.series : null,
  );
  const { view, simulation } = overview;
  const notices = (
    <FeedNotices
      dropped={dropped}
      periodId={period.id}
      failures={overview.failures}
      findings={overview.findings}
      unpublishedFeeds={[]}
      nameOf={unitNames(overview.units)}
    />
  );
  if (!view || view.ranking.ranked.length + view.ranking.unranked.length === 0)
    return (
      <div className={styles.page}>
        <PageHead title={OVERVIEW_TEXT.pageTitle} headline={null} />
        {notices}
        {overview.isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
        {overview.lacksFormula && <Notice tone="caution">{SHELL_TEXT.noFormula}</Notice>}
      </div>
    );
  const allUnits = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const reasonLink = (code: string, measure?: string) => reasonAddress(search, code, measure);
  const footer = (
    <>
      <span>
        {capitalise(periodName(period.id))}
        {provisionalMark(period)} ·{' '}
        {view.hasScores ? sourceLine(overview.source.name, overview.source.asOf) : OVERVIEW_TEXT.unreadFooter}
      </span>
      {view.hasScores && <span>{coverageSentence(view.ranking.ranked.length, allUnits)}</span>}
    </>
  );
  return (
    <div className={styles.page}>
      {/* After the index: what is watched beside it must not hold up the first answer. */}
      <Suspense fallback={null}>
        <ServiceWatch key={period.id} catalog={catalog} period={period} onSeries={setService} />
      </Suspense>
      <PageHead
        title={OVERVIEW_TEXT.pageTitle}
        headline={overviewHeadline(
          view.ranking,
          view.hasScores ? view.mean : null,
          view.band,
          view.bandBefore,
          view.concernedUnits,
          period,
          view.formula,
          catalog.locality,
        )}
      />
      {notices}
      <HeadlineStrip catalog={catalog} period={period} figures={overview.figures} view={view} />
      <div className={styles.main}>
        {view.ranking.ranked.length > 0 ? (
          <RankingGlance
            view={view}
            simulation={simulation}
            footer={footer}
            explanation={<RankExplanation view={view} intervals={simulation.intervals} />}
          />
        ) : (
          <Panel
            title={OVERVIEW_TEXT.ranking}
            message={view.hasScores ? OVERVIEW_TEXT.noneRanked : OVERVIEW_TEXT.unreadRanking}
            footer={footer}
          >
            {null}
          </Panel>
        )}
        <AttentionPanel view={view} reasonLink={reasonLink} footer={footer} />
      </div>
      {view.signals.length > 0 && (
        <Suspense fallback={null}>
          <SignalMatrix view={view} footer={footer} />
        </Suspense>
      )}
    </div>
  );
}

/** Where a unit's reasons are: the page of the measure, or its group on the ranking page; in the same period. */
function reasonAddress(search: string, unitCode: string, measureCode?: string): string {
  const params = new URLSearchParams(search);
  params.set('xa', unitCode);
  const path = measureCode === undefined ? null : servicePath(measureCode);
  if (path !== null) return `${path}?${params}`;
  params.set('xem', 'vi-sao');
  if (measureCode !== undefined) params.set('nhom', measureCode);
  return `/xep-hang?${params}`;
}
