import { periodYear } from '#src/domain/period.ts';
import { CONTRACT_VERSION, type Envelope } from '#src/feeds/envelope.ts';

export const PORTAL = 'Cổng Dịch vụ công quốc gia';

/** A big table as it goes on the wire. */
export interface TableWire extends Envelope {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A past year was published in the January after it. */
export function yearAsOf(newestAsOf: string, year: string): string {
  return year === periodYear(newestAsOf) ? newestAsOf : `${Number(year) + 1}-01-05T07:30:00+07:00`;
}

/** What a document says about itself. */
export function envelope(feed: string, source: string, asOf: string): Envelope {
  return { contract: CONTRACT_VERSION, feed, source, asOf };
}
