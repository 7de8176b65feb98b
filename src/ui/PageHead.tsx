import styles from './PageHead.module.css';

interface PageHeadProps {
  /** The page's name; the headline while there are no figures to make a sentence from. */
  readonly title: string;
  readonly headline: { readonly finding: string; readonly concern: string | null } | null;
}

/** The page's answer in one sentence, made from its data; what gives concern is set apart. */
export function PageHead({ title, headline }: PageHeadProps) {
  return (
    <h1 className={styles.headline} tabIndex={-1}>
      {headline ? headline.finding : title}
      {headline?.concern && (
        <>
          {' '}
          <span className={styles.concern}>{headline.concern}</span>
        </>
      )}
    </h1>
  );
}
