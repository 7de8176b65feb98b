import type { ReactNode } from 'react';
import styles from './FigureStrip.module.css';

export interface Figure {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string;
  readonly note?: string;
  /** Takes the room of a small list instead of one number. */
  readonly wide?: boolean;
}

/** Up to seven headline figures side by side; on a narrow screen they wrap. */
export function FigureStrip({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.strip}>
      {figures.map((figure) => (
        <div key={figure.label} className={figure.wide ? styles.wide : styles.figure}>
          <dt className={styles.label}>{figure.label}</dt>
          <dd className={styles.value}>
            {figure.value}
            {figure.unit && <span className={styles.unit}>{figure.unit}</span>}
          </dd>
          {figure.note && <dd className={styles.note}>{figure.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
