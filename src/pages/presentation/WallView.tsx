import { useEffect, useRef, useState } from 'react';
import { useCatalogState } from '#src/queries/catalog.query.ts';
import { useClock } from '#src/state/clock.ts';
import { wallFailureSentence } from '#src/text/failures.ts';
import { STAGE_TEXT, staleSentence } from '#src/text/presentation.ts';
import { FittedSlide } from './FittedSlide.tsx';
import { FullLayer } from './FullLayer.tsx';
import { staleFeeds } from './staleFeeds.model.ts';
import type { Presentation } from './usePresentation.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useWakeLock } from './useWakeLock.ts';
import styles from './WallView.module.css';

interface WallViewProps {
  readonly presentation: Presentation;
  readonly onLeave: () => void;
}

/** Long enough to read a slide from across a room. */
const SLIDE_MS = 20_000;

/**
 * A screen on the wall that nobody tends: slide after slide without end, nothing to press; figures that are late say so,
 * and what could not be read. Escape ends it; the keys that go on elsewhere stop and start it.
 */
export function WallView({ presentation, onLeave }: WallViewProps) {
  const { slides, context, catalog, failures } = presentation;
  const catalogFailure = useCatalogState().failure;
  const [failed] = catalogFailure ? [{ failure: catalogFailure, stillShown: true }] : failures;
  const content = useRef<HTMLDivElement>(null);
  const [turn, setTurn] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const clock = useClock();
  useWakeLock();
  useEffect(() => {
    if (isPaused) return undefined;
    const turning = setInterval(() => setTurn((count) => count + 1), SLIDE_MS);
    return () => clearInterval(turning);
  }, [isPaused]);
  useStageKeys((command) => {
    if (command === 'next') setPaused(!isPaused);
    else if (command === 'leave') onLeave();
    else return false;
    return true;
  });
  const place = slides.length === 0 ? -1 : turn % slides.length;
  const slide = slides[place];
  // Asked anew with each slide: a wall stands for days.
  const stale = staleSentence(staleFeeds(catalog, clock.now()));
  return (
    <FullLayer label={STAGE_TEXT.stage} content={content} isCursorHidden onClosed={onLeave}>
      <div className={styles.wall}>
        {stale && <p className={styles.stale}>{stale}</p>}
        {failed && <p className={styles.stale}>{wallFailureSentence(failed.failure, failed.stillShown)}</p>}
        <div className={styles.room}>
          {slide ? (
            <FittedSlide slide={slide} context={context} place={place + 1} count={slides.length} />
          ) : (
            <p className={styles.stale}>{STAGE_TEXT.nothing}</p>
          )}
        </div>
      </div>
    </FullLayer>
  );
}
