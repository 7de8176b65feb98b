import styles from './Sparkline.module.css';
import { sparklineGeometry } from './sparklineGeometry.ts';

interface SparklineProps {
  /** Earliest first; null where nothing was reported. */
  readonly values: readonly (number | null)[];
  readonly limits: { readonly lower: number; readonly upper: number } | null;
  readonly tone: 'improvement' | 'concern' | 'plain';
  /** The run in words. */
  readonly label: string;
}

const WIDTH = 190;
const HEIGHT = 44;

/** A run of periods over the band of its own habit; the last point stands out. */
export function Sparkline({ values, limits, tone, label }: SparklineProps) {
  const { paths, band, last } = sparklineGeometry(values, limits, WIDTH, HEIGHT);
  return (
    <svg
      className={styles.sparkline}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={label}
    >
      {band && <rect className={styles.band} x="0" y={band.y} width={WIDTH} height={band.height} />}
      {paths.map((path) => (
        <path key={path} className={styles.line} d={path} />
      ))}
      {last && <circle className={styles[tone]} cx={last.x} cy={last.y} r="4" />}
    </svg>
  );
}
