import styles from './ControlMark.module.css';
import type { ControlPoint } from './controlChartLayout.ts';
import type { MarkShape } from './controlMarkShape.ts';

interface ControlMarkProps {
  readonly tone: ControlPoint['tone'];
  readonly shape: MarkShape;
  /** Of a circle; the other shapes keep their size but where circles are very small. */
  readonly radius: number;
  readonly isProvisional: boolean;
}

const OUTLINES = {
  diamond: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  triangleUp: 'M0 -6.5L6.5 5H-6.5Z',
  triangleDown: 'M0 6.5L6.5 -5H-6.5Z',
} as const;

/** Circles of this radius and more have signals of full size beside them. */
const FULL_SIZE = 3;

/** The mark of one period around 0, 0; hollow while the period is provisional. */
export function ControlMark({ tone, shape, radius, isProvisional }: ControlMarkProps) {
  const look = `${styles[tone]} ${isProvisional ? styles.open : styles.closed}`;
  return shape === 'circle' ? (
    <circle className={look} r={radius} />
  ) : (
    <path className={look} d={OUTLINES[shape]} transform={`scale(${Math.min(1, radius / FULL_SIZE)})`} />
  );
}
