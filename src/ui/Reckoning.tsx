import { reckoningFiles, reckoningSource } from '#src/text/reckoning.ts';
import styles from './Reckoning.module.css';

interface ReckoningProps {
  /** Sentences with the numbers of this very case. */
  readonly lines: readonly string[];
  /** The scoring formula the figures follow; left out for figures that follow none. */
  readonly formulaName?: string;
  readonly documents: readonly (string | null)[];
}

/** What "Cách tính" opens: how the figures came about, by which rules and from which documents. */
export function Reckoning({ lines, formulaName, documents }: ReckoningProps) {
  const files = [...new Set(documents.filter((document) => document !== null))];
  const source = formulaName === undefined ? reckoningFiles(files) : reckoningSource(formulaName, files);
  return (
    <>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.source}>{source}</p>
    </>
  );
}
