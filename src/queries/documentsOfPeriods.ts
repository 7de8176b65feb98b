import { DOSSIERS, dossiersDocument } from '#src/feeds/dossiers.feed.ts';
import { DURATIONS, durationsDocument } from '#src/feeds/durations.feed.ts';

const DOCUMENT_OF = { [DOSSIERS]: dossiersDocument, [DURATIONS]: durationsDocument } as const;

/**
 * Which of the documents that were read hold some periods, in the order of the periods, each once: a figure of one month
 * does not rest on the documents of the run beside it.
 */
export function documentsOfPeriods(
  feed: keyof typeof DOCUMENT_OF,
  read: readonly string[],
  periodIds: readonly string[],
): string[] {
  const wanted = new Set(periodIds.map(DOCUMENT_OF[feed]));
  return [...wanted].filter((document) => read.includes(document));
}
