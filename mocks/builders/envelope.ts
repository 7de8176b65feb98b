import { CONTRACT_VERSION, type Envelope } from '#src/feeds/envelope.ts';

export const PORTAL = 'Cổng Dịch vụ công quốc gia';

/** A big table as it goes on the wire. */
export interface TableWire extends Envelope {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What a document says about itself. */
export function envelope(feed: string, source: string, asOf: string): Envelope {
  return { contract: CONTRACT_VERSION, feed, source, asOf };
}
