import { SPINE_TEXT, standingWord } from '#src/text/unitSpine.ts';
import styles from './SpineChart.module.css';
import { SpineMark } from './SpineMark.tsx';

const KEY_TONES = [
  ['better', 'above'],
  ['maybeBetter', 'possiblyAbove'],
  ['alike', 'notApart'],
  ['maybeWorse', 'possiblyBelow'],
  ['worse', 'below'],
] as const;

interface SpineKeyProps {
  /** False where no row can be judged: then there is one mark, the unit's own. */
  readonly isJudged: boolean;
  readonly unitLabel: string;
}

/** What the marks and the grounds of a spine chart stand for. */
export function SpineKey({ isJudged, unitLabel }: SpineKeyProps) {
  return (
    <div className={styles.key} aria-hidden="true">
      {!isJudged && (
        <span>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <SpineMark tone="unjudged" x={9} y={9} />
          </svg>
          {unitLabel}
        </span>
      )}
      {(isJudged ? KEY_TONES : []).map(([tone, standing]) => (
        <span key={tone}>
          <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <SpineMark tone={tone} x={9} y={9} />
          </svg>
          {standingWord(standing)}
        </span>
      ))}
      <span>
        <span className={styles.keySpread} />
        {SPINE_TEXT.spread}
      </span>
      <span>
        <span className={styles.keyHalf} />
        {SPINE_TEXT.middleHalf}
      </span>
      <span>
        <span className={styles.keyMedian} />
        {SPINE_TEXT.median}
      </span>
    </div>
  );
}
