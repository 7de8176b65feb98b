import { type QueryClient, queryOptions, skipToken, useQueries, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import type { FeedSource } from '#src/feeds/http.ts';
import { useCatalog } from './catalog.query.ts';
import { useFeedSource } from './feedSource.ts';
import { type FeedState, feedState, NOTHING_ASKED } from './feedState.ts';
import { keys } from './keys.ts';
import { type LoadedFeed, loadFeed } from './loadFeed.ts';
import { useUnits } from './units.query.ts';

/** How one document is read: its address, its parse and its checks. */
export interface DocumentReader<Row> {
  readonly document: string;
  /** Times of the further documents it is checked against; part of the key, as the catalogue's and the units' are. */
  readonly readWith?: readonly (string | null)[];
  readonly parse: (json: unknown, units: readonly Unit[]) => FeedDocument<Row>;
  readonly check: (parsed: FeedDocument<Row>, units: readonly Unit[]) => Finding[];
}

/**
 * Documents that are read with the catalogue and the unit list, in the order asked for. Without the unit list
 * there is nothing to show; its failure is then the failure of each.
 *
 * @param readersFor must keep its identity while it means the same documents
 */
export function useDocuments<Row>(
  readersFor: (catalog: Catalog) => readonly DocumentReader<Row>[],
): readonly FeedState<LoadedFeed<Row>>[] {
  const source = useFeedSource();
  const client = useQueryClient();
  const catalog = useCatalog();
  const unitsState = useUnits();
  const units = unitsState.data;
  const readers = useMemo(() => readersFor(catalog), [readersFor, catalog]);
  const states = useQueries({
    queries: readers.map((reader) => {
      const { document } = reader;
      return queryOptions({
        queryKey: keys.document(source, document, [
          catalog.asOf,
          units?.asOf ?? null,
          ...(reader.readWith ?? []),
        ]),
        queryFn: units
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
      });
    }),
    combine: useCallback(
      (queries: Parameters<typeof feedState<LoadedFeed<Row>>>[0][]) =>
        queries.map((query) => feedState(query)),
      [],
    ),
  });
  const { failure, retry } = unitsState;
  if (!failure || units) return states;
  return states.map((state) => ({ ...state, failure, isLoading: false, retry }));
}

/**
 * One such document, or nothing.
 *
 * @param readerFor gives null where no document is wanted; must keep its identity while it means the same
 */
export function useDocument<Row>(
  readerFor: (catalog: Catalog) => DocumentReader<Row> | null,
): FeedState<LoadedFeed<Row>> {
  const [state] = useDocuments<Row>(
    useCallback(
      (catalog: Catalog) => {
        const reader = readerFor(catalog);
        return reader ? [reader] : [];
      },
      [readerFor],
    ),
  );
  return state ?? NOTHING_ASKED;
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
