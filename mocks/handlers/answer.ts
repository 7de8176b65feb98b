import { HttpResponse } from 'msw/http';
import { delay } from 'msw/utils/delay';
import { mannerOf, type ScenarioName } from '../scenarios.ts';

/** How long the slow provider takes; tests wait less. */
export interface Timing {
  readonly slowMs: number;
}

/** Builds a document; null when the provider has none. */
export type Build = () => object | null;

const documents = new Map<string, object | null>();

/** The document, built when first asked for and then kept. */
function cachedDocument(scenario: ScenarioName, document: string, build: Build): object | null {
  const key = `${scenario} ${document}`;
  const kept = documents.get(key);
  if (kept !== undefined) return kept;
  const built = build();
  documents.set(key, built);
  return built;
}

/** The answer to a request in the manner of the scenario: the document, 404, late, or no answer at all. */
export async function answer(
  scenario: ScenarioName,
  timing: Timing,
  document: string,
  build: Build,
): Promise<Response> {
  const manner = mannerOf(scenario);
  if (manner === 'unreachable') return HttpResponse.error();
  if (manner === 'slow') await delay(timing.slowMs);
  const built = cachedDocument(scenario, document, build);
  return built ? Response.json(built) : new Response(null, { status: 404 });
}
