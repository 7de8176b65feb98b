import { useRef, useState } from 'react';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { Button } from './Button.tsx';
import styles from './PictureMenu.module.css';
import { useViewActions } from './viewActions.ts';

const OUTCOME_TEXT = {
  none: '',
  done: '',
  working: EXPORT_TEXT.working,
  copied: EXPORT_TEXT.copied,
  added: EXPORT_TEXT.added,
  full: EXPORT_TEXT.full,
  failed: EXPORT_TEXT.pictureFailed,
  copyFailed: EXPORT_TEXT.copyFailed,
} as const;

type Outcome = keyof typeof OUTCOME_TEXT;

/** The picture of a chart as a file or on the clipboard; the menu itself says how it went. */
export function PictureMenu({ name }: { readonly name: string }) {
  const actions = useViewActions();
  const menu = useRef<HTMLDetailsElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('none');
  if (!actions) return null;
  const run = async (act: (panel: HTMLElement) => Promise<Outcome>) => {
    const panel = menu.current?.closest('section');
    if (!panel) return;
    setOutcome('working');
    setOutcome(await act(panel));
  };
  const copy = async (panel: HTMLElement) =>
    (await actions.copy(panel)) === 'done' ? ('copied' as const) : ('copyFailed' as const);
  return (
    <details
      ref={menu}
      className={styles.menu}
      onToggle={() => setOutcome('none')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className={styles.trigger} aria-label={`${EXPORT_TEXT.picture}: ${name}`}>
        {EXPORT_TEXT.picture}
      </summary>
      <div className={styles.list}>
        <Button tone="quiet" onClick={() => void run(actions.present)}>
          {EXPORT_TEXT.present}
        </Button>
        <Button tone="quiet" onClick={() => void run((panel) => actions.download(panel, 'png'))}>
          {EXPORT_TEXT.png}
        </Button>
        <Button tone="quiet" onClick={() => void run((panel) => actions.download(panel, 'svg'))}>
          {EXPORT_TEXT.svg}
        </Button>
        <Button tone="quiet" onClick={() => void run(copy)}>
          {EXPORT_TEXT.copy}
        </Button>
        <span className={styles.outcome} role="status">
          {OUTCOME_TEXT[outcome]}
        </span>
      </div>
    </details>
  );
}
