import { useCallback } from 'react';
import { checkIndicators } from '#src/checks/indicators.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { type DocumentReader, useDocument, useDocuments } from './documentQuery.ts';
import type { FeedState } from './feedState.ts';
import type { LoadedFeed } from './loadFeed.ts';

function reader(catalog: Catalog, periodId: string): DocumentReader<IndicatorMeasure> {
  return {
    document: indicatorsDocument(periodId),
    parse: (json) => parseIndicators(json, periodId),
    check: (parsed, units) => checkIndicators(parsed, periodId, catalog, units),
  };
}

/** Counts and points per indicator of one period; nothing is asked for without one. */
export function useIndicators(periodId: string | null): FeedState<LoadedFeed<IndicatorMeasure>> {
  return useDocument(
    useCallback((catalog) => (periodId === null ? null : reader(catalog, periodId)), [periodId]),
  );
}

/**
 * The same for several periods, in their order.
 *
 * @param periodIds must keep its identity while it names the same periods
 */
export function useIndicatorHistory(
  periodIds: readonly string[],
): readonly FeedState<LoadedFeed<IndicatorMeasure>>[] {
  return useDocuments(
    useCallback((catalog) => periodIds.map((periodId) => reader(catalog, periodId)), [periodIds]),
  );
}
