import { type QueryClient, queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import type { FeedSource } from '#src/feeds/http.ts';
import { useCatalog } from './catalog.query.ts';
import { useFeedSource } from './feedSource.ts';
import { type FeedState, feedState } from './feedState.ts';
import { keys } from './keys.ts';
import { type LoadedFeed, loadFeed } from './loadFeed.ts';
import { useUnits } from './units.query.ts';

/** How one document of a period is read: its address, its parse and its checks. */
export interface DocumentReader<Row> {
  readonly document: string;
  readonly parse: (json: unknown, units: readonly Unit[]) => FeedDocument<Row>;
  readonly check: (parsed: FeedDocument<Row>, units: readonly Unit[]) => Finding[];
}

/**
 * A document that is read with the catalogue and the unit list. Without the unit list there is nothing to
 * show; its failure is then this document's failure.
 *
 * @param readerFor gives null where no document is wanted
 */
export function useDocument<Row>(
  readerFor: (catalog: Catalog) => DocumentReader<Row> | null,
): FeedState<LoadedFeed<Row>> {
  const source = useFeedSource();
  const client = useQueryClient();
  const catalog = useCatalog();
  const unitsState = useUnits();
  const units = unitsState.data;
  const reader = readerFor(catalog);
  const document = reader?.document ?? '';
  const queryKey = keys.document(source, document, [catalog.asOf, units?.asOf ?? null]);
  const state = feedState(
    useQuery(
      queryOptions({
        queryKey,
        queryFn:
          reader && units
            ? ({ signal }) =>
                loadFeed<Row>(
                  source,
                  document,
                  signal,
                  (json) => reader.parse(json, units.records),
                  (parsed) => reader.check(parsed, units.records),
                  shownCopy<Row>(client, source, document),
                )
            : skipToken,
        // A newer catalogue changes the key; the same document read with the older one stays until it is read again.
        placeholderData: (previous, query) => (query?.queryKey[2] === document ? previous : undefined),
      }),
    ),
  );
  if (!reader) return { ...state, isLoading: false };
  return unitsState.failure && !units
    ? { ...state, failure: unitsState.failure, isLoading: false, retry: unitsState.retry }
    : state;
}

/** The fullest copy of a document that was shown, whichever catalogue it was read with. */
function shownCopy<Row>(
  client: QueryClient,
  source: FeedSource,
  document: string,
): LoadedFeed<Row> | undefined {
  return client
    .getQueriesData<LoadedFeed<Row>>({ queryKey: keys.document(source, document, []) })
    .map(([, copy]) => copy)
    .filter((copy) => copy !== undefined)
    .toSorted((a, b) => b.records.length - a.records.length)[0];
}
