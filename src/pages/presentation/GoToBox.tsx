import { type FormEvent, useEffect, useId, useRef } from 'react';
import { numberedTitle, STAGE_TEXT } from '#src/text/presentation.ts';
import { Button } from '#src/ui/Button.tsx';
import type { Slide } from '#src/ui/slide.ts';
import { fullTitle } from './deck.model.ts';
import styles from './GoToBox.module.css';

interface GoToBoxProps {
  readonly slides: readonly Slide[];
  readonly place: number;
  readonly onGo: (slideId: string) => void;
  readonly onClose: () => void;
}

/** To a slide by its number, as it was called out, or by its name. */
export function GoToBox({ slides, place, onGo, onClose }: GoToBoxProps) {
  const titleId = useId();
  const number = useRef<HTMLInputElement>(null);
  useEffect(() => number.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const slide = slides[Number(number.current?.value) - 1];
    if (slide) onGo(slide.id);
  };
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <form className={styles.entry} onSubmit={submit}>
        <h2 className={styles.title} id={titleId}>
          {STAGE_TEXT.goTo}
        </h2>
        <input
          ref={number}
          className={styles.number}
          type="number"
          min={1}
          max={slides.length}
          step={1}
          aria-label={STAGE_TEXT.pageNumber}
          required
        />
        <Button type="submit" tone="primary">
          {STAGE_TEXT.goToGo}
        </Button>
        <Button onClick={onClose}>{STAGE_TEXT.close}</Button>
      </form>
      <SlideList slides={slides} place={place} onGo={onGo} />
    </section>
  );
}

/** The slides by their titles, the current one marked. */
export function SlideList({ slides, place, onGo }: Omit<GoToBoxProps, 'onClose'>) {
  return (
    <ol className={styles.list}>
      {slides.map((slide, index) => (
        <li key={slide.id}>
          <button
            type="button"
            className={styles.item}
            aria-current={index === place ? 'true' : undefined}
            onClick={() => onGo(slide.id)}
          >
            {numberedTitle(index + 1, fullTitle(slide))}
          </button>
        </li>
      ))}
    </ol>
  );
}
