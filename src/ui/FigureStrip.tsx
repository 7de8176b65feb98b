import type { ReactNode } from 'react';
import balanced from './BalancedRow.module.css';
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
  // A figure that takes more room than the others has its own way of wrapping.
  const isEven = !figures.some(({ wide }) => wide);
  const room = (wide = false) => (isEven ? '' : wide ? styles.wide : styles.narrow);
  return (
    <dl className={`${styles.strip} ${isEven ? balanced.row : ''}`}>
      {figures.map((figure) => (
        <div key={figure.label} className={`${styles.figure} ${room(figure.wide)}`}>
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
