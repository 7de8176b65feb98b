import styles from './FunnelMark.module.css';
import type { FunnelDot } from './funnelLayout.ts';

const OUTLINES = { up: 'M0 -6.5L6.5 5H-6.5Z', down: 'M0 6.5L6.5 -5H-6.5Z' } as const;

/**
 * The mark of a unit around 0, 0: a dot within the limits, a triangle that points out of them, filled beyond the far
 * ones; a ring for a unit of few cases, which is not judged.
 */
export function FunnelMark({ place }: Pick<FunnelDot, 'place'>) {
  if (place === 'within' || place === 'few') return <circle className={styles[place]} r="4.5" />;
  const direction = place === 'below' || place === 'farBelow' ? 'down' : 'up';
  return <path className={styles[place]} d={OUTLINES[direction]} />;
}
