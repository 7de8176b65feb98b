import { type HttpHandler, http } from 'msw/http';
import { PROCEDURES_DOCUMENT } from '#src/feeds/procedures.feed.ts';
import { buildProcedures } from '../builders/procedures.ts';
import type { ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

/** The list stands in every scenario, as the register of units does: it names what has figures, and what has none. */
export function proceduresHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return http.get(`*/feeds/${PROCEDURES_DOCUMENT}`, () =>
    answer(scenario, timing, PROCEDURES_DOCUMENT, buildProcedures),
  );
}
