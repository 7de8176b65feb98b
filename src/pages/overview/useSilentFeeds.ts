import { useMemo } from 'react';
import { type Catalog, feedEntry, monthsIn } from '#src/domain/catalog.ts';
import { mayHaveCounts } from '#src/domain/countsFeed.ts';
import type { Period } from '#src/domain/period.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import { useDurations } from '#src/queries/durations.query.ts';
import { useSatisfaction } from '#src/queries/satisfaction.query.ts';

/** What has come of a feed. */
interface ReadFeed {
  readonly isPublished: boolean;
  readonly isLoading: boolean;
  readonly failures: readonly unknown[];
  readonly records: readonly { readonly periodId: string }[];
}

/**
 * The feeds that were read and hold nothing of the period, by name: figures of digital government stand until the
 * next ones come, and lists of units and procedures are of no period. One that is on its way or could not be read is
 * not among them: that is said elsewhere, as a failure.
 */
export function useSilentFeeds(catalog: Catalog, period: Period): readonly string[] {
  const ids = useMemo(() => [period.id], [period]);
  const monthIds = useMemo(() => monthsIn(catalog, period).map(({ id }) => id), [catalog, period]);
  const dossiers = useDossiers(ids);
  const durations = useDurations(monthIds);
  const satisfaction = useSatisfaction(ids);
  return useMemo(() => {
    const hasCounts = feedEntry(catalog, 'indicators') === null || mayHaveCounts(catalog, period);
    return [
      ...(hasCounts ? [] : ['indicators']),
      ...(isSilent(dossiers, ids) ? ['dossiers'] : []),
      ...(isSilent(durations, monthIds) ? ['durations'] : []),
      ...(isSilent(satisfaction, ids) ? ['satisfaction'] : []),
    ];
  }, [catalog, period, ids, monthIds, dossiers, durations, satisfaction]);
}

function isSilent({ isPublished, isLoading, failures, records }: ReadFeed, periodIds: readonly string[]) {
  if (!isPublished || isLoading || failures.length > 0) return false;
  return !records.some(({ periodId }) => periodIds.includes(periodId));
}
