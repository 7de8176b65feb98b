import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Words for readers who do not see the mark beside them. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span className={styles.words} id={id}>
      {children}
    </span>
  );
}
