import { createContext, useContext } from 'react';

/** What can be done with one panel of a page beyond reading it; the shell knows how. */
export interface ViewActions {
  readonly download: (panel: HTMLElement, kind: 'png' | 'svg') => Promise<'done' | 'failed'>;
  readonly copy: (panel: HTMLElement) => Promise<'done' | 'failed'>;
  /** Puts its picture into the presentation of the period; `full` where the browser keeps no more of them. */
  readonly present: (panel: HTMLElement) => Promise<'added' | 'full' | 'failed'>;
}

const ViewActionsContext = createContext<ViewActions | null>(null);

/** Lets the panels below it offer their pictures. */
export const ViewActionsProvider = ViewActionsContext.Provider;

/** Null where nobody offers them, and a panel then shows no such button. */
export function useViewActions(): ViewActions | null {
  return useContext(ViewActionsContext);
}
