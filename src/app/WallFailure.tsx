import type { FeedFailure } from '#src/domain/failure.ts';
import { wallFailureSentence } from '#src/text/failures.ts';
import styles from './WallFailure.module.css';

/** A screen on the wall that has nothing to show: it says why, to be read across the room, and tries again by itself. */
export function WallFailure({ failure }: { readonly failure: FeedFailure }) {
  return (
    <main className={styles.wall}>
      <p role="alert">{wallFailureSentence(failure, false)}</p>
    </main>
  );
}
