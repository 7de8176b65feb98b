import { createContext, useContext } from 'react';
import type { FeedSource } from '#src/feeds/http.ts';

const FeedSourceContext = createContext<FeedSource | null>(null);

/** Gives the pages below it the one address they may read from. */
export const FeedSourceProvider = FeedSourceContext.Provider;

export function useFeedSource(): FeedSource {
  const source = useContext(FeedSourceContext);
  if (!source) throw new Error('useFeedSource needs a FeedSourceProvider above it');
  return source;
}
