import { Suspense, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { matchPath, Outlet, useLocation, useSearchParams } from 'react-router';
import { useCatalogState } from '#src/queries/catalog.query.ts';
import { PRESENTATION_KEYS } from '#src/state/presentationKeys.ts';
import { documentTitle, SHELL_TEXT } from '#src/text/shell.ts';
import { FailureNotice } from '#src/ui/FailureNotice.tsx';
import { ShownViews, ShownViewsProvider } from '#src/ui/shownViews.ts';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { ContextLine } from './ContextLine.tsx';
import { ErrorPage } from './ErrorPage.tsx';
import { Header } from './Header.tsx';
import { PageActions } from './PageActions.tsx';
import { PAGES } from './pages.ts';
import styles from './Shell.module.css';
import { WallFailure } from './WallFailure.tsx';

/** What stands around every page. Pages begin once the catalogue is there: without it no figure has a meaning. */
export function Shell() {
  const catalog = useCatalogState();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(pathname);
  const [views] = useState(() => new ShownViews());
  const locality = catalog.data?.locality ?? null;
  const [params] = useSearchParams();
  const isWall = params.has(PRESENTATION_KEYS.wall);
  const title = PAGES.find((page) => matchPath(page.path, pathname))?.title ?? SHELL_TEXT.notFoundTitle;

  useEffect(() => {
    document.title = documentTitle(title, locality);
  }, [title, locality]);
  useEffect(() => {
    // A new page is announced by moving the focus to it; the first page leaves the focus where the browser put it.
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);

  if (isWall && catalog.failure && !catalog.data) return <WallFailure failure={catalog.failure} />;
  return (
    <>
      <a className={styles.skip} href="#noi-dung">
        {SHELL_TEXT.skipLink}
      </a>
      <Header catalog={catalog.data} pageTitle={title} views={views} />
      <main className={styles.main} id="noi-dung" ref={main} tabIndex={-1}>
        {catalog.failure && (
          <FailureNotice
            failure={catalog.failure}
            stillShown={catalog.data !== null}
            onRetry={catalog.retry}
          />
        )}
        {catalog.isLoading && <TableSkeleton label={SHELL_TEXT.loading} />}
        {catalog.data && (
          <>
            <ContextLine catalog={catalog.data} />
            {/* A page that fails leaves the shell standing; another address is a new try. */}
            <ErrorBoundary key={pathname} FallbackComponent={ErrorPage}>
              <ShownViewsProvider value={views}>
                <PageActions catalog={catalog.data} views={views}>
                  <Suspense fallback={<TableSkeleton label={SHELL_TEXT.loading} />}>
                    <Outlet />
                  </Suspense>
                </PageActions>
              </ShownViewsProvider>
            </ErrorBoundary>
          </>
        )}
      </main>
    </>
  );
}
