import styles from './ChangeGlyph.module.css';

interface ChangeGlyphProps {
  readonly x: number;
  readonly y: number;
  /** Positive is a rise; null where no change is said. */
  readonly places: number | null;
}

/** ▲ 2, ▼ 1 or – inside a picture; the frame's table and reading line say it in words. */
export function ChangeGlyph({ x, y, places }: ChangeGlyphProps) {
  if (places === null) return null;
  if (places === 0)
    return (
      <text className={styles.same} x={x} y={y + 4}>
        –
      </text>
    );
  const up = places > 0;
  return (
    <g className={up ? styles.up : styles.down}>
      <path d={`M${x - 12} ${y + (up ? 4 : -4)}h9l-4.5 ${up ? -8 : 8}Z`} />
      <text x={x + 1} y={y + 4}>
        {Math.abs(places)}
      </text>
    </g>
  );
}
