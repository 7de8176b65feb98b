import { useState } from 'react';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Header.module.css';

/** Two links of a chain. */
const CHAIN =
  'M6.5 9.5a2.8 2.8 0 0 0 4 0l2.2-2.2a2.8 2.8 0 0 0-4-4l-.9.9M9.5 6.5a2.8 2.8 0 0 0-4 0L3.3 8.7a2.8 2.8 0 0 0 4 4l.9-.9';

/** Copies the address, which holds the whole view; the button itself says how it went. */
export function CopyLinkButton() {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const text = {
    none: SHELL_TEXT.copyLink,
    copied: SHELL_TEXT.linkCopied,
    failed: SHELL_TEXT.copyFailed,
  }[outcome];
  return (
    <Button
      className={styles.copy ?? ''}
      title={SHELL_TEXT.copyLink}
      aria-label={SHELL_TEXT.copyLink}
      onClick={() => void copy()}
      onBlur={() => setOutcome('none')}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentcolor" aria-hidden="true">
        <path strokeWidth="1.5" strokeLinecap="round" d={CHAIN} />
      </svg>
      <span aria-live="polite">{outcome === 'none' ? '' : text}</span>
    </Button>
  );
}
