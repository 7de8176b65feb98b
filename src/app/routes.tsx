import { createBrowserRouter, redirect } from 'react-router';
import { ErrorPage } from './ErrorPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { FIRST_PAGE, PAGES } from './pages.ts';
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
          // The address keeps its query: a scenario or a period given to the front page goes on to the first page.
          { index: true, loader: ({ request }) => redirect(`${FIRST_PAGE}${new URL(request.url).search}`) },
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
