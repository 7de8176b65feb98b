import { type HttpHandler, http } from 'msw/http';
import { UNITS_DOCUMENT } from '#src/feeds/units.feed.ts';
import { buildUnits } from '../builders/units.ts';
import { providerOf, type ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

/** The register stands in every scenario: without it nobody could say whose figures are missing. */
export function unitsHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return http.get(`*/feeds/${UNITS_DOCUMENT}`, () =>
    answer(scenario, timing, UNITS_DOCUMENT, () => buildUnits(providerOf(scenario))),
  );
}
