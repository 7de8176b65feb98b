import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** What the panel shows, in a sentence made from its data. */
  readonly message?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** Period, source, time and denominator; every panel says them. */
  readonly footer: ReactNode;
}

/** A card that answers one question and says where its figures are from. */
export function Panel({ title, message, tools, children, footer }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 className={styles.title} id={titleId}>
            {title}
          </h2>
          {message && <p className={styles.message}>{message}</p>}
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      {children}
      <footer className={styles.footer}>{footer}</footer>
    </section>
  );
}
