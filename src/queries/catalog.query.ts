import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Catalog } from '#src/domain/catalog.ts';
import { CATALOG_DOCUMENT, parseCatalog } from '#src/feeds/catalog.feed.ts';
import { type FeedSource, fetchDocument } from '#src/feeds/http.ts';
import { useFeedSource } from './feedSource.ts';
import { type FeedState, feedState } from './feedState.ts';
import { keys } from './keys.ts';

function catalogQuery(source: FeedSource) {
  return queryOptions({
    queryKey: keys.catalog(source),
    queryFn: async ({ signal }) => parseCatalog(await fetchDocument(source, CATALOG_DOCUMENT, signal)),
  });
}

export function useCatalogState(): FeedState<Catalog> {
  return feedState(useQuery(catalogQuery(useFeedSource())));
}

/** The catalogue, for pages: the shell shows them only once it is there. */
export function useCatalog(): Catalog {
  const { data } = useCatalogState();
  if (!data) throw new Error('useCatalog is for pages below the shell, which waits for the catalogue');
  return data;
}
