import { DECK_TEXT } from '#src/text/presentationDeck.ts';
import styles from './DragHandle.module.css';
import type { HandleEvents } from './useRowDrag.ts';

/** Where a pointer takes a row to move it. The buttons of the row do the same for keys and readers: they skip this. */
export function DragHandle({ events }: { readonly events: HandleEvents }) {
  return (
    <span className={styles.handle} title={DECK_TEXT.drag} aria-hidden {...events}>
      <svg width="10" height="18" viewBox="0 0 10 18" aria-hidden>
        {[3, 9, 15].flatMap((y) => [2, 8].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.6" />))}
      </svg>
    </span>
  );
}
