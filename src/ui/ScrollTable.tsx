import type { ReactNode } from 'react';
import styles from './ScrollTable.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ScrollTableProps {
  readonly name: string;
  /** The rows of the head and of the body. */
  readonly children: ReactNode;
}

/** A plain table that scrolls within its place: head and first column stay in view. What scrolls is reached by key. */
export function ScrollTable({ name, children }: ScrollTableProps) {
  return (
    <div className={styles.scroller} tabIndex={0}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </div>
  );
}
