import type { FeedFailure } from '#src/domain/failure.ts';
import type { Finding } from '#src/domain/finding.ts';
import { droppedSentence, unpublishedSentence } from '#src/text/shell.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { FindingsNotice } from './FindingsNotice.tsx';
import { Notice } from './Notice.tsx';

interface FeedNoticesProps {
  /** Parts of the link that could not be used. */
  readonly dropped: Parameters<typeof droppedSentence>[0];
  readonly periodId: string;
  readonly failures: readonly {
    readonly failure: FeedFailure;
    readonly stillShown: boolean;
    readonly retry: () => void;
  }[];
  readonly findings: readonly Finding[];
  /** Feeds the page needs and the catalogue does not list. */
  readonly unpublishedFeeds: readonly string[];
  /** The label of a unit by its code; null for an unknown one. */
  readonly nameOf: (code: string) => string | null;
}

/** What went wrong, above the figures that stand all the same. */
export function FeedNotices(props: FeedNoticesProps) {
  const { dropped, periodId, failures, findings, unpublishedFeeds, nameOf } = props;
  return (
    <>
      {dropped.length > 0 && <Notice tone="caution">{droppedSentence(dropped, periodId)}</Notice>}
      {unpublishedFeeds.length > 0 && <Notice tone="caution">{unpublishedSentence(unpublishedFeeds)}</Notice>}
      {failures.map(({ failure, stillShown, retry }) => (
        <FailureNotice key={failure.document} failure={failure} stillShown={stillShown} onRetry={retry} />
      ))}
      <FindingsNotice findings={findings} nameOf={nameOf} />
    </>
  );
}
