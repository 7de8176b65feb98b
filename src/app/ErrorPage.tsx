import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Shell.module.css';

/** For an error of the program itself; errors of the feeds never come here. */
export function ErrorPage() {
  return (
    <div className={styles.main} role="alert">
      <h1 className={styles.plainTitle}>{SHELL_TEXT.errorTitle}</h1>
      <p>{SHELL_TEXT.errorSentence}</p>
      <Button tone="primary" onClick={() => window.location.reload()}>
        {SHELL_TEXT.reload}
      </Button>
    </div>
  );
}
