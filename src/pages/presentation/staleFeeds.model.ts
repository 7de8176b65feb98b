import type { Catalog } from '#src/domain/catalog.ts';
import { daysLate } from '#src/domain/freshness.ts';

/** The feeds that are behind their cycle, the latest first. @param now moment, ISO with offset */
export function staleFeeds(
  catalog: Catalog,
  now: string,
): { readonly feed: string; readonly days: number }[] {
  return catalog.feeds
    .map((entry) => ({ feed: entry.feed, days: daysLate(entry, now) }))
    .filter(({ days }) => days > 0)
    .toSorted((a, b) => b.days - a.days);
}
