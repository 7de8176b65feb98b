import type { ReactNode } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import type { ShownViews } from '#src/ui/shownViews.ts';
import { ViewActionsProvider } from '#src/ui/viewActions.ts';
import { usePictureActions } from './usePictureActions.ts';

interface PageActionsProps {
  readonly catalog: Catalog;
  readonly views: ShownViews;
  readonly children: ReactNode;
}

/** Lets the panels of the page below offer their pictures. */
export function PageActions({ catalog, views, children }: PageActionsProps) {
  const { choice } = useViewChoice(catalog);
  return (
    <ViewActionsProvider value={usePictureActions(views, catalog, choice.period)}>
      {children}
    </ViewActionsProvider>
  );
}
