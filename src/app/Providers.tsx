import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { RuntimeConfig } from '#src/queries/config.query.ts';
import { FeedSourceProvider } from '#src/queries/feedSource.ts';
import { createQueryClient } from '#src/queries/queryClient.ts';
import { type Clock, ClockProvider } from '#src/state/clock.ts';
import { AppRoutes } from './AppRoutes.tsx';
import { usePrintAddress } from './usePrintAddress.ts';
import { useThemeOnDocument } from './useThemeOnDocument.ts';

interface ProvidersProps {
  readonly config: RuntimeConfig;
  readonly clock: Clock;
  /** Path of the folder that holds index.html. */
  readonly basename: string;
}

/** Everything the pages need around them: cache, feed address, clock, routes. */
export function Providers({ config, clock, basename }: ProvidersProps) {
  const [queryClient] = useState(() => createQueryClient(config.refreshMinutes));
  const [source] = useState(() => ({ baseUrl: config.feedBaseUrl }));
  useThemeOnDocument();
  usePrintAddress();
  return (
    <QueryClientProvider client={queryClient}>
      <FeedSourceProvider value={source}>
        <ClockProvider value={clock}>
          <AppRoutes basename={basename} />
        </ClockProvider>
      </FeedSourceProvider>
    </QueryClientProvider>
  );
}
