import { useEffect, useRef } from 'react';
import { numberedTitle } from '#src/text/presentation.ts';
import type { Slide } from '#src/ui/slide.ts';
import { fullTitle } from './deck.model.ts';
import type { PlacedSlide } from './deckPosition.ts';
import styles from './SlideList.module.css';

interface SlideListProps {
  readonly shown: readonly PlacedSlide[];
  /** Of the slide the meeting is at, counted from 0. */
  readonly place: number;
  readonly onGo: (slideId: Slide['id']) => void;
}

/** Slides by number and title; the current one is marked and kept in view. */
export function SlideList({ shown, place, onGo }: SlideListProps) {
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the meeting, and else stays where it was scrolled to
  useEffect(() => {
    // Some browsers answer with a promise, which is no clean-up.
    current.current?.scrollIntoView?.({ block: 'nearest' });
  }, [place]);
  return (
    <ol className={styles.list}>
      {shown.map(({ slide, place: own }) => (
        <li key={slide.id}>
          <button
            ref={own === place ? current : undefined}
            type="button"
            className={styles.item}
            aria-current={own === place ? 'true' : undefined}
            onClick={() => onGo(slide.id)}
          >
            {numberedTitle(own + 1, fullTitle(slide))}
          </button>
        </li>
      ))}
    </ol>
  );
}
