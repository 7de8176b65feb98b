import { afterAll, beforeAll } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { checkIndicators } from '#src/checks/indicators.check.ts';
import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import { checkUnits } from '#src/checks/units.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { CATALOG_DOCUMENT, parseCatalog } from '#src/feeds/catalog.feed.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import { fetchDocument } from '#src/feeds/http.ts';
import { indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { parseServiceIndex, serviceIndexDocument } from '#src/feeds/serviceIndex.feed.ts';
import { parseUnits, UNITS_DOCUMENT } from '#src/feeds/units.feed.ts';

/** A document with all that its parse and its check found. */
interface ReadDocument<Row> {
  readonly asOf: string | null;
  readonly records: readonly Row[];
  readonly findings: readonly Finding[];
}

/** The documents of one pretend provider, fetched, parsed and checked as the product does. */
export interface ReadProvider {
  readonly fetchJson: (document: string) => Promise<unknown>;
  readonly catalog: () => Promise<Catalog>;
  readonly units: () => Promise<ReadDocument<Unit>>;
  /** The document that holds the period. */
  readonly serviceIndex: (periodId: string) => Promise<ReadDocument<ServiceIndexScore>>;
  readonly indicators: (periodId: string) => Promise<ReadDocument<IndicatorMeasure>>;
}

/** Serves a scenario during the tests of the surrounding block. */
export function readProvider(scenario: ScenarioName): ReadProvider {
  const server = mockServer(scenario);
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  const source = { baseUrl: 'http://localhost/feeds/' };
  const fetchJson = (document: string) => fetchDocument(source, document, new AbortController().signal);
  const catalog = once(async () => parseCatalog(await fetchJson(CATALOG_DOCUMENT)));
  const units = once(async () => {
    const parsed = parseUnits(await fetchJson(UNITS_DOCUMENT));
    return withFindings(parsed, checkUnits(parsed));
  });
  return {
    fetchJson,
    catalog,
    units,
    serviceIndex: async (periodId) => {
      const known = await catalog();
      const { records } = await units();
      const json = await fetchJson(serviceIndexDocument(known, periodId));
      const parsed = parseServiceIndex(json, periodId, known, records);
      return withFindings(parsed, checkServiceIndex(parsed, known, records));
    },
    indicators: async (periodId) => {
      const known = await catalog();
      const { records } = await units();
      const parsed = parseIndicators(await fetchJson(indicatorsDocument(periodId)), periodId);
      return withFindings(parsed, checkIndicators(parsed, periodId, known, records));
    },
  };
}

function withFindings<Row>(parsed: FeedDocument<Row>, found: readonly Finding[]): ReadDocument<Row> {
  return { asOf: parsed.asOf, records: parsed.records, findings: [...parsed.rejected, ...found] };
}

/** What every other document is read with is read once. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | null = null;
  return () => {
    reading ??= read();
    return reading;
  };
}
