import { useCallback, useMemo } from 'react';
import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import type { FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import { useCatalog } from './catalog.query.ts';
import { type DocumentReader, useDocuments } from './documentQuery.ts';
import type { FeedState } from './feedState.ts';
import type { LoadedFeed } from './loadFeed.ts';

/** Something that gave no figures, and whether figures received before stay on screen. */
export interface RunFailure {
  readonly failure: FeedFailure;
  readonly stillShown: boolean;
  readonly retry: () => void;
}

/** What the documents of a feed hold over a run of periods. */
export interface FeedRun<Row> {
  /** False where the catalogue does not list the feed: there is nothing to wait for. */
  readonly isPublished: boolean;
  /** True until the document of the chosen period and all others have come or failed. */
  readonly isLoading: boolean;
  /** Of all documents; keeps its identity until a document changes. */
  readonly records: readonly Row[];
  readonly failures: readonly RunFailure[];
  readonly findings: readonly Finding[];
  /** Of the document that holds the chosen period; empty and null while it is not there. */
  readonly source: string;
  readonly asOf: string | null;
  /** Documents that were read. */
  readonly documents: readonly string[];
  readonly surveys: readonly YearlySurvey[];
}

/**
 * The documents of a feed that hold some periods, each once. A year before the feed began has no document: that a
 * document other than the chosen period's is not found is no failure.
 *
 * @param periodIds the chosen period first; must keep its identity while it names the same periods
 * @param readerFor must keep its identity while it reads the same way; null while what it reads with is not there
 */
export function useFeedRun<Row>(
  feed: string,
  periodIds: readonly string[],
  readerFor: ((catalog: Catalog, periodId: string) => DocumentReader<Row>) | null,
): FeedRun<Row> {
  const isPublished = feedEntry(useCatalog(), feed) !== null;
  const states = useDocuments(
    useCallback(
      (catalog) => {
        if (!readerFor || feedEntry(catalog, feed) === null) return [];
        const readers = periodIds.map((periodId) => readerFor(catalog, periodId));
        return [...new Map(readers.map((reader) => [reader.document, reader])).values()];
      },
      [feed, periodIds, readerFor],
    ),
  );
  const isWaiting = isPublished && readerFor === null;
  return useMemo(() => feedRun(states, isPublished, isWaiting), [states, isPublished, isWaiting]);
}

function feedRun<Row>(
  states: readonly FeedState<LoadedFeed<Row>>[],
  isPublished: boolean,
  isWaiting: boolean,
): FeedRun<Row> {
  const loaded = states.flatMap(({ data }) => data ?? []);
  const chosen = states[0]?.data ?? null;
  return {
    isPublished,
    isLoading: isWaiting || states.some(({ isLoading }) => isLoading),
    records: loaded.flatMap(({ records }) => records),
    failures: states.flatMap(({ failure, data, retry }, place) =>
      failure && !(place > 0 && isNotFound(failure)) ? [{ failure, stillShown: data !== null, retry }] : [],
    ),
    findings: loaded.flatMap(({ findings }) => findings),
    source: chosen?.source ?? '',
    asOf: chosen?.asOf ?? null,
    documents: loaded.map(({ document }) => document),
    surveys: loaded.flatMap(({ surveys }) => surveys),
  };
}

function isNotFound(failure: FeedFailure): boolean {
  return failure.kind === 'refused' && failure.status === 404;
}
