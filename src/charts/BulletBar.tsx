import styles from './BulletBars.module.css';
import type { BulletState } from './bulletBarsLayout.ts';
import { PartMark } from './PartMark.tsx';

interface BulletBarProps {
  /** 0–1. */
  readonly value: number;
  /** 0–1; null where there is none. */
  readonly target: number | null;
  readonly state: BulletState;
  /** Where a share between 0 and 1 stands. */
  readonly x: (share: number) => number;
  readonly y: number;
  readonly height: number;
  /** Id of the hatch over what is lacking. */
  readonly hatch: string;
}

/** How far the tick of a target stands out above and below its bar. */
const TICK_REACH = 4;

/** What was reached, and in red what is lacking to the target: as much red as there is lacking. */
export function BulletBar({ value, target, state, x, y, height, hatch }: BulletBarProps) {
  const isJudged = state === 'met' || state === 'below';
  const isLacking = state === 'below' && target !== null && target > value;
  const bar = { x: x(0), y, height };
  return (
    <>
      <rect className={styles.track} {...bar} width={x(1) - x(0)} />
      <rect className={isJudged ? styles.barJudged : styles.barPlain} {...bar} width={x(value) - x(0)} />
      {isLacking && (
        <PartMark tone="bad" x={x(value)} y={y} width={x(target) - x(value)} height={height} hatch={hatch} />
      )}
      {target !== null && <BulletTarget x={x(target)} y={y} height={height} />}
    </>
  );
}

/** The tick of a target, which stands also where there is no value. */
export function BulletTarget({ x, y, height }: Record<'x' | 'y' | 'height', number>) {
  return (
    <rect
      className={styles.target}
      x={x - 1.5}
      y={y - TICK_REACH}
      width="3"
      height={height + 2 * TICK_REACH}
    />
  );
}
