import { useMemo } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { foldMarks } from '#src/domain/name.ts';
import type { Period } from '#src/domain/period.ts';
import type { ShownViews } from '#src/ui/shownViews.ts';
import type { ViewActions } from '#src/ui/viewActions.ts';
import { panelWords, pictureFooter } from './pageReport.ts';
import { fileName, saveFile } from './saveFile.ts';

/** The pictures of panels as files and on the clipboard; what draws them comes when it is first asked for. */
export function usePictureActions(
  views: ShownViews,
  catalog: Catalog | null,
  period: Period | null,
): ViewActions {
  return useMemo(() => {
    const sourceOf = (panel: HTMLElement) => {
      const picture = views
        .all()
        .find((view) => view.panel === panel)
        ?.picture();
      if (!picture || !catalog || !period) throw new Error('the panel has no picture');
      return { ...panelWords(panel), picture, footer: pictureFooter(panel, catalog, period) };
    };
    const attempt = async (act: () => Promise<void>) => {
      try {
        await act();
        return 'done' as const;
      } catch {
        // The panel says so in words; the figures on the page are untouched.
        return 'failed' as const;
      }
    };
    return {
      download: (panel, kind) =>
        attempt(async () => {
          const source = sourceOf(panel);
          const part = foldMarks(source.title)
            .replace(/[^a-z0-9]+/g, '-')
            .slice(0, 40)
            .replace(/-$/, '');
          saveFile(
            await pictureFile(kind, source),
            fileName(window.location.pathname, period?.id ?? '', kind, part),
          );
        }),
      copy: (panel) =>
        attempt(async () => {
          const png = pictureFile('png', sourceOf(panel));
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
        }),
    };
  }, [views, catalog, period]);
}

type PictureSource = Parameters<typeof import('#src/transfer/export/viewPicture.ts').viewPicture>[0];

async function pictureFile(kind: 'png' | 'svg', source: PictureSource): Promise<Blob> {
  if (kind === 'png')
    return (await (await import('#src/transfer/export/viewPicture.ts')).viewPicture(source)).png;
  const { viewSvg } = await import('#src/transfer/export/viewSvg.ts');
  return new Blob([viewSvg(source)], { type: 'image/svg+xml' });
}
