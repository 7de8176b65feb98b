import { useState } from 'react';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';

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
    <Button onClick={() => void copy()} onBlur={() => setOutcome('none')}>
      <span aria-live="polite">{text}</span>
    </Button>
  );
}
