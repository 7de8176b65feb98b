import type { Missing } from '#src/domain/missing.ts';
import type { Variation } from '#src/domain/stats/variation.ts';
import { UNJUDGED_WORDS, VARIATION_WORDS } from '#src/text/signals.ts';
import styles from './SignalMark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface SignalMarkProps {
  readonly variation: Variation | Missing;
  /** Leaves the word to readers who do not see the mark. */
  readonly iconOnly?: boolean;
}

const ARROWS = { high: 'M8 12V4.5M4.8 7.6 8 4.4l3.2 3.2', low: 'M8 4v7.5M4.8 8.4 8 11.6l3.2-3.2' } as const;
const WAVE = 'M4 8.6c1.3-2 2.7-2 4-.6s2.7 1.4 4-.6';
const DASH = 'M5 8h6';

/** The variation of a series: shape and word as well as colour. The arrow goes where the figure went. */
export function SignalMark({ variation, iconOnly = false }: SignalMarkProps) {
  const word = 'missing' in variation ? UNJUDGED_WORDS[variation.missing] : VARIATION_WORDS[variation.kind];
  const tone = 'missing' in variation ? 'unjudged' : variation.kind;
  const path = 'missing' in variation ? DASH : variation.cause ? ARROWS[variation.cause.side] : WAVE;
  return (
    <span className={`${styles.mark} ${styles[tone]}`} title={iconOnly ? word : undefined} data-part="mark">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle className={styles.disc} cx="8" cy="8" r="7.25" />
        <path className={styles.sign} d={path} />
      </svg>
      {iconOnly ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}
