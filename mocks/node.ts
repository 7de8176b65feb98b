import { type SetupServer, setupServer } from 'msw/node';
import { handlersFor } from './handlers/handlers.ts';
import type { ScenarioName } from './scenarios.ts';

/** Long enough to see a page wait, short enough for a test. */
const SLOW_MS = 100;

/** The pretend provider for tests. `listen()` before and `close()` after; a request it does not know fails the test. */
export function mockServer(scenario: ScenarioName): SetupServer {
  const server = setupServer(...handlersFor(scenario, { slowMs: SLOW_MS }));
  const { listen } = server;
  server.listen = (options) => listen({ onUnhandledFrame: 'error', ...options });
  return server;
}
