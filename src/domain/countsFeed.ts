import { type Catalog, feedEntry } from './catalog.ts';
import { calendarDate } from './freshness.ts';
import type { Period } from './period.ts';

/**
 * True where the catalogue has a feed of counts that may hold the period: one whose newest figures are older than
 * its first day has nothing of it, and is not asked.
 */
export function mayHaveCounts(catalog: Catalog, period: Pick<Period, 'from'>): boolean {
  const entry = feedEntry(catalog, 'indicators');
  return entry !== null && (entry.asOf === null || calendarDate(entry.asOf) >= period.from);
}
