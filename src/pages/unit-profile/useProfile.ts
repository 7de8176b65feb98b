import { useMemo } from 'react';
import { type Catalog, runOfPeriods } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { useIndicatorHistory } from '#src/queries/indicators.query.ts';
import { type RankIntervalsState, useRankIntervals } from '#src/queries/rankIntervals.query.ts';
import { useServiceIndexHistory } from '#src/queries/serviceIndex.query.ts';
import { type ProfileView, profileView } from './profile.model.ts';

/** Beyond this many units the counts of two years would be tens of megabytes: one period of them is loaded. */
const MOST_UNITS_FOR_RUNS = 500;

/** A document that figures are from. */
export interface FigureSource {
  readonly source: string;
  readonly asOf: string | null;
  readonly document: string | null;
}

export interface ProfileState {
  /** Null while the scores are on their way, and where the catalogue has no formula. */
  readonly view: ProfileView | null;
  readonly isLoading: boolean;
  readonly periods: readonly Period[];
  readonly scores: readonly ServiceIndexScore[];
  readonly simulation: RankIntervalsState;
  readonly scoreSource: FigureSource;
  /** Of the counts; null where there are none of the period. */
  readonly countsSource: FigureSource | null;
  readonly failures: readonly {
    readonly failure: FeedFailure;
    readonly stillShown: boolean;
    readonly retry: () => void;
  }[];
  /** What bears on the unit in the period. */
  readonly findings: readonly Finding[];
}

/**
 * What the index feeds say of one unit, from the documents of the run that ends with the period.
 *
 * @param register the units of all times
 * @param compared the units that the period compares
 */
export function useProfile(
  catalog: Catalog,
  period: Period,
  register: readonly Unit[],
  compared: readonly Unit[],
  unit: Unit,
  comparedWith: Period | null,
): ProfileState {
  const periods = useMemo(() => runOfPeriods(catalog, period), [catalog, period]);
  const history = useServiceIndexHistory(
    // The chosen period stands first, and so does its document.
    useMemo(
      () => [period, ...(comparedWith ? [comparedWith] : []), ...periods].map(({ id }) => id),
      [period, comparedWith, periods],
    ),
  );
  const hasCounts = mayHaveCounts(catalog, period);
  const hasRuns = compared.length <= MOST_UNITS_FOR_RUNS;
  const counts = useIndicatorHistory(
    useMemo(
      () => (hasCounts ? periods.slice(hasRuns ? 0 : -1).map(({ id }) => id) : []),
      [hasCounts, hasRuns, periods],
    ),
  );
  const scores = useMemo(() => history.flatMap(({ data }) => data?.records ?? []), [history]);
  const areCountsLoading = counts.some(({ isLoading }) => isLoading);
  const measures = useMemo(
    () => (areCountsLoading ? null : counts.flatMap(({ data }) => data?.records ?? [])),
    [areCountsLoading, counts],
  );
  const isLoading = history.some((state) => state.isLoading);
  // The document of the chosen period stands first.
  const hasScores = Boolean(history[0]?.data);
  const view = useMemo(() => {
    if (isLoading) return null;
    const ranked = comparedWith ? [comparedWith, ...periods] : periods;
    const rankings = rankingsOf(catalog, register, ranked, scores);
    const read = hasScores ? scores : null;
    return profileView(catalog, unit, periods, read, measures, hasRuns, rankings, comparedWith);
  }, [catalog, register, unit, periods, scores, hasScores, measures, hasRuns, comparedWith, isLoading]);
  const latest = counts.at(-1);
  const simulation = useRankIntervals(period, latest?.data?.records ?? (hasCounts ? null : []));
  const document = history[0]?.data ?? null;
  const bears = (found: Finding) => !found.unitCode || found.unitCode === unit.code;
  return {
    view,
    isLoading,
    periods,
    scores,
    simulation,
    scoreSource: document ?? { source: '', asOf: null, document: null },
    countsSource: latest?.data ?? null,
    failures: [...history, ...(latest ? [latest] : [])].flatMap(({ failure, data, retry }) =>
      failure ? [{ failure, stillShown: data !== null, retry }] : [],
    ),
    findings: [
      ...(document?.findings ?? []).filter((found) => !found.periodId || found.periodId === period.id),
      ...(latest?.data?.findings ?? []),
    ].filter(bears),
  };
}
