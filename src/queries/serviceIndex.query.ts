import { useCallback } from 'react';
import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { parseServiceIndex, serviceIndexDocument } from '#src/feeds/serviceIndex.feed.ts';
import { type DocumentReader, useDocument, useDocuments } from './documentQuery.ts';
import type { FeedState } from './feedState.ts';
import type { LoadedFeed } from './loadFeed.ts';

function reader(catalog: Catalog, periodId: string): DocumentReader<ServiceIndexScore> {
  return {
    document: serviceIndexDocument(catalog, periodId),
    parse: (json, units) => parseServiceIndex(json, periodId, catalog, units),
    check: (parsed, units) => checkServiceIndex(parsed, catalog, units),
  };
}

/** The index scores of the document that holds a period; nothing is asked for without one. */
export function useServiceIndex(periodId: string | null): FeedState<LoadedFeed<ServiceIndexScore>> {
  return useDocument(
    useCallback((catalog) => (periodId === null ? null : reader(catalog, periodId)), [periodId]),
  );
}

/**
 * The index scores of every document that holds one of the periods, each document once.
 *
 * @param periodIds must keep its identity while it names the same periods
 */
export function useServiceIndexHistory(
  periodIds: readonly string[],
): readonly FeedState<LoadedFeed<ServiceIndexScore>>[] {
  return useDocuments(
    useCallback(
      (catalog) => [
        ...new Map(
          periodIds.map((periodId) => {
            const one = reader(catalog, periodId);
            return [one.document, one] as const;
          }),
        ).values(),
      ],
      [periodIds],
    ),
  );
}
