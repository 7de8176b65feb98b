import { useMemo } from 'react';
import { type Catalog, runOfPeriods } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import type { Ranking } from '#src/domain/ranking.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Series } from '#src/domain/signals/series.ts';
import type { Unit } from '#src/domain/unit.ts';
import { useIndicatorHistory } from '#src/queries/indicators.query.ts';
import { type RankIntervalsState, useRankIntervals } from '#src/queries/rankIntervals.query.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { type HeadlineFigure, headlineFigures, type OverviewView, overviewView } from './overview.model.ts';

/** Beyond this many units the counts of two years would be tens of megabytes: rates then show one period. */
const MOST_UNITS_FOR_RUNS = 500;

export interface OverviewState {
  /** Null while the scores are on their way, and where there is nothing to show. */
  readonly view: OverviewView | null;
  readonly figures: readonly HeadlineFigure[];
  readonly simulation: RankIntervalsState;
  readonly isLoading: boolean;
  /** True once the scores are there although the catalogue has no formula for them. */
  readonly lacksFormula: boolean;
  readonly source: { readonly name: string; readonly asOf: string | null };
  readonly failures: readonly {
    readonly failure: FeedFailure;
    readonly stillShown: boolean;
    readonly retry: () => void;
  }[];
  /** What bears on the chosen period. */
  readonly findings: readonly Finding[];
  readonly units: readonly Unit[];
  /** What the view was made from; `measures` is empty where counts are not known or not judged. */
  readonly run: {
    readonly periods: readonly Period[];
    readonly scores: readonly ServiceIndexScore[];
    readonly measures: readonly IndicatorMeasure[];
    readonly rankings: ReadonlyMap<string, Ranking>;
  };
}

/**
 * All that the overview shows of a period, from the documents of its run.
 *
 * @param service what is watched of units beside the index; null while it is on its way
 */
export function useOverview(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
  service: readonly Series[] | null,
): OverviewState {
  const units = useUnits();
  const unitList = units.data?.records;
  const unitCount = unitList?.length ?? null;
  const periods = useMemo(() => runOfPeriods(catalog, period), [catalog, period]);
  const history = useServiceIndexHistory(
    // The chosen period stands first, and so does its document; the compared one may lie before the run.
    useMemo(
      () => [period, ...(comparedWith ? [comparedWith] : []), ...periods].map(({ id }) => id),
      [period, periods, comparedWith],
    ),
  );
  const hasCounts = mayHaveCounts(catalog, period);
  const hasRuns = unitCount !== null && unitCount <= MOST_UNITS_FOR_RUNS;
  const counts = useIndicatorHistory(
    useMemo(() => {
      if (unitCount === null) return [];
      return (hasRuns ? periods : periods.slice(-1))
        .filter((one) => mayHaveCounts(catalog, one))
        .map(({ id }) => id);
    }, [catalog, hasRuns, unitCount, periods]),
  );

  // What the documents hold changes only with the documents: the lists keep their identity in between.
  const scores = useMemo(() => history.flatMap((state) => state.data?.records ?? []), [history]);
  const areCountsLoading = counts.some((state) => state.isLoading) || (hasCounts && unitCount === null);
  const measures = useMemo(
    () => (areCountsLoading ? null : counts.flatMap((state) => state.data?.records ?? [])),
    [areCountsLoading, counts],
  );
  const isLoading = history.some((state) => state.isLoading) || units.isLoading;
  const rankings = useMemo(
    () =>
      unitList && !isLoading
        ? rankingsOf(catalog, unitList, comparedWith ? [comparedWith, ...periods] : periods, scores)
        : null,
    [catalog, unitList, isLoading, comparedWith, periods, scores],
  );
  // The document of the chosen period stands first.
  const hasScores = Boolean(history[0]?.data);
  const view = useMemo(() => {
    if (!unitList || !rankings) return null;
    // One period of counts is no run: large localities are judged by their points.
    const run = hasRuns ? measures : measures && [];
    return overviewView(
      catalog,
      unitList,
      periods,
      hasScores ? scores : null,
      run,
      service,
      rankings,
      comparedWith,
    );
  }, [catalog, unitList, rankings, periods, scores, hasScores, hasRuns, measures, service, comparedWith]);
  const figures = useMemo(
    () =>
      rankings ? headlineFigures(catalog, periods, rankings, measures ?? [], OVERVIEW_TEXT.totalFigure) : [],
    [catalog, periods, rankings, measures],
  );
  // Of the chosen period, which the counts may not have reached.
  const latestCounts = hasCounts ? counts.at(-1) : undefined;
  const simulation = useRankIntervals(period, latestCounts?.data?.records ?? (hasCounts ? null : []));
  const document = history[0]?.data ?? null;
  return {
    view,
    figures,
    simulation,
    isLoading,
    lacksFormula: rankings !== null && view === null,
    source: { name: document?.source ?? '', asOf: document?.asOf ?? null },
    failures: [...history, ...(latestCounts ? [latestCounts] : [])].flatMap((state) =>
      state.failure ? [{ failure: state.failure, stillShown: state.data !== null, retry: state.retry }] : [],
    ),
    findings: [
      ...(units.data?.findings ?? []),
      ...(document?.findings ?? []).filter((found) => !found.periodId || found.periodId === period.id),
      ...(latestCounts?.data?.findings ?? []),
    ],
    units: unitList ?? [],
    run: {
      periods,
      scores,
      measures: (hasRuns ? measures : null) ?? [],
      rankings: rankings ?? new Map(),
    },
  };
}
