import { reckoningSource } from '#src/text/reckoning.ts';
import styles from './Views.module.css';

interface ReckoningProps {
  /** Sentences with the numbers of this very case. */
  readonly lines: readonly string[];
  readonly formulaName: string;
  readonly documents: readonly (string | null)[];
}

/** What "Cách tính" opens: how the figures came about, by which rules and from which documents. */
export function Reckoning({ lines, formulaName, documents }: ReckoningProps) {
  const files = [...new Set(documents.filter((document) => document !== null))];
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.source}>{reckoningSource(formulaName, files)}</p>
    </>
  );
}
