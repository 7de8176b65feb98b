import { FeedError } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import type { FeedDocument } from '#src/feeds/document.ts';
import { type FeedSource, fetchDocument } from '#src/feeds/http.ts';

/** A document that went through the pipe: the records that can be shown and everything that was found. */
export interface LoadedFeed<Row> {
  readonly document: string;
  readonly source: string;
  readonly asOf: string | null;
  readonly records: readonly Row[];
  readonly findings: readonly Finding[];
  /** Yearly surveys that the document carries beside its rows. */
  readonly surveys: readonly YearlySurvey[];
}

/** An answer that keeps less than this share of the rows shown before is taken for a fault of the provider. */
const SUSPICIOUS_SHARE = 0.5;

/**
 * Fetch → parse → check. Rows with an error are set aside, and the document fails only when nothing is left
 * of it or when it lost most of its rows against the copy that is on screen.
 *
 * @param shown the copy on screen, if any
 * @throws FeedError naming what happened
 */
export async function loadFeed<Row>(
  source: FeedSource,
  document: string,
  signal: AbortSignal,
  parse: (json: unknown) => FeedDocument<Row>,
  check: (parsed: FeedDocument<Row>) => Finding[],
  shown: LoadedFeed<Row> | undefined,
): Promise<LoadedFeed<Row>> {
  const parsed = parse(await fetchDocument(source, document, signal));
  const findings = [...parsed.rejected, ...check(parsed)];
  const badRows = new Set(
    findings.filter((found) => found.severity === 'error' && found.row !== null).map((found) => found.row),
  );
  const records = parsed.records.filter((_, index) => !badRows.has(parsed.rowNumbers[index] ?? null));
  const before = shown?.records.length ?? 0;
  const implausible = (problem: 'lostRows' | 'noUsableRow') =>
    new FeedError({ document, kind: 'implausible', problem, rowCount: records.length, before });
  if (records.length === 0 && badRows.size > 0) throw implausible('noUsableRow');
  if (records.length < before * SUSPICIOUS_SHARE) throw implausible('lostRows');
  const { asOf, surveys = [] } = parsed;
  return { document, source: parsed.source, asOf, records, findings, surveys };
}
