import { QueryClient } from '@tanstack/react-query';
import { FeedError } from '#src/domain/failure.ts';

const NETWORK_RETRIES = 2;

/**
 * The one cache of server data. Only an unreachable network is tried again; a refused or misshapen answer
 * would be the same the next time. Polling pauses with the hidden tab and catches up on return.
 */
export function createQueryClient(refreshMinutes: number): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 30 * 60_000,
        refetchInterval: refreshMinutes * 60_000,
        refetchOnWindowFocus: true,
        networkMode: 'always',
        structuralSharing: false,
        retry: (failures, error) =>
          error instanceof FeedError && error.failure.kind === 'unreachable' && failures < NETWORK_RETRIES,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  });
}
