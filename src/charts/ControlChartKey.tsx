import type { ReactNode } from 'react';
import { CONTROL_CHART_TEXT } from '#src/text/controlChart.ts';
import { VARIATION_WORDS } from '#src/text/signals.ts';
import styles from './ControlChart.module.css';
import { ControlMark } from './ControlMark.tsx';
import type { ControlPoint } from './controlChartLayout.ts';
import { controlMarkShape } from './controlMarkShape.ts';

interface ControlChartKeyProps {
  readonly points: readonly ControlPoint[];
  /** Undefined where a line is named beside itself, or is not there. */
  readonly meanLabel: string | undefined;
  readonly targetLabel: string | undefined;
}

/** Makes signals as small as words. */
const KEY_RADIUS = 2.5;

/** What the marks that are drawn stand for, in words; marks that are not drawn are not explained. */
export function ControlChartKey({ points, meanLabel, targetLabel }: ControlChartKeyProps) {
  const drawn = points.filter(({ value }) => value !== null);
  const hasHabit = points.some(({ lower, upper }) => lower !== null && upper !== null);
  return (
    <div className={styles.key} aria-hidden="true">
      {hasHabit && (
        <Entry label={CONTROL_CHART_TEXT.habit}>
          <rect className={styles.habit} width="18" height="12" />
        </Entry>
      )}
      {meanLabel !== undefined && (
        <Entry label={meanLabel}>
          <path className={styles.mean} d="M0 6H18" />
        </Entry>
      )}
      {targetLabel !== undefined && (
        <Entry label={targetLabel}>
          <path className={styles.target} d="M0 6H18" />
        </Entry>
      )}
      {(['improvement', 'concern'] as const).map((tone) => {
        const place = points.findLastIndex((point) => point.tone === tone && point.value !== null);
        return (
          place !== -1 && (
            <Entry key={tone} label={VARIATION_WORDS[tone]}>
              <g transform="translate(9 6)">
                <ControlMark
                  tone={tone}
                  shape={controlMarkShape(points, place)}
                  radius={KEY_RADIUS}
                  isProvisional={false}
                />
              </g>
            </Entry>
          )
        );
      })}
      {drawn.some(({ isProvisional }) => isProvisional) && (
        <Entry label={CONTROL_CHART_TEXT.provisional}>
          <path className={styles.lineOpen} d="M0 6H18" />
        </Entry>
      )}
    </div>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className={styles.keyEntry}>
      <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}
