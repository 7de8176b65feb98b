import { Link } from 'react-router';
import { SHELL_TEXT } from '#src/text/shell.ts';
import styles from './Shell.module.css';

/** For an address that is no page: says so and leads on. */
export function NotFoundPage() {
  return (
    <>
      <h1 className={styles.plainTitle}>{SHELL_TEXT.notFoundTitle}</h1>
      <p>{SHELL_TEXT.notFoundSentence}</p>
      <p>
        <Link to="/">{SHELL_TEXT.toOverview}</Link> · <Link to="/xep-hang">{SHELL_TEXT.toRanking}</Link>
      </p>
    </>
  );
}
