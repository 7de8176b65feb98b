import { type ReactNode, useId, useRef } from 'react';
import { PRESENTER_TEXT, STAGE_TEXT, slideAnnouncement } from '#src/text/presentation.ts';
import { Button } from '#src/ui/Button.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { fullTitle } from './deck.model.ts';
import { slideAfter } from './deckPosition.ts';
import { FittedSlide } from './FittedSlide.tsx';
import { FullLayer } from './FullLayer.tsx';
import { MeetingSwitcher } from './MeetingSwitcher.tsx';
import styles from './PresenterView.module.css';
import { SlideList } from './SlideList.tsx';
import { TimerPart } from './TimerPart.tsx';
import type { Presentation } from './usePresentation.ts';
import { useStageKeys } from './useStageKeys.ts';

interface PresenterViewProps {
  readonly presentation: Presentation;
  readonly onLeave: () => void;
}

/** What the presenter sees: this slide and the next, notes, time, all slides. It steps with the stage. */
export function PresenterView({ presentation, onLeave }: PresenterViewProps) {
  const { slides, place, meeting, context } = presentation;
  const content = useRef<HTMLDivElement>(null);
  const slide = slides[place] ?? null;
  const next = slides[place + 1] ?? null;
  const step = (steps: number) => {
    const target = slideAfter(slides, place, steps);
    if (target) meeting.act({ slideId: target.id, isBlank: false });
  };
  const toggleBlank = () => meeting.act({ isBlank: !meeting.isBlank });
  useStageKeys((command) => {
    if (command === 'next') step(1);
    else if (command === 'previous') step(-1);
    else if (command === 'first') step(-slides.length);
    else if (command === 'last') step(slides.length);
    else if (command === 'blank') toggleBlank();
    else if (command === 'leave') onLeave();
    else return false;
    return true;
  });
  const of = { context, count: slides.length };
  return (
    <FullLayer label={PRESENTER_TEXT.title} content={content} onClosed={onLeave}>
      <div className={styles.view}>
        <header className={styles.tools}>
          <Button disabled={place <= 0} onClick={() => step(-1)}>
            {STAGE_TEXT.previous}
          </Button>
          <Button tone="primary" disabled={place >= slides.length - 1} onClick={() => step(1)}>
            {STAGE_TEXT.next}
          </Button>
          <Button aria-pressed={meeting.isBlank} onClick={toggleBlank}>
            {meeting.isBlank ? PRESENTER_TEXT.showStage : STAGE_TEXT.blank}
          </Button>
          <MeetingSwitcher presentation={presentation} onUsed={() => content.current?.focus()} />
          <TimerPart />
          <Button onClick={onLeave}>{STAGE_TEXT.leave}</Button>
        </header>
        <Part title={PRESENTER_TEXT.current} place="current">
          <div className={styles.screen}>
            {slide && <FittedSlide slide={slide} place={place + 1} {...of} />}
            {meeting.isBlank && <p className={styles.dark}>{PRESENTER_TEXT.dark}</p>}
          </div>
        </Part>
        <Part title={PRESENTER_TEXT.upNext} place="next">
          {next ? (
            <FittedSlide slide={next} place={place + 2} {...of} isPreview />
          ) : (
            <p>{PRESENTER_TEXT.noNext}</p>
          )}
        </Part>
        <Part title={PRESENTER_TEXT.notes} place="notes">
          <Notes notes={[...(slide?.basis ? [slide.basis] : []), ...(slide?.notes ?? [])]} />
        </Part>
        <Part title={PRESENTER_TEXT.slides} place="slides">
          <SlideList
            shown={slides.map((one, at) => ({ slide: one, place: at }))}
            place={place}
            onGo={(slideId) => meeting.act({ slideId, isBlank: false })}
          />
        </Part>
        <div aria-live="polite">
          <VisuallyHidden>
            {slide && slideAnnouncement(place + 1, slides.length, fullTitle(slide))}
          </VisuallyHidden>
        </div>
      </div>
    </FullLayer>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return <p>{PRESENTER_TEXT.noNotes}</p>;
  return (
    <ul className={styles.notes}>
      {[...new Set(notes)].map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

interface PartProps {
  readonly title: string;
  readonly place: 'current' | 'next' | 'notes' | 'slides';
  readonly children: ReactNode;
}

function Part({ title, place, children }: PartProps) {
  const id = useId();
  return (
    // What scrolls is reached by key as well; the list of slides is by its buttons.
    <section
      className={`${styles.part} ${styles[place]}`}
      aria-labelledby={id}
      tabIndex={place === 'notes' ? 0 : undefined}
    >
      <h2 className={styles.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
