import { type PanelContent, usePanelContent } from './shownViews.ts';

/** Tells the panel around it how its table, its series and its picture are read for files. Draws nothing. */
export function ViewContent(content: PanelContent) {
  usePanelContent(content);
  return null;
}
