import { type ReactNode, StrictMode } from 'react';
import { FeedError } from '#src/domain/failure.ts';
import { loadConfig } from '#src/queries/config.query.ts';
import { createClock } from '#src/state/clock.ts';
import { Providers } from './Providers.tsx';
import { SetupFailure } from './SetupFailure.tsx';

/**
 * The whole application, ready to be mounted; where its settings cannot be read, the page that says so.
 *
 * @param appBaseUrl absolute address of the folder that holds index.html
 * @param stoppedAt moment at which the clock stands still, ISO with offset; null for the real time
 */
export async function startApp(appBaseUrl: string, stoppedAt: string | null): Promise<ReactNode> {
  try {
    const config = await loadConfig(appBaseUrl);
    return (
      <StrictMode>
        <Providers config={config} clock={createClock(stoppedAt)} basename={new URL(appBaseUrl).pathname} />
      </StrictMode>
    );
  } catch (error) {
    if (error instanceof FeedError) return <SetupFailure failure={error.failure} />;
    throw error;
  }
}
