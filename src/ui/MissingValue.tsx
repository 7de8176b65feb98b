import type { Missing } from '#src/domain/missing.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import styles from './MissingValue.module.css';

/** A figure that is not known, in words and never as 0. */
export function MissingValue({ value }: { readonly value: Missing }) {
  return <span className={styles.missing}>{MISSING_WORDS[value.missing]}</span>;
}
