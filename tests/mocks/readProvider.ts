import { afterAll, beforeAll } from 'vitest';
import { mockServer } from '#mocks/node.ts';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { checkDigitalGovernment } from '#src/checks/digitalGovernment.check.ts';
import { checkDossiers } from '#src/checks/dossiers.check.ts';
import { checkDurations } from '#src/checks/durations.check.ts';
import { checkIndicators } from '#src/checks/indicators.check.ts';
import { checkProcedures } from '#src/checks/procedures.check.ts';
import { checkSatisfaction } from '#src/checks/satisfaction.check.ts';
import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import { checkUnits } from '#src/checks/units.check.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import type { SatisfactionRecord, YearlySurvey } from '#src/domain/satisfaction.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { CATALOG_DOCUMENT, parseCatalog } from '#src/feeds/catalog.feed.ts';
import { digitalGovernmentDocument, parseDigitalGovernment } from '#src/feeds/digitalGovernment.feed.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import { dossiersDocument, parseDossiers } from '#src/feeds/dossiers.feed.ts';
import { durationsDocument, parseDurations } from '#src/feeds/durations.feed.ts';
import { fetchDocument } from '#src/feeds/http.ts';
import { indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { PROCEDURES_DOCUMENT, parseProcedures } from '#src/feeds/procedures.feed.ts';
import { parseSatisfaction, satisfactionDocument } from '#src/feeds/satisfaction.feed.ts';
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
  readonly procedures: () => Promise<ReadDocument<Procedure>>;
  readonly dossiers: (periodId: string) => Promise<ReadDocument<DossierRecord>>;
  readonly durations: (periodId: string) => Promise<ReadDocument<DurationRecord>>;
  readonly satisfaction: (
    periodId: string,
  ) => Promise<ReadDocument<SatisfactionRecord> & { readonly surveys: readonly YearlySurvey[] }>;
  readonly digitalGovernment: (periodId: string) => Promise<ReadDocument<DigitalMeasure>>;
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
  const procedures = once(async () => {
    const parsed = parseProcedures(await fetchJson(PROCEDURES_DOCUMENT));
    return withFindings(parsed, checkProcedures(parsed));
  });
  return {
    fetchJson,
    catalog,
    units,
    procedures,
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
    dossiers: async (periodId) => {
      const fields = new Set((await procedures()).records.map(({ fieldCode }) => fieldCode));
      const parsed = parseDossiers(await fetchJson(dossiersDocument(periodId)), periodId);
      const found = checkDossiers(parsed, await catalog(), (await units()).records, fields);
      return withFindings(parsed, found);
    },
    durations: async (periodId) => {
      const codes = new Set((await procedures()).records.map(({ code }) => code));
      const parsed = parseDurations(await fetchJson(durationsDocument(periodId)), periodId);
      const found = checkDurations(parsed, await catalog(), (await units()).records, codes);
      return withFindings(parsed, found);
    },
    satisfaction: async (periodId) => {
      const known = await catalog();
      const json = await fetchJson(satisfactionDocument(periodId));
      const parsed = parseSatisfaction(json, periodId, known.ratingLevels);
      const found = checkSatisfaction(parsed, known, (await units()).records);
      return { ...withFindings(parsed, found), surveys: parsed.surveys ?? [] };
    },
    digitalGovernment: async (periodId) => {
      const json = await fetchJson(digitalGovernmentDocument(periodId));
      const parsed = parseDigitalGovernment(json, periodId);
      const found = checkDigitalGovernment(parsed, await catalog(), (await units()).records);
      return withFindings(parsed, found);
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
