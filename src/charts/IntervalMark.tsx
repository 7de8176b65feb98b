import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './IntervalMark.module.css';
import { intervalMarkLayout } from './intervalMarkLayout.ts';

interface IntervalMarkProps {
  readonly interval: { readonly best: number; readonly worst: number };
  readonly rank: number;
  readonly rankCount: number;
  /** "3–7". */
  readonly range: string;
  /** The same in a sentence. */
  readonly label: string;
  /** Where the row stands in a block of ranks that cannot be told apart; null outside of one. */
  readonly block: 'first' | 'inside' | 'last' | null;
}

const WIDTH = 80;
/** As high as a row of the table, so that blocks of neighbouring rows join. */
const HEIGHT = 35;
const GAP = 3;

/** How sure one rank is, inside a table: a bar from best to worst rank, the published rank a dot on it. */
export function IntervalMark({ interval, rank, rankCount, range, label, block }: IntervalMarkProps) {
  const { from, to, at } = intervalMarkLayout(interval, rank, rankCount, WIDTH);
  const top = block === 'first' ? GAP : 0;
  const bottom = block === 'last' ? GAP : 0;
  return (
    <span className={styles.mark} title={label}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <svg
        className={styles.picture}
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
      >
        {block && <rect className={styles.group} y={top} width={WIDTH} height={HEIGHT - top - bottom} />}
        <line className={styles.interval} x1={from} x2={to} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <circle className={styles.rank} cx={at} cy={HEIGHT / 2} r="4" />
      </svg>
      <span className={styles.range} aria-hidden="true">
        {range}
      </span>
    </span>
  );
}
