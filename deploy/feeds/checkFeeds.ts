import { checkDigitalGovernment } from '#src/checks/digitalGovernment.check.ts';
import { checkDossiers } from '#src/checks/dossiers.check.ts';
import { checkDurations } from '#src/checks/durations.check.ts';
import { checkIndicators } from '#src/checks/indicators.check.ts';
import { checkProcedures } from '#src/checks/procedures.check.ts';
import { checkSatisfaction } from '#src/checks/satisfaction.check.ts';
import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import { checkUnits } from '#src/checks/units.check.ts';
import { type Catalog, feedEntry } from '#src/domain/catalog.ts';
import { FeedError, type FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import { periodYear } from '#src/domain/period.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { CATALOG_DOCUMENT, parseCatalog } from '#src/feeds/catalog.feed.ts';
import {
  DIGITAL_GOVERNMENT,
  digitalGovernmentDocument,
  parseDigitalGovernment,
} from '#src/feeds/digitalGovernment.feed.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import { DOSSIERS, dossiersDocument, parseDossiers } from '#src/feeds/dossiers.feed.ts';
import { DURATIONS, durationsDocument, parseDurations } from '#src/feeds/durations.feed.ts';
import { INDICATORS, indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { PROCEDURES, PROCEDURES_DOCUMENT, parseProcedures } from '#src/feeds/procedures.feed.ts';
import { parseSatisfaction, SATISFACTION, satisfactionDocument } from '#src/feeds/satisfaction.feed.ts';
import { parseServiceIndex, SERVICE_INDEX, serviceIndexDocument } from '#src/feeds/serviceIndex.feed.ts';
import { parseUnits, UNITS_DOCUMENT } from '#src/feeds/units.feed.ts';

/** The feeds this build reads besides the catalogue and the units. */
const READ_FEEDS: readonly string[] = [
  SERVICE_INDEX,
  INDICATORS,
  PROCEDURES,
  DOSSIERS,
  DURATIONS,
  SATISFACTION,
  DIGITAL_GOVERNMENT,
];

/**
 * Gives the JSON of a document by its address below the base address.
 *
 * @throws FeedError when it cannot be had
 */
export type ReadDocument = (document: string) => Promise<unknown>;

export interface FeedReport {
  readonly catalog: Catalog | null;
  readonly units: readonly Unit[];
  readonly scores: readonly ServiceIndexScore[];
  /** Every document that was asked for, with how many of its rows can be used. */
  readonly documents: ReadonlyMap<string, number>;
  readonly failures: readonly FeedFailure[];
  readonly findings: readonly Finding[];
  /** Feeds of the catalogue that this build does not read. */
  readonly unreadFeeds: readonly string[];
}

/** Reads everything the catalogue speaks of as the product would, and collects what is wrong instead of stopping. */
export async function checkFeeds(read: ReadDocument): Promise<FeedReport> {
  const inspection = new Inspection(read);
  const catalog = await inspection.attempt(CATALOG_DOCUMENT, parseCatalog);
  const units = await inspection.load(UNITS_DOCUMENT, parseUnits, checkUnits);
  const scores = catalog ? await loadScores(inspection, catalog, units) : [];
  if (catalog && feedEntry(catalog, INDICATORS))
    for (const { id } of catalog.periods)
      await inspection.load(
        indicatorsDocument(id),
        (json) => parseIndicators(json, id),
        (parsed) => checkIndicators(parsed, id, catalog, units),
      );
  if (catalog) await loadYearDocuments(inspection, catalog, units);
  const unreadFeeds = (catalog?.feeds ?? [])
    .map(({ feed }) => feed)
    .filter((feed) => feed !== 'units' && !READ_FEEDS.includes(feed));
  const { documents, failures, findings } = inspection;
  return { catalog, units, scores, documents, failures, findings, unreadFeeds };
}

async function loadScores(
  inspection: Inspection,
  catalog: Catalog,
  units: readonly Unit[],
): Promise<ServiceIndexScore[]> {
  if (!feedEntry(catalog, SERVICE_INDEX)) return [];
  // A year's table holds many periods and is read once.
  const periodOfDocument = new Map(catalog.periods.map(({ id }) => [serviceIndexDocument(catalog, id), id]));
  const scores: ServiceIndexScore[] = [];
  for (const [document, periodId] of periodOfDocument)
    scores.push(
      ...(await inspection.load(
        document,
        (json) => parseServiceIndex(json, periodId, catalog, units),
        (parsed) => checkServiceIndex(parsed, catalog, units),
      )),
    );
  return scores;
}

/** The feeds with one document a year, each read with the procedures that give fields and limits. */
async function loadYearDocuments(
  inspection: Inspection,
  catalog: Catalog,
  units: readonly Unit[],
): Promise<void> {
  const isPublished = (feed: string) => feedEntry(catalog, feed) !== null;
  const procedures = isPublished(PROCEDURES)
    ? await inspection.load(PROCEDURES_DOCUMENT, parseProcedures, checkProcedures)
    : null;
  const fields = procedures && new Set(procedures.map(({ fieldCode }) => fieldCode));
  const codes = procedures && new Set(procedures.map(({ code }) => code));
  const idOfYear = new Map(catalog.periods.map(({ id }) => [periodYear(id), id]));
  for (const id of idOfYear.values()) {
    if (isPublished(DOSSIERS))
      await inspection.load(
        dossiersDocument(id),
        (json) => parseDossiers(json, id),
        (parsed) => checkDossiers(parsed, catalog, units, fields),
      );
    if (isPublished(DURATIONS))
      await inspection.load(
        durationsDocument(id),
        (json) => parseDurations(json, id),
        (parsed) => checkDurations(parsed, catalog, units, codes),
      );
    if (isPublished(SATISFACTION))
      await inspection.load(
        satisfactionDocument(id),
        (json) => parseSatisfaction(json, id, catalog.ratingLevels),
        (parsed) => checkSatisfaction(parsed, catalog, units),
      );
    if (isPublished(DIGITAL_GOVERNMENT))
      await inspection.load(
        digitalGovernmentDocument(id),
        (json) => parseDigitalGovernment(json, id),
        (parsed) => checkDigitalGovernment(parsed, catalog, units),
      );
  }
}

class Inspection {
  readonly documents = new Map<string, number>();
  readonly failures: FeedFailure[] = [];
  readonly findings: Finding[] = [];
  readonly #read: ReadDocument;

  constructor(read: ReadDocument) {
    this.#read = read;
  }

  async attempt<Result>(document: string, use: (json: unknown) => Result): Promise<Result | null> {
    this.documents.set(document, 0);
    try {
      return use(await this.#read(document));
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.failures.push(error.failure);
      return null;
    }
  }

  /** Rows with an error are set aside, as on screen; a document of which nothing is left has failed. */
  async load<Row>(
    document: string,
    parse: (json: unknown) => FeedDocument<Row>,
    check: (parsed: FeedDocument<Row>) => Finding[],
  ): Promise<readonly Row[]> {
    const parsed = await this.attempt(document, parse);
    if (!parsed) return [];
    const found = [...parsed.rejected, ...check(parsed)];
    this.findings.push(...found);
    const badRows = new Set(found.filter(({ severity }) => severity === 'error').map(({ row }) => row));
    const records = parsed.records.filter((_, index) => !badRows.has(parsed.rowNumbers[index] ?? null));
    this.documents.set(document, records.length);
    if (records.length === 0 && badRows.size > 0)
      this.failures.push({ document, kind: 'implausible', problem: 'noUsableRow', rowCount: 0, before: 0 });
    return records;
  }
}

/** True when nothing is wrong that takes a document or a row out of use. */
export function isUsable(report: FeedReport): boolean {
  return report.failures.length === 0 && !report.findings.some(({ severity }) => severity === 'error');
}
