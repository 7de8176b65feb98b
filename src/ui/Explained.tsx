import { type ReactNode, Suspense, useState } from 'react';
import { CHART_TEXT } from '#src/text/chart.ts';
import styles from './Explained.module.css';

/** How the figures of a panel are reckoned; mounted when it is opened. */
export function Explained({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.explanation} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{CHART_TEXT.explanation}</summary>
      {isOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}
