import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { FeedDocument } from '../document.ts';

type ReadRows = Pick<FeedDocument<ServiceIndexScore>, 'document' | 'records' | 'rowNumbers' | 'rejected'>;

/** A captured answer as a document. It says neither where it is from nor when: both stand in the catalogue. */
export function capturedAnswer(
  catalog: Catalog,
  periodId: string,
  read: ReadRows,
): FeedDocument<ServiceIndexScore> {
  const entry = feedEntry(catalog, 'service-index');
  const capture = entry?.captures.find(({ period }) => period === periodId);
  return {
    ...read,
    feed: 'service-index',
    source: entry?.source ?? '',
    asOf: capture?.asOf ?? entry?.asOf ?? null,
  };
}
