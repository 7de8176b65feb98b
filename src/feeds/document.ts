import type { Finding } from '#src/domain/finding.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';

/** One document as read: what it says about itself, its records, and the rows that could not be read. */
export interface FeedDocument<Row> {
  /** Its address below the base address, for messages. */
  readonly document: string;
  readonly feed: string;
  readonly source: string;
  /** ISO with offset; null when neither the document nor the catalogue says. */
  readonly asOf: string | null;
  readonly records: readonly Row[];
  /** For each record, its row in the document, counted from 1. */
  readonly rowNumbers: readonly number[];
  readonly rejected: readonly Finding[];
  /** Yearly surveys that a document of satisfaction may carry beside its rows. */
  readonly surveys?: readonly YearlySurvey[];
}
