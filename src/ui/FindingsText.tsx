import type { Finding } from '#src/domain/finding.ts';
import { findingSentence, findingsMore, findingsSummary } from '#src/text/findings.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import styles from './FindingsText.module.css';
import { Notice } from './Notice.tsx';

interface FindingsTextProps {
  readonly findings: readonly Finding[];
  /** The label of a unit by its code; null for an unknown one. */
  readonly nameOf: (code: string) => string | null;
}

/** So many findings are listed; the rest is a number, for a document that is wrong throughout. */
const LISTED = 20;

/** What was set aside or does not add up in the figures beside it. */
export function FindingsText({ findings, nameOf }: FindingsTextProps) {
  const [only] = findings;
  const rest = findings.length - LISTED;
  if (only && findings.length === 1)
    return (
      <Notice tone="caution">
        {findingSentence(only, nameOf)} {findingsSummary(findings)}
      </Notice>
    );
  return (
    <Notice tone="caution">
      {findingsSummary(findings)}
      <details className={styles.details}>
        <summary>{SHELL_TEXT.details}</summary>
        <ul className={styles.list}>
          {findings.slice(0, LISTED).map((found) => (
            <li key={`${found.document} ${found.row} ${found.problem} ${found.column}`}>
              {findingSentence(found, nameOf)}
            </li>
          ))}
          {rest > 0 && <li>{findingsMore(rest)}</li>}
        </ul>
      </details>
    </Notice>
  );
}
