import type { Missing } from '#src/domain/missing.ts';
import type { Assurance } from '#src/domain/stats/assurance.ts';
import { ASSURANCE_WORDS } from '#src/text/signals.ts';
import styles from './AssuranceMark.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const SIGNS: Readonly<Record<Assurance, string>> = {
  consistentPass: 'M3 7.2 5.8 10 11 4.4',
  consistentFail: 'M4 4l6 6M10 4l-6 6',
  hitOrMiss: 'M3 8.8 5.4 5l3 4.2L11 5.4',
};

/** Whether a series meets its target as it stands: a tick, a cross, or a zigzag. Nothing where there is no target. */
export function AssuranceMark({ assurance }: { readonly assurance: Assurance | Missing }) {
  if (typeof assurance !== 'string') return null;
  const word = ASSURANCE_WORDS[assurance];
  return (
    <span className={`${styles.mark} ${styles[assurance]}`} title={word} data-part="mark">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={SIGNS[assurance]} />
      </svg>
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}
