import { type ReactNode, useId, useRef } from 'react';
import styles from './Panel.module.css';
import { PanelContentProvider, usePanelView } from './shownViews.ts';

interface PanelProps {
  readonly title: string;
  /** What the panel shows, in a sentence made from its data. */
  readonly message?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
  /** Period, source, time and denominator; every panel with figures says them. */
  readonly footer: ReactNode;
}

/** A card that answers one question and says where its figures are from. */
export function Panel({ title, message, tools, children, footer }: PanelProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const content = usePanelView(section);
  return (
    <section className={styles.panel} aria-labelledby={titleId} ref={section}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h2 className={styles.title} id={titleId}>
            {title}
          </h2>
          {message && (
            <p className={styles.message} data-part="message">
              {message}
            </p>
          )}
        </div>
        {tools && <div className={styles.tools}>{tools}</div>}
      </header>
      <PanelContentProvider value={content}>{children}</PanelContentProvider>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
