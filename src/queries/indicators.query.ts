import { checkIndicators } from '#src/checks/indicators.check.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { useDocument } from './documentQuery.ts';
import type { FeedState } from './feedState.ts';
import type { LoadedFeed } from './loadFeed.ts';

/** Counts and points per indicator of one period; nothing is asked for without one. */
export function useIndicators(periodId: string | null): FeedState<LoadedFeed<IndicatorMeasure>> {
  return useDocument((catalog) =>
    periodId === null
      ? null
      : {
          document: indicatorsDocument(periodId),
          parse: (json) => parseIndicators(json, periodId),
          check: (parsed, units) => checkIndicators(parsed, periodId, catalog, units),
        },
  );
}
