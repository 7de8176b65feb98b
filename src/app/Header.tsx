import { useLayoutEffect, useRef } from 'react';
import { NavLink, useLocation, useSearchParams } from 'react-router';
import type { Catalog } from '#src/domain/catalog.ts';
import { sharedQuery } from '#src/state/address.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { brandName, SHELL_TEXT } from '#src/text/shell.ts';
import { PeriodPicker } from '#src/ui/PeriodPicker.tsx';
import type { ShownViews } from '#src/ui/shownViews.ts';
import { CopyLinkButton } from './CopyLinkButton.tsx';
import { ExportButton } from './ExportButton.tsx';
import styles from './Header.module.css';
import { PAGES, PRESENTATION_PATH } from './pages.ts';
import { ThemeSelect } from './ThemeSelect.tsx';

interface HeaderProps {
  readonly catalog: Catalog | null;
  /** Of the page that is open, and the panels on it, for files. */
  readonly pageTitle: string;
  readonly views: ShownViews;
}

/** So much of the page before the open one is seen, in CSS pixels: there is more to the left. */
const NAV_CONTEXT = 48;

/** Brand, pages, period, files: the same on every page. */
export function Header({ catalog, pageTitle, views }: HeaderProps) {
  const [params] = useSearchParams();
  const kept = sharedQuery(params).toString();
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a narrow screen the pages are wider than their line: the open one is brought into it.
  useLayoutEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>(`a[aria-current][href^="${pathname}"]`);
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - NAV_CONTEXT;
  }, [pathname]);
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <svg width="10" height="20" viewBox="0 0 10 20" aria-hidden="true">
          <rect className={styles.red} width="5" height="20" />
          <rect className={styles.gold} x="5" width="5" height="20" />
        </svg>
        {brandName(catalog?.locality ?? null)}
      </span>
      <nav ref={nav} className={styles.nav} aria-label={SHELL_TEXT.navigation}>
        {PAGES.filter((page) => page.isInHeader).map((page) => (
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
        {catalog && <PeriodTools catalog={catalog} pageTitle={pageTitle} views={views} />}
        <NavLink className={styles.present ?? ''} to={{ pathname: PRESENTATION_PATH, search: kept }}>
          {PAGE_TITLES.presentation}
        </NavLink>
      </div>
    </header>
  );
}

interface PeriodToolsProps extends HeaderProps {
  readonly catalog: Catalog;
}

function PeriodTools({ catalog, pageTitle, views }: PeriodToolsProps) {
  const { choice, change } = useViewChoice(catalog);
  const { period } = choice;
  if (!period) return null;
  return (
    <>
      <PeriodPicker periods={catalog.periods} current={period} onPick={(periodId) => change({ periodId })} />
      <ExportButton catalog={catalog} period={period} pageTitle={pageTitle} views={views} />
    </>
  );
}
