import styles from './BulletStateMark.module.css';
import type { BulletState } from './bulletBarsLayout.ts';

/** Side of the square the mark stands in. */
const SIZE = 14;

const SIGNS: Readonly<Record<BulletState, string>> = {
  met: 'M3.6 7.2 6 9.6 10.6 4.6',
  below: 'M7 3.4V10M4.2 7.4 7 10.2 9.8 7.4',
  provisional: 'M7 3.8V7.2L9.4 8.8',
  noTarget: 'M4 7h6',
  noFigure: '',
};

interface BulletStateMarkProps {
  readonly state: BulletState;
  readonly x?: number;
  readonly y?: number;
}

/** How a figure stands to its target, as a shape: a tick, an arrow down, a clock, a dash, an empty ring. */
export function BulletStateMark({ state, x = 0, y = 0 }: BulletStateMarkProps) {
  return (
    <svg
      className={styles[state]}
      x={x}
      y={y}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
    >
      <circle className={styles.disc} cx="7" cy="7" r="6.25" />
      <path className={styles.sign} d={SIGNS[state]} />
    </svg>
  );
}
