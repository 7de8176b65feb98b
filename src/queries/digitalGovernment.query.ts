import { checkDigitalGovernment } from '#src/checks/digitalGovernment.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import {
  DIGITAL_GOVERNMENT,
  digitalGovernmentDocument,
  parseDigitalGovernment,
} from '#src/feeds/digitalGovernment.feed.ts';
import type { DocumentReader } from './documentQuery.ts';
import { type FeedRun, useFeedRun } from './feedRun.ts';

function readerFor(catalog: Catalog, periodId: string): DocumentReader<DigitalMeasure> {
  return {
    document: digitalGovernmentDocument(periodId),
    parse: (json) => parseDigitalGovernment(json, periodId),
    check: (parsed, units) => checkDigitalGovernment(parsed, catalog, units),
  };
}

/**
 * Figures of digital government of every year that holds one of the periods.
 *
 * @param periodIds the chosen period first; must keep its identity while it names the same periods
 */
export function useDigitalGovernment(periodIds: readonly string[]): FeedRun<DigitalMeasure> {
  return useFeedRun(DIGITAL_GOVERNMENT, periodIds, readerFor);
}
