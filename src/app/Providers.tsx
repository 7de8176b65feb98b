import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import type { RuntimeConfig } from '#src/queries/config.query.ts';
import { FeedSourceProvider } from '#src/queries/feedSource.ts';
import { createQueryClient } from '#src/queries/queryClient.ts';
import { type Clock, ClockProvider } from './clock.ts';
import type { createRouter } from './routes.tsx';
import { useThemeOnDocument } from './useThemeOnDocument.ts';

interface ProvidersProps {
  readonly config: RuntimeConfig;
  readonly clock: Clock;
  readonly router: ReturnType<typeof createRouter>;
}

/** Everything the pages need around them: cache, feed address, clock, routes. */
export function Providers({ config, clock, router }: ProvidersProps) {
  const [queryClient] = useState(() => createQueryClient(config.refreshMinutes));
  const [source] = useState(() => ({ baseUrl: config.feedBaseUrl }));
  useThemeOnDocument();
  return (
    <QueryClientProvider client={queryClient}>
      <FeedSourceProvider value={source}>
        <ClockProvider value={clock}>
          <RouterProvider router={router} />
        </ClockProvider>
      </FeedSourceProvider>
    </QueryClientProvider>
  );
}
