import { type HttpHandler, http } from 'msw/http';
import { buildServiceIndex } from '../builders/serviceIndex.ts';
import { mannerOf, providerOf, type ScenarioName } from '../scenarios.ts';
import { answer, type Timing } from './answer.ts';

/** `service-index/{year}.json`, and 404 for whatever else is asked for in that folder. */
export function serviceIndexHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return http.get<{ file: string }>('*/feeds/service-index/:file', ({ params }) =>
    answer(scenario, timing, `service-index/${params.file}`, () => serviceIndexWire(scenario, params.file)),
  );
}

function serviceIndexWire(scenario: ScenarioName, file: string): object | null {
  const year = /^(\d{4})\.json$/.exec(file)?.[1];
  const table = year === undefined ? null : buildServiceIndex(providerOf(scenario), year);
  if (!table) return null;
  const manner = mannerOf(scenario);
  if (manner === 'noRows') return { ...table, rows: [] };
  if (manner !== 'wrongShape') return table;
  const { columns: _, ...withoutColumns } = table;
  return withoutColumns;
}
