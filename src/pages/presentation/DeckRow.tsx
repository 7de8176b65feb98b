import { numberedTitle } from '#src/text/presentation.ts';
import { DECK_TEXT, onSlide } from '#src/text/presentationDeck.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './DeckPage.module.css';
import { DragHandle } from './DragHandle.tsx';
import { type DeckEntry, fullTitle } from './deck.model.ts';
import { FittedSlide } from './FittedSlide.tsx';
import type { SlideContext } from './slideContext.ts';
import type { HandleEvents, RowMarks } from './useRowDrag.ts';

interface DeckRowProps {
  readonly entry: DeckEntry;
  readonly context: SlideContext;
  /** Counted from 1, hidden slides included. */
  readonly place: number;
  readonly count: number;
  /** True for the slide a meeting would begin with. */
  readonly isStart: boolean;
  readonly handle: HandleEvents;
  readonly dragMarks: RowMarks;
  readonly onMove: (steps: 1 | -1) => void;
  readonly onHide: () => void;
  readonly onStart: () => void;
  readonly onRemove: () => void;
  readonly onPin: () => void;
}

/** One slide of the deck: how it looks, what it says, what can be done with it. */
export function DeckRow(props: DeckRowProps) {
  const { entry, context, place, count, isStart, handle, dragMarks } = props;
  const { onMove, onHide, onStart, onRemove, onPin } = props;
  const { slide, origin, isHidden } = entry;
  const title = fullTitle(slide);
  const marks = [
    DECK_TEXT.origins[origin],
    isHidden ? DECK_TEXT.hidden : '',
    isStart ? DECK_TEXT.startsHere : '',
  ].filter(Boolean);
  const action = (label: string, act: () => void) => (
    <Button tone="quiet" aria-label={onSlide(label, title)} onClick={act}>
      {label}
    </Button>
  );
  const mover = (label: string, steps: 1 | -1, isEnd: boolean) => (
    <Button
      tone="quiet"
      aria-label={onSlide(label, title)}
      // Not disabled: the focus would be lost at the end of the list.
      aria-disabled={isEnd}
      data-steps={steps}
      onClick={() => !isEnd && onMove(steps)}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles.row} data-row={slide.id} data-hidden={isHidden} {...dragMarks}>
      <DragHandle events={handle} />
      <div className={styles.preview}>
        <FittedSlide slide={slide} context={context} place={place} count={count} isPreview />
      </div>
      <div className={styles.words}>
        <p className={styles.title}>{numberedTitle(place, title)}</p>
        <p className={styles.note}>{[slide.subtitle, ...marks].filter(Boolean).join(' · ')}</p>
      </div>
      <div className={styles.rowActions}>
        {mover(DECK_TEXT.up, -1, place === 1)}
        {mover(DECK_TEXT.down, 1, place === count)}
        {action(isHidden ? DECK_TEXT.show : DECK_TEXT.hide, onHide)}
        {origin === 'visiting' && action(DECK_TEXT.pin, onPin)}
        {(origin === 'pinned' || origin === 'picture') && action(DECK_TEXT.remove, onRemove)}
        {!isHidden && action(DECK_TEXT.startHere, onStart)}
      </div>
    </li>
  );
}
