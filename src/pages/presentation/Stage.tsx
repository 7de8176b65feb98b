import { useEffect, useRef, useState } from 'react';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { usePresentationStore } from '#src/state/presentationStore.ts';
import { STAGE_TEXT, slideAnnouncement } from '#src/text/presentation.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { ControlBar } from './ControlBar.tsx';
import { fullTitle } from './deck.model.ts';
import { FittedSlide } from './FittedSlide.tsx';
import { FullLayer } from './FullLayer.tsx';
import { GoToBox } from './GoToBox.tsx';
import { LargePointer } from './LargePointer.tsx';
import { LensFrame } from './LensFrame.tsx';
import { openPresenterWindow } from './presenterWindow.ts';
import styles from './Stage.module.css';
import { useFullScreen } from './useFullScreen.ts';
import { useIdle } from './useIdle.ts';
import { useLens } from './useLens.ts';
import type { Presentation } from './usePresentation.ts';
import { useReading } from './useReading.ts';
import { useStageCommands } from './useStageCommands.ts';
import { useStageKeys } from './useStageKeys.ts';
import { useStagePointer } from './useStagePointer.ts';
import { useWakeLock } from './useWakeLock.ts';

interface StageProps {
  readonly presentation: Presentation;
  readonly onLeave: () => void;
}

/** The slides, one at a time, on the whole window: what the meeting sees. */
export function Stage({ presentation, onLeave }: StageProps) {
  const { slides, place, meeting, context } = presentation;
  const slide = slides[place] ?? null;
  const content = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const full = useFullScreen(content);
  const shown = slide && `${presentation.period.id} ${slide.id}`;
  const lens = useLens(shown);
  const reading = useReading(slide, shown);
  const [isPointerLarge, setPointerLarge] = useState(false);
  const [isGoingTo, setGoingTo] = useState(false);
  const hasControls = usePresentationStore((state) => state.hasControls);
  const { queryOf } = usePresentationAddress();
  useWakeLock();
  const hasAsked = useRef(false);
  useEffect(() => {
    // The click on “start” allows it, once.
    if (!hasAsked.current) full.enter();
    hasAsked.current = true;
  }, [full.enter]);

  const command = useStageCommands({
    presentation,
    frame,
    full,
    lens,
    reading,
    isGoingTo,
    setGoingTo,
    togglePointer: () => setPointerLarge((large) => !large),
    onLeave,
  });
  useStageKeys(command);
  const { handlers, drawn } = useStagePointer({
    isChoosing: lens.isChoosing,
    onLens: lens.set,
    onMark: reading.pin,
    onSwipe: (steps) => command(steps > 0 ? 'next' : 'previous'),
  });
  const focusStage = () => content.current?.focus();
  const isIdle = useIdle();

  return (
    <FullLayer label={STAGE_TEXT.stage} content={content} isCursorHidden={isPointerLarge} onClosed={onLeave}>
      <div className={styles.stage} data-choosing={lens.isChoosing}>
        {hasControls && (
          <ControlBar
            presentation={presentation}
            onCommand={command}
            isLensOn={lens.lens !== null || lens.isChoosing}
            isPointerLarge={isPointerLarge}
            isFull={full.isFull}
            onPresenterWindow={() => openPresenterWindow(queryOf({ screen: 'presenter' }))}
            onUsed={focusStage}
            isIdle={isIdle && !isGoingTo}
          />
        )}
        <div className={styles.room} {...handlers}>
          {slide ? (
            <FittedSlide
              frame={frame}
              slide={slide}
              context={context}
              place={place + 1}
              count={slides.length}
              activeKey={reading.activeKey}
              lens={lens.lens}
            />
          ) : (
            <p className={styles.nothing}>{STAGE_TEXT.nothing}</p>
          )}
        </div>
        <p className={styles.reading} role="status" data-empty={reading.label === null}>
          {reading.label}
        </p>
        <LensFrame drawn={drawn} isChoosing={lens.isChoosing} isOn={lens.lens !== null} />
        {isGoingTo && (
          <GoToBox
            slides={slides}
            place={place}
            onGo={(slideId) => {
              setGoingTo(false);
              meeting.act({ slideId, isBlank: false });
            }}
            onClose={() => setGoingTo(false)}
            onClosed={focusStage}
          />
        )}
        {meeting.isBlank && (
          <button
            type="button"
            className={styles.blank}
            aria-label={STAGE_TEXT.blankOn}
            onClick={() => command('blank')}
          />
        )}
        {isPointerLarge && <LargePointer />}
        <div aria-live="polite">
          <VisuallyHidden>
            {slide && slideAnnouncement(place + 1, slides.length, fullTitle(slide))}
          </VisuallyHidden>
        </div>
      </div>
    </FullLayer>
  );
}
