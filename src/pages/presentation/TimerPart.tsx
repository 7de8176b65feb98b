import { clockTime, PRESENTER_TEXT } from '#src/text/presentation.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './PresenterView.module.css';
import { useTimer } from './useTimer.ts';

/** How long the presenter has been speaking. */
export function TimerPart() {
  const { seconds, isRunning, toggle, reset } = useTimer();
  return (
    <div className={styles.timer}>
      <span className={styles.time} role="timer" aria-label={PRESENTER_TEXT.timer}>
        {clockTime(seconds)}
      </span>
      <Button onClick={toggle}>{isRunning ? PRESENTER_TEXT.pause : PRESENTER_TEXT.start}</Button>
      <Button onClick={reset}>{PRESENTER_TEXT.reset}</Button>
    </div>
  );
}
