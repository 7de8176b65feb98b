import { HEAT_MAP_TEXT } from '#src/text/heatMap.ts';
import { HeatTint } from './HeatCellMark.tsx';
import styles from './HeatMapKey.module.css';
import type { HeatLevel } from './heatMapLayout.ts';

/** A tint with what it stands for. */
export interface HeatStep {
  readonly label: string;
  readonly level: HeatLevel;
}

interface HeatMapKeyProps {
  /** As narrow as its words allow. */
  readonly isDense: boolean;
  readonly scaleLabel: string;
  readonly steps: readonly HeatStep[];
  readonly hatch: string;
  /** Whether there are cells of few cases, and gaps without their reason: only what is drawn is explained. */
  readonly hasSmall: boolean;
  readonly hasMuteGaps: boolean;
}

const SMALL_LEVEL = 2;
const SWATCH = { x: 1, y: 1, width: 22, height: 12, rx: 3 };

/** What the tints, the hatch and the gaps of a heat map stand for. */
export function HeatMapKey({ scaleLabel, steps, hatch, hasSmall, hasMuteGaps, isDense }: HeatMapKeyProps) {
  return (
    <div className={styles.key} aria-hidden="true">
      <span>{scaleLabel}</span>
      <span className={styles.steps}>
        {steps.map(({ label, level }) => (
          <span key={level} className={isDense ? styles.denseStep : styles.step}>
            <svg className={styles.tint} viewBox="0 0 58 10" preserveAspectRatio="none" aria-hidden="true">
              <HeatTint
                level={level}
                isSmall={false}
                hatch={hatch}
                box={{ x: 0, y: 0, width: 58, height: 10 }}
              />
            </svg>
            <span className={styles.stepLabel}>{label}</span>
          </span>
        ))}
      </span>
      {hasSmall && (
        <span className={styles.mark}>
          <svg width="24" height="14" aria-hidden="true">
            <HeatTint level={SMALL_LEVEL} isSmall={true} hatch={hatch} box={SWATCH} />
          </svg>
          {HEAT_MAP_TEXT.small}
        </span>
      )}
      {hasMuteGaps && (
        <span className={styles.mark}>
          <svg width="24" height="14" aria-hidden="true">
            <rect className={styles.gap} {...SWATCH} />
          </svg>
          {HEAT_MAP_TEXT.gap}
        </span>
      )}
    </div>
  );
}
