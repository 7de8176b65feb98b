import type { ReactNode } from 'react';
import styles from './SortButton.module.css';

interface SortButtonProps {
  readonly direction: 'ascending' | 'descending' | undefined;
  readonly align: 'start' | 'end';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The head of a sortable column. The mark shows the direction; `aria-sort` on the cell says it. */
export function SortButton({ direction, align, onClick, children }: SortButtonProps) {
  return (
    <button type="button" className={align === 'end' ? styles.end : styles.start} onClick={onClick}>
      <span>{children}</span>
      <svg className={styles.mark} width="8" height="12" viewBox="0 0 8 12" aria-hidden="true">
        {direction !== 'descending' && (
          <path d="M4 1 7 5H1Z" className={direction ? styles.on : styles.off} />
        )}
        {direction !== 'ascending' && (
          <path d="M4 11 1 7h6Z" className={direction ? styles.on : styles.off} />
        )}
      </svg>
    </button>
  );
}
