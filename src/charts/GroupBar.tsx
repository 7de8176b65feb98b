import styles from './GroupBar.module.css';
import { groupSlots } from './groupSlots.ts';

interface GroupBarProps {
  readonly groups: readonly {
    readonly code: string;
    readonly maxPoints: number;
    readonly points: number | null;
  }[];
  /** The same figures in words. */
  readonly label: string;
}

const WIDTH = 240;
const HEIGHT = 14;
const GAP = 1.5;

/** The groups that make up a total, stacked; the pale end of each slot is what was lost. */
export function GroupBar({ groups, label }: GroupBarProps) {
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {groupSlots(groups).map(({ code, x, width, earned }, index) => (
        <g key={code}>
          {earned === null ? (
            <path className={styles.unknown} d={`M${x * WIDTH} ${HEIGHT / 2}h${width * WIDTH - GAP}`} />
          ) : (
            <>
              <rect className={styles.slot} x={x * WIDTH} width={width * WIDTH - GAP} height={HEIGHT} />
              <rect
                className={index % 2 === 0 ? styles.even : styles.odd}
                x={x * WIDTH}
                width={Math.max(0, earned * WIDTH - GAP)}
                height={HEIGHT}
              />
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
