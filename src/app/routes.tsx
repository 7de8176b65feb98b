import { createBrowserRouter } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PAGES } from './pages.ts';
import { Shell } from './Shell.tsx';

/** @param basename path of the folder that holds index.html */
export function createRouter(basename: string) {
  return createBrowserRouter(
    [
      {
        path: '/',
        Component: Shell,
        ErrorBoundary: ErrorPage,
        HydrateFallback: () => null,
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              ...PAGES.map(({ path, lazy }) => ({ path, lazy })),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
    { basename },
  );
}
