import styles from './HeatCellMark.module.css';
import type { HeatCell, HeatLevel } from './heatMapLayout.ts';
import { TINTS } from './heatTints.ts';

const DEEPEST = 4;
/** Of the lines of a hatch, over the palest tint: few cases never look as sure as many. */
const HATCHES: Readonly<Record<HeatLevel, number>> = { 0: 0.1, 1: 0.22, 2: 0.34, 3: 0.46, 4: 0.6 };

interface HeatTintProps {
  readonly level: HeatLevel;
  readonly isSmall: boolean;
  readonly hatch: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly rx?: number;
  };
}

/** The ground of a cell, or its swatch. */
export function HeatTint({ level, isSmall, hatch, box }: HeatTintProps) {
  return (
    <>
      <rect className={styles.tint} {...box} fillOpacity={TINTS[isSmall ? 0 : level]} />
      {isSmall && <rect {...box} fill={`url(#${hatch})`} fillOpacity={HATCHES[level]} />}
    </>
  );
}

/** The hatch, drawn once a chart. */
export function HeatHatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1="1" x2="1" y2="6" />
      </pattern>
    </defs>
  );
}

interface HeatCellMarkProps {
  readonly cell: HeatCell;
  readonly width: number;
  readonly height: number;
  readonly isSum: boolean;
  readonly isActive: boolean;
  /** Id of the hatch. */
  readonly hatch: string;
  /** False where the text has no room: the reason of a gap may be a line long. */
  readonly hasText: boolean;
}

/** One cell at 0, 0: its tint, or the outline of a gap, and its figure. */
export function HeatCellMark({ cell, width, height, isSum, isActive, hatch, hasText }: HeatCellMarkProps) {
  const { level, isSmall } = cell;
  const box = { x: 1, y: 1, width: width - 2, height: height - 2, rx: 3 };
  return (
    <>
      {level === null && <rect className={styles.gap} {...box} />}
      {(level === null || isSum) && <rect className={styles.hit} {...box} />}
      {level !== null && !isSum && <HeatTint level={level} isSmall={isSmall} hatch={hatch} box={box} />}
      {hasText && (
        <text className={figureClass(cell, isSum)} x={width / 2} y={height / 2 + 4.5}>
          {cell.text}
        </text>
      )}
      {isActive && <rect className={styles.active} {...box} />}
    </>
  );
}

function figureClass({ level, isSmall }: HeatCell, isSum: boolean): string | undefined {
  if (level === null) return styles.figureMissing;
  if (isSum) return styles.sum;
  if (isSmall) return styles.figureSmall;
  return level === DEEPEST ? styles.figureOnDeep : styles.figure;
}
