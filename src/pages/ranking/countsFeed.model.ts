import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import { calendarDate } from '#src/domain/freshness.ts';
import type { Period } from '#src/domain/period.ts';

/**
 * True where the catalogue has a feed of counts that may hold the period: one whose newest figures are older than
 * its first day has nothing of it, and is not asked.
 */
export function mayHaveCounts(catalog: Catalog, period: Pick<Period, 'from'>): boolean {
  const entry = feedEntry(catalog, 'indicators');
  return entry !== null && (entry.asOf === null || calendarDate(entry.asOf) >= period.from);
}
