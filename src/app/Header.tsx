import { NavLink, useSearchParams } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import { ADDRESS_KEYS } from '#src/state/address.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { brandName, SHELL_TEXT } from '#src/text/shell.ts';
import { PeriodPicker } from '#src/ui/PeriodPicker.tsx';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import styles from './Header.module.css';
import { PAGES } from './pages.ts';
import { ThemeSelect } from './ThemeSelect.tsx';

/** Brand, pages, period: the same on every page. */
export function Header({ catalog }: { readonly catalog: Catalog | null }) {
  const [params] = useSearchParams();
  // The period and the marked units go along from page to page; what belongs to one page stays behind.
  const kept = new URLSearchParams(
    [...params].filter(([key]) => ![ADDRESS_KEYS.search, ADDRESS_KEYS.sorting].some((own) => own === key)),
  ).toString();
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <svg width="10" height="20" viewBox="0 0 10 20" aria-hidden="true">
          <rect className={styles.red} width="5" height="20" />
          <rect className={styles.gold} x="5" width="5" height="20" />
        </svg>
        {brandName(catalog?.locality ?? null)}
      </span>
      <nav className={styles.nav} aria-label={SHELL_TEXT.navigation}>
        {PAGES.map((page) => (
          <NavLink
            key={page.path}
            to={{ pathname: page.path, search: kept }}
            end
            className={({ isActive }) => `${styles.link} ${isActive ? styles.active : ''}`}
          >
            {page.title}
          </NavLink>
        ))}
      </nav>
      <div className={styles.tools}>
        <ThemeSelect />
        <CopyLinkButton />
        {catalog && <HeaderPeriod catalog={catalog} />}
      </div>
    </header>
  );
}

function HeaderPeriod({ catalog }: { readonly catalog: Catalog }) {
  const { choice, change } = useViewChoice(catalog);
  if (!choice.period) return null;
  return (
    <PeriodPicker
      periods={catalog.periods}
      current={choice.period}
      onPick={(periodId) => change({ periodId })}
    />
  );
}
