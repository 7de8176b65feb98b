import type { RefObject } from 'react';
import { usePresentationStore } from '#src/state/presentationStore.ts';
import { slideAfter } from './deckPosition.ts';
import type { StageCommand } from './stageCommand.ts';
import type { useFullScreen } from './useFullScreen.ts';
import type { useLens } from './useLens.ts';
import type { Presentation } from './usePresentation.ts';
import type { useReading } from './useReading.ts';
import { bodyOf } from './useStagePointer.ts';

interface StageParts {
  readonly presentation: Presentation;
  /** Where the slide is drawn. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly full: ReturnType<typeof useFullScreen>;
  readonly lens: ReturnType<typeof useLens>;
  readonly reading: ReturnType<typeof useReading>;
  readonly isGoingTo: boolean;
  readonly setGoingTo: (open: boolean) => void;
  readonly togglePointer: () => void;
  readonly onLeave: () => void;
}

/** What each command does now. @returns false where it has nothing to do */
export function useStageCommands(parts: StageParts): (command: StageCommand) => boolean {
  const { presentation, frame, full, lens, reading, isGoingTo, setGoingTo, togglePointer, onLeave } = parts;
  const { slides, place, meeting } = presentation;
  const setControls = usePresentationStore((state) => state.setControls);
  const body = () => (frame.current ? bodyOf(frame.current) : null);

  const step = (steps: number) => {
    const slide = slideAfter(slides, place, steps);
    // Going on shows the slide again: nobody steps in the dark.
    if (slide) meeting.act({ slideId: slide.id, isBlank: false });
  };
  const pan = (across: number, down: number) => {
    const size = body()?.size;
    if (!lens.lens || !size) return false;
    lens.pan(across, down, size);
    return true;
  };
  const end = () => {
    full.exit();
    onLeave();
  };
  /** One thing at a time, what was opened last first. */
  const leave = () => {
    if (isGoingTo) setGoingTo(false);
    else if (lens.isChoosing || lens.lens) lens.end();
    else if (reading.activeKey !== null) reading.pin(null);
    else if (meeting.isBlank) meeting.act({ isBlank: false });
    else if (full.isFull) full.exit();
    else end();
  };
  const confirm = () => {
    const size = body()?.size;
    if (!lens.isChoosing || !size) return false;
    lens.chooseCentre(size);
    return true;
  };
  const actions: Readonly<Record<StageCommand, () => unknown>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => step(-slides.length),
    last: () => step(slides.length),
    goTo: () => setGoingTo(!isGoingTo),
    blank: () => meeting.act({ isBlank: !meeting.isBlank }),
    fullScreen: full.toggle,
    lens: lens.toggle,
    pointer: togglePointer,
    controls: () => setControls(!usePresentationStore.getState().hasControls),
    nextPoint: () => reading.step(1),
    previousPoint: () => reading.step(-1),
    panLeft: () => pan(-1, 0),
    panRight: () => pan(1, 0),
    panUp: () => pan(0, -1),
    panDown: () => pan(0, 1),
    confirm,
    leave,
    end,
  };
  return (command) => actions[command]() !== false;
}
