import type { FeedSource } from '#src/feeds/http.ts';

/** Every query key of the product. A parameter that changes the answer stands in its key. */
export const keys = {
  catalog: (source: FeedSource) => ['catalog', source.baseUrl] as const,
  units: (source: FeedSource) => ['units', source.baseUrl] as const,
  procedures: (source: FeedSource) => ['procedures', source.baseUrl] as const,
  /** Parsing depends on the catalogue and the unit list, so their times are part of the key. */
  document: (source: FeedSource, document: string, readWith: readonly (string | null)[]) =>
    ['document', source.baseUrl, document, ...readWith] as const,
  rankIntervals: (source: FeedSource, periodId: string, formulaId: string, catalogAsOf: string) =>
    ['rankIntervals', source.baseUrl, periodId, formulaId, catalogAsOf] as const,
};
