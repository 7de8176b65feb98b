import type { SeriesTone } from '#src/domain/report.ts';
import styles from './PartMark.module.css';

/** The tones of parts are those a presentation draws as well. */
export type PartTone = SeriesTone;

interface PartMarkProps {
  readonly tone: PartTone;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Id of the hatch that lies over what is bad. */
  readonly hatch: string;
}

/** The outline of a pale part lies within it. */
const OUTLINE = 1.5;

/**
 * A part of a bar, or its swatch. What is bad is hatched, what asks for caution is pale in an outline, and what is worse
 * or milder than bad is full or pale, so that none is told from the others by its hue alone.
 */
export function PartMark({ tone, x, y, width, height, hatch }: PartMarkProps) {
  const box = { x, y, width, height };
  if (tone === 'caution' || tone === 'badSoft')
    return (
      <rect
        className={styles[tone]}
        x={x + OUTLINE / 2}
        y={y + OUTLINE / 2}
        width={Math.max(0.5, width - OUTLINE)}
        height={height - OUTLINE}
        strokeWidth={OUTLINE}
      />
    );
  return (
    <>
      <rect className={styles[tone]} {...box} />
      {tone === 'bad' && <rect {...box} fill={`url(#${hatch})`} />}
    </>
  );
}

/** The hatch, drawn once a chart. */
export function PartHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="1" x2="1" y2="5" />
      </pattern>
    </defs>
  );
}
