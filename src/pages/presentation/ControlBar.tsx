import type { ComponentProps, MouseEvent } from 'react';
import { STAGE_TEXT, slideNumber } from '#src/text/presentation.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './ControlBar.module.css';
import { MeetingSwitcher } from './MeetingSwitcher.tsx';
import type { StageCommand } from './stageCommand.ts';
import type { Presentation } from './usePresentation.ts';

interface ControlBarProps {
  readonly presentation: Presentation;
  readonly onCommand: (command: StageCommand) => void;
  readonly isLensOn: boolean;
  readonly isPointerLarge: boolean;
  readonly isFull: boolean;
  readonly onPresenterWindow: () => void;
  /** After a click the keys belong to the stage again. */
  readonly onUsed: () => void;
  /** Nobody has moved a pointer for a while: it fades, and is there again with the next move or for who tabs to it. */
  readonly isIdle: boolean;
}

/** Everything the keys do, in the empty margin above the title; C puts it away. */
export function ControlBar(props: ControlBarProps) {
  const { presentation, onCommand, isLensOn, isPointerLarge, isFull, onPresenterWindow, onUsed, isIdle } =
    props;
  const { place, slides, meeting } = presentation;
  const used = (event: MouseEvent) => {
    // A key press on a button is a click too, but has no pointer to give the focus away for.
    if (event.detail > 0) onUsed();
  };
  const control = (command: StageCommand, label: string, more: ComponentProps<typeof Button> = {}) => (
    <Button tone="quiet" onClick={() => onCommand(command)} {...more}>
      {label}
    </Button>
  );
  return (
    <div
      className={styles.bar}
      role="toolbar"
      aria-label={STAGE_TEXT.controls}
      data-idle={isIdle}
      onClickCapture={used}
    >
      <MeetingSwitcher presentation={presentation} onUsed={onUsed} />
      {control('previous', '‹', { 'aria-label': STAGE_TEXT.previous, disabled: place <= 0 })}
      {control('goTo', slideNumber(place + 1, slides.length), {
        'aria-label': `${STAGE_TEXT.goTo} (${slideNumber(place + 1, slides.length)})`,
      })}
      {control('next', '›', { 'aria-label': STAGE_TEXT.next, disabled: place >= slides.length - 1 })}
      {control('lens', STAGE_TEXT.lens, { 'aria-pressed': isLensOn })}
      {control('pointer', STAGE_TEXT.pointer, { 'aria-pressed': isPointerLarge })}
      {control('blank', STAGE_TEXT.blank, { 'aria-pressed': meeting.isBlank })}
      <Button tone="quiet" onClick={onPresenterWindow}>
        {STAGE_TEXT.presenterWindow}
      </Button>
      {control('fullScreen', isFull ? STAGE_TEXT.leaveFullScreen : STAGE_TEXT.fullScreen)}
      {control('controls', STAGE_TEXT.hideControls)}
      <Button tone="quiet" onClick={() => onCommand('end')}>
        {STAGE_TEXT.leave}
      </Button>
    </div>
  );
}
