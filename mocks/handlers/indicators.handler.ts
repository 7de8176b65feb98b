import { type HttpHandler, http } from 'msw/http';
import { buildIndicators } from '../builders/indicators.ts';
import { mannerOf, providerOf, type ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

/** `service-index/{period}.indicators.json`; leaves other files of that folder to the handlers after it. */
export function indicatorsHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return http.get<{ file: string }>('*/feeds/service-index/:file', ({ params }) => {
    const periodId = /^(.+)\.indicators\.json$/.exec(params.file)?.[1];
    if (periodId === undefined) return undefined;
    return answer(scenario, timing, `service-index/${params.file}`, () => {
      const table = buildIndicators(providerOf(scenario), periodId);
      return table && mannerOf(scenario) === 'noRows' ? { ...table, rows: [] } : table;
    });
  });
}
