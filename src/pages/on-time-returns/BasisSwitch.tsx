import { Link } from 'react-router';
import { ON_TIME_BASES, type OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { BASIS_WORDS, ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import styles from './BasisSwitch.module.css';
import { basisSlug } from './onTimeAddress.model.ts';

interface BasisSwitchProps {
  readonly basis: OnTimeBasis;
  readonly queryOf: (change: ViewChange) => string;
}

/** The three denominators as links, so that each has its address, and the chosen one in words. */
export function BasisSwitch({ basis, queryOf }: BasisSwitchProps) {
  return (
    <nav className={styles.switch} aria-label={ON_TIME_TEXT.basis}>
      <span className={styles.label}>{ON_TIME_TEXT.basis}</span>
      <ul className={styles.list}>
        {ON_TIME_BASES.map((one) => (
          <li key={one}>
            <Link
              className={styles.link}
              to={{ search: queryOf({ basis: basisSlug(one) }) }}
              replace
              preventScrollReset
              aria-current={one === basis ? 'true' : undefined}
              title={BASIS_WORDS[one].formula}
            >
              {BASIS_WORDS[one].option}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.words}>{BASIS_WORDS[basis].formula}</p>
    </nav>
  );
}
