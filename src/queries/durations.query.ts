import { useMemo } from 'react';
import { checkDurations } from '#src/checks/durations.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { DURATIONS, durationsDocument, parseDurations } from '#src/feeds/durations.feed.ts';
import type { DocumentReader } from './documentQuery.ts';
import { type FeedRun, useFeedRun } from './feedRun.ts';
import { useProcedures } from './procedures.query.ts';

/**
 * Processing times of every year that holds one of the periods, once the procedures and their limits are there; read
 * without them where they cannot be had.
 *
 * @param periodIds the chosen period first; must keep its identity while it names the same periods
 */
export function useDurations(periodIds: readonly string[]): FeedRun<DurationRecord> {
  const { data: procedures, isLoading } = useProcedures();
  const readerFor = useMemo(() => {
    if (isLoading) return null;
    const codes = procedures && new Set(procedures.records.map(({ code }) => code));
    return (catalog: Catalog, periodId: string): DocumentReader<DurationRecord> => ({
      document: durationsDocument(periodId),
      readWith: [procedures?.asOf ?? null],
      parse: (json) => parseDurations(json, periodId),
      check: (parsed, units) => checkDurations(parsed, catalog, units, codes),
    });
  }, [procedures, isLoading]);
  return useFeedRun(DURATIONS, periodIds, readerFor);
}
