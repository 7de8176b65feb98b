import type { UseQueryResult } from '@tanstack/react-query';
import { FeedError, type FeedFailure } from '#src/domain/failure.ts';

/** What a page knows of a feed. Figures and a failure may stand together: the last good figures stay on screen. */
export interface FeedState<Data> {
  readonly data: Data | null;
  readonly failure: FeedFailure | null;
  readonly isLoading: boolean;
  readonly isRefreshing: boolean;
  readonly retry: () => void;
}

/** @throws whatever is no FeedError: a programmer's error belongs to the error page, not to a notice */
export function feedState<Data>(query: UseQueryResult<Data>): FeedState<Data> {
  const { data, error, isPending, isFetching, refetch } = query;
  if (error !== null && !(error instanceof FeedError)) throw error;
  return {
    data: data ?? null,
    failure: error?.failure ?? null,
    isLoading: isPending && error === null,
    isRefreshing: isFetching && !isPending,
    retry: () => void refetch(),
  };
}

/** The state of a feed that nobody asked for: not published, or not wanted now. */
export const NOTHING_ASKED: FeedState<never> = {
  data: null,
  failure: null,
  isLoading: false,
  isRefreshing: false,
  retry: () => undefined,
};
