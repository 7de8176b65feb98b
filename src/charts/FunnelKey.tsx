import type { ReactNode } from 'react';
import { FUNNEL_CHART_TEXT } from '#src/text/funnelChart.ts';
import styles from './FunnelChart.module.css';
import { FunnelMark } from './FunnelMark.tsx';
import type { FunnelDot } from './funnelLayout.ts';

const PLACES = ['farBelow', 'below', 'within', 'above', 'farAbove', 'few'] as const;

/** What the marks and lines that are drawn stand for, in words. */
export function FunnelKey({ dots }: { readonly dots: readonly Pick<FunnelDot, 'place'>[] }) {
  const drawn = new Set(dots.map(({ place }) => place));
  return (
    <div className={styles.key} aria-hidden="true">
      {PLACES.filter((place) => drawn.has(place)).map((place) => (
        <Entry key={place} label={FUNNEL_CHART_TEXT[place]}>
          <g transform="translate(9 7)">
            <FunnelMark place={place} />
          </g>
        </Entry>
      ))}
      <Entry label={FUNNEL_CHART_TEXT.near}>
        <rect className={styles.near} y="1" width="18" height="12" />
      </Entry>
      <Entry label={FUNNEL_CHART_TEXT.far}>
        <path className={styles.far} d="M0 7H18" />
      </Entry>
      <Entry label={FUNNEL_CHART_TEXT.centre}>
        <path className={styles.centre} d="M0 7H18" />
      </Entry>
    </div>
  );
}

function Entry({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className={styles.keyEntry}>
      <svg width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}
