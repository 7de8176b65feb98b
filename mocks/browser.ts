import { network } from 'virtual:msw';
import { DEMO_NOW } from './builders/provider.ts';
import { handlersFor } from './handlers/handlers.ts';
import { appendScenarioPanel } from './scenarioPanel.ts';
import { scenarioNamed } from './scenarios.ts';

const SLOW_MS = 3000;

/**
 * Starts the pretend provider in the browser. Requests it does not know go out as they are, and nothing is
 * written to the console.
 *
 * @param options.scenario name of a scenario; an unknown one, or null, is `usual`
 * @param options.panel adds the panel that changes the scenario
 * @returns the moment at which the demonstration takes place, ISO with offset
 */
export async function startMocks(options: {
  scenario: string | null;
  panel: boolean;
}): Promise<{ now: string }> {
  const scenario = scenarioNamed(options.scenario);
  network.configure({
    handlers: handlersFor(scenario, { slowMs: SLOW_MS }),
    onUnhandledFrame: 'bypass',
    context: { quiet: true },
  });
  await network.enable();
  if (options.panel) appendScenarioPanel(document.body, scenario);
  return { now: DEMO_NOW };
}
