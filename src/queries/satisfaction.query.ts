import { checkSatisfaction } from '#src/checks/satisfaction.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { parseSatisfaction, SATISFACTION, satisfactionDocument } from '#src/feeds/satisfaction.feed.ts';
import type { DocumentReader } from './documentQuery.ts';
import { type FeedRun, useFeedRun } from './feedRun.ts';

function readerFor(catalog: Catalog, periodId: string): DocumentReader<SatisfactionRecord> {
  return {
    document: satisfactionDocument(periodId),
    parse: (json) => parseSatisfaction(json, periodId, catalog.ratingLevels),
    check: (parsed, units) => checkSatisfaction(parsed, catalog, units),
  };
}

/**
 * Petitions and ratings of every year that holds one of the periods.
 *
 * @param periodIds the chosen period first; must keep its identity while it names the same periods
 */
export function useSatisfaction(periodIds: readonly string[]): FeedRun<SatisfactionRecord> {
  return useFeedRun(SATISFACTION, periodIds, readerFor);
}
