import { ErrorBoundary } from 'react-error-boundary';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PAGES } from './pages.ts';
import { Shell } from './Shell.tsx';

/** The shell and the pages in it. @param basename path of the folder that holds index.html */
export function AppRoutes({ basename }: { readonly basename: string }) {
  return (
    <ErrorBoundary FallbackComponent={ErrorPage}>
      <BrowserRouter basename={basename}>
        <Routes>
          <Route element={<Shell />}>
            {PAGES.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </ErrorBoundary>
  );
}
