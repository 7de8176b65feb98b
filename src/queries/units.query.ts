import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { checkUnits } from '#src/checks/units.check.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FeedSource } from '#src/feeds/http.ts';
import { parseUnits, UNITS_DOCUMENT } from '#src/feeds/units.feed.ts';
import { useFeedSource } from './feedSource.ts';
import { type FeedState, feedState } from './feedState.ts';
import { keys } from './keys.ts';
import { type LoadedFeed, loadFeed } from './loadFeed.ts';

function unitsQuery(source: FeedSource, shown: () => LoadedFeed<Unit> | undefined) {
  return queryOptions({
    queryKey: keys.units(source),
    queryFn: ({ signal }) => loadFeed(source, UNITS_DOCUMENT, signal, parseUnits, checkUnits, shown()),
  });
}

export function useUnits(): FeedState<LoadedFeed<Unit>> {
  const source = useFeedSource();
  const client = useQueryClient();
  return feedState(useQuery(unitsQuery(source, () => client.getQueryData(keys.units(source)))));
}
