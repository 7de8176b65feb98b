import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { foldMarks } from '#src/domain/name.ts';
import type { Period } from '#src/domain/period.ts';
import { deckKey, usePresentationStore } from '#src/state/presentationStore.ts';
import { saveFile } from '#src/transfer/saveFile.ts';
import type { ShownViews } from '#src/ui/shownViews.ts';
import type { ViewActions } from '#src/ui/viewActions.ts';
import { fileName } from './fileName.ts';
import { panelWords, pictureFooter } from './pageReport.ts';

/** A chart of a slide is enlarged to its width from this one, so that its letters can be read in the room. */
const SLIDE_PICTURE_WIDTH = 670;

/**
 * The pictures of panels as files, on the clipboard and in the presentation; what draws them comes when it is first
 * asked for.
 */
export function usePictureActions(views: ShownViews, catalog: Catalog, period: Period | null): ViewActions {
  const addPicture = usePresentationStore((state) => state.addPicture);
  return useMemo(() => {
    const sourceOf = (panel: HTMLElement, width?: number) => {
      const picture = views
        .all()
        .find((view) => view.panel === panel)
        ?.picture(width);
      if (!picture || !period) throw new Error('the panel has no picture');
      const words = panelWords(panel);
      return { ...words, picture, footer: pictureFooter(words.footer, catalog, period) };
    };
    const png = async (panel: HTMLElement) => {
      const { viewPicture } = await import('#src/transfer/export/viewPicture.ts');
      return (await viewPicture(sourceOf(panel))).png;
    };
    const svg = async (panel: HTMLElement) => {
      const { viewSvg } = await import('#src/transfer/export/viewSvg.ts');
      return new Blob([viewSvg(sourceOf(panel))], { type: 'image/svg+xml' });
    };
    return {
      download: (panel, kind) =>
        attempt(async () => {
          const file = await (kind === 'png' ? png(panel) : svg(panel));
          const part = slug(panelWords(panel).title);
          saveFile(file, fileName(window.location.pathname, period?.id ?? '', kind, part));
          return 'done' as const;
        }),
      copy: (panel) =>
        attempt(async () => {
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': png(panel) })]);
          return 'done' as const;
        }),
      present: (panel) =>
        attempt(async () => {
          const { viewSvg } = await import('#src/transfer/export/viewSvg.ts');
          const source = sourceOf(panel, SLIDE_PICTURE_WIDTH);
          // The slide has words of its own; the picture holds the drawing alone.
          const drawing = viewSvg({ ...source, title: '', message: '', footer: '' });
          const { title, message, footer } = source;
          const periodId = period?.id ?? '';
          return addPicture(deckKey(catalog.locality.code, periodId), {
            id: `hinh-${slug(window.location.pathname)}-${slug(title)}`,
            title,
            message,
            footer,
            svg: drawing,
            summary: `${title}. ${message}`,
            periodId,
          });
        }),
    };
  }, [views, catalog, period, addPicture]);
}

/** What cannot be done is said by the panel in words; the figures on the page are untouched. */
async function attempt<Outcome>(act: () => Promise<Outcome>): Promise<Outcome | 'failed'> {
  try {
    return await act();
  } catch {
    return 'failed';
  }
}

/** Letters that every system and every address takes. */
function slug(text: string): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
}
