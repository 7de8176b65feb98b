import { type HttpHandler, http } from 'msw/http';
import type { TableWire } from '../builders/envelope.ts';
import type { Provider } from '../builders/provider.ts';
import { mannerOf, providerOf, type ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

/** `{feed}/{year}.json`, and 404 for whatever else is asked for in that folder. */
export function yearTableHandler(
  feed: string,
  build: (provider: Provider, year: string) => TableWire | null,
  scenario: ScenarioName,
  timing: Timing,
): HttpHandler {
  return http.get<{ file: string }>(`*/feeds/${feed}/:file`, ({ params }) =>
    answer(scenario, timing, `${feed}/${params.file}`, () => {
      const year = /^(\d{4})\.json$/.exec(params.file)?.[1];
      const table = year === undefined ? null : build(providerOf(scenario), year);
      return table && mannerOf(scenario) === 'noRows' ? { ...table, rows: [] } : table;
    }),
  );
}
