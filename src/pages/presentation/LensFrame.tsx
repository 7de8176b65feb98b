import { STAGE_TEXT } from '#src/text/presentation.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './Stage.module.css';
import type { DrawnFrame } from './useStagePointer.ts';

interface LensFrameProps {
  readonly drawn: DrawnFrame | null;
  readonly isChoosing: boolean;
  readonly isOn: boolean;
}

/** The frame while it is drawn, and what to do with it; once it is on, only those who do not see it are told. */
export function LensFrame({ drawn, isChoosing, isOn }: LensFrameProps) {
  return (
    <>
      <p className={styles.hint} role="status" data-empty={!isChoosing}>
        {isChoosing && STAGE_TEXT.lensHint}
        {isOn && <VisuallyHidden>{STAGE_TEXT.lensOn}</VisuallyHidden>}
      </p>
      {drawn && (
        <div
          className={styles.drawn}
          style={{
            left: Math.min(drawn.from.x, drawn.to.x),
            top: Math.min(drawn.from.y, drawn.to.y),
            width: Math.abs(drawn.to.x - drawn.from.x),
            height: Math.abs(drawn.to.y - drawn.from.y),
          }}
        />
      )}
    </>
  );
}
