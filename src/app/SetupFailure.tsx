import type { FeedFailure } from '#src/domain/failure.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import styles from './Shell.module.css';

/** Shown when the runtime settings cannot be read: without them there is no address to ask. */
export function SetupFailure({ failure }: { readonly failure: FeedFailure }) {
  return (
    <main className={styles.main}>
      <h1 className={styles.plainTitle}>{SHELL_TEXT.setupTitle}</h1>
      <FailureNotice failure={failure} stillShown={false} onRetry={() => window.location.reload()} />
    </main>
  );
}
