import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { parseServiceIndex, serviceIndexDocument } from '#src/feeds/serviceIndex.feed.ts';
import { useDocument } from './documentQuery.ts';
import type { FeedState } from './feedState.ts';
import type { LoadedFeed } from './loadFeed.ts';

/** The index scores of the document that holds a period; nothing is asked for without one. */
export function useServiceIndex(periodId: string | null): FeedState<LoadedFeed<ServiceIndexScore>> {
  return useDocument((catalog) =>
    periodId === null
      ? null
      : {
          document: serviceIndexDocument(catalog, periodId),
          parse: (json, units) => parseServiceIndex(json, periodId, catalog, units),
          check: (parsed, units) => checkServiceIndex(parsed, catalog, units),
        },
  );
}
