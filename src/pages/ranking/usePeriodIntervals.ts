import type { Catalog } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { useIndicators } from '#src/queries/indicators.query.ts';
import {
  MOST_SIMULATED_UNITS,
  type RankIntervalsState,
  useRankIntervals,
} from '#src/queries/rankIntervals.query.ts';
import { comparedUnits, type RankingView } from './ranking.model.ts';

/** The rank intervals of a period with everything that may stand in their way. */
export interface PeriodIntervals {
  readonly state: RankIntervalsState;
  /** False where no feed has counts of the period. */
  readonly hasFeed: boolean;
  readonly isLoading: boolean;
  readonly failure: FeedFailure | null;
  readonly measures: readonly IndicatorMeasure[] | null;
  /** The document that the counts are from. */
  readonly document: string | null;
  readonly unitCount: number;
}

/** Rank intervals from the counts of the period; a ranking too long to simulate does not load them. */
export function usePeriodIntervals(catalog: Catalog, view: RankingView): PeriodIntervals {
  const unitCount = comparedUnits(view.ranking).length;
  const hasFeed = mayHaveCounts(catalog, view.period);
  const isWanted = hasFeed && unitCount <= MOST_SIMULATED_UNITS;
  const indicators = useIndicators(isWanted ? view.period.id : null);
  const measures = indicators.data?.records ?? null;
  return {
    state: useRankIntervals(view.period, measures),
    hasFeed,
    isLoading: indicators.isLoading && isWanted,
    failure: indicators.failure,
    measures,
    document: indicators.data?.document ?? null,
    unitCount,
  };
}
