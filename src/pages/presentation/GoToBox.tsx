import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { STAGE_TEXT } from '#src/text/presentation.ts';
import { Button } from '#src/ui/Button.tsx';
import type { Slide } from '#src/ui/slide.ts';
import { slidesCalled } from './deckPosition.ts';
import styles from './GoToBox.module.css';
import { SlideList } from './SlideList.tsx';

interface GoToBoxProps {
  readonly slides: readonly Slide[];
  readonly place: number;
  readonly onGo: (slideId: string) => void;
  readonly onClose: () => void;
  /** Whichever way it was closed. */
  readonly onClosed: () => void;
}

/** To a slide by its number, as it was called out, or by its name. */
export function GoToBox({ slides, place, onGo, onClose, onClosed }: GoToBoxProps) {
  const titleId = useId();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState('');
  const closed = useRef(onClosed);
  useEffect(() => {
    const done = closed.current;
    field.current?.focus();
    return () => done();
  }, []);
  const found = slidesCalled(slides, wanted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (wanted.trim() !== '' && first) onGo(first.slide.id);
  };
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <form className={styles.entry} onSubmit={submit}>
        <h2 className={styles.title} id={titleId}>
          {STAGE_TEXT.goTo}
        </h2>
        <input
          ref={field}
          className={styles.number}
          type="text"
          value={wanted}
          placeholder={STAGE_TEXT.pageNumber}
          aria-label={STAGE_TEXT.pageNumber}
          aria-controls={listId}
          autoComplete="off"
          onChange={({ target }) => setWanted(target.value)}
        />
        <Button type="submit" tone="primary">
          {STAGE_TEXT.goToGo}
        </Button>
        <Button onClick={onClose}>{STAGE_TEXT.close}</Button>
      </form>
      <p role="status">{found.length === 0 && STAGE_TEXT.noSuchPage}</p>
      <div id={listId} className={styles.found}>
        <SlideList shown={found} place={place} onGo={onGo} />
      </div>
    </section>
  );
}
