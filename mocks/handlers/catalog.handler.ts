import { type HttpHandler, http } from 'msw/http';
import { CATALOG_DOCUMENT } from '#src/feeds/catalog.feed.ts';
import { buildCatalog } from '../builders/catalog.ts';
import { providerOf, type ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

export function catalogHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return http.get(`*/feeds/${CATALOG_DOCUMENT}`, () =>
    answer(scenario, timing, CATALOG_DOCUMENT, () => buildCatalog(providerOf(scenario))),
  );
}
