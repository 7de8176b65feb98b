import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { foldMarks } from '#src/domain/name.ts';
import type { Period } from '#src/domain/period.ts';
import { saveFile } from '#src/transfer/saveFile.ts';
import type { ShownViews } from '#src/ui/shownViews.ts';
import { MOST_SLIDE_ROWS, type PictureRoom } from '#src/ui/slideRoom.ts';
import type { ViewActions } from '#src/ui/viewActions.ts';
import { fileName } from './fileName.ts';
import { panelWords, pictureFooter } from './pageReport.ts';

/**
 * The pictures of panels as files, on the clipboard and in the presentation; what draws them comes when it is first
 * asked for.
 */
export function usePictureActions(views: ShownViews, catalog: Catalog, period: Period | null): ViewActions {
  return useMemo(() => {
    const sourceOf = (panel: HTMLElement, roomFor?: (title: string, message: string) => PictureRoom) => {
      const words = panelWords(panel);
      const view = views.all().find((one) => one.panel === panel);
      const picture = view?.picture(roomFor?.(words.title, words.message));
      if (!view || !picture || !period) throw new Error('the panel has no picture');
      return { ...words, view, picture, footer: pictureFooter(words, catalog, period) };
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
          const [{ slideDrawings }, { pictureRoom }, decks, reading] = await Promise.all([
            import('#src/transfer/export/slideDrawings.ts'),
            import('#src/pages/presentation/pictureSlides.model.ts'),
            import('#src/state/presentationStore.ts'),
            import('#src/state/deckReading.ts'),
          ]);
          const { title, message, footer, picture, view } = sourceOf(panel, pictureRoom);
          const { height } = pictureRoom(title, message);
          const drawings = slideDrawings(picture, { height, rows: MOST_SLIDE_ROWS });
          const periodId = period?.id ?? '';
          const figures = { table: view.table(), series: view.series() };
          const { addPicture } = decks.usePresentationStore.getState();
          return addPicture(decks.deckKey(catalog.locality.code, periodId), {
            // The whole title: two panels of a page may begin alike.
            id: [slug(window.location.pathname), slug(title, title.length)].filter(Boolean).join('-'),
            title,
            message,
            footer,
            drawings,
            summary: `${title}. ${message}`,
            periodId,
            figures: reading.figureLetters(figures) > reading.MOST_FIGURE_LETTERS ? null : figures,
          });
        }),
    };
  }, [views, catalog, period]);
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
function slug(text: string, most = 40): string {
  return foldMarks(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-|-$/g, '');
}
