import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { checkProcedures } from '#src/checks/procedures.check.ts';
import { feedEntry } from '#src/domain/catalog.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { PROCEDURES, PROCEDURES_DOCUMENT, parseProcedures } from '#src/feeds/procedures.feed.ts';
import { useCatalog } from './catalog.query.ts';
import { useFeedSource } from './feedSource.ts';
import { type FeedState, feedState, NOTHING_ASKED } from './feedState.ts';
import { keys } from './keys.ts';
import { type LoadedFeed, loadFeed } from './loadFeed.ts';

/** The administrative procedures; nothing is asked for where the catalogue has no such feed. */
export function useProcedures(): FeedState<LoadedFeed<Procedure>> {
  const source = useFeedSource();
  const client = useQueryClient();
  const isPublished = feedEntry(useCatalog(), PROCEDURES) !== null;
  const queryKey = keys.procedures(source);
  const state = feedState(
    useQuery(
      queryOptions({
        queryKey,
        queryFn: isPublished
          ? ({ signal }) =>
              loadFeed(
                source,
                PROCEDURES_DOCUMENT,
                signal,
                parseProcedures,
                checkProcedures,
                client.getQueryData<LoadedFeed<Procedure>>(queryKey),
              )
          : skipToken,
      }),
    ),
  );
  return isPublished ? state : NOTHING_ASKED;
}
