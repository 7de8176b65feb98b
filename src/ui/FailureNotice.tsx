import type { FeedFailure } from '#src/domain/failure.ts';
import { failureText } from '#src/text/failures.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface FailureNoticeProps {
  readonly failure: FeedFailure;
  /** True when figures received before stay on screen. */
  readonly stillShown: boolean;
  readonly onRetry: () => void;
}

/** Says why a feed gave no figures, what is still shown and what to do. */
export function FailureNotice({ failure, stillShown, onRetry }: FailureNoticeProps) {
  const { title, sentence } = failureText(failure, stillShown);
  return (
    <Notice tone="bad" title={title} actions={<Button onClick={onRetry}>{SHELL_TEXT.retry}</Button>}>
      {sentence}
    </Notice>
  );
}
