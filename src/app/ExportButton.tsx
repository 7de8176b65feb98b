import { type ComponentProps, lazy, Suspense } from 'react';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { Button } from '#src/ui/Button.tsx';

const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu.tsx')).ExportMenu }));

/** The menu of files. It arrives after the page: nobody exports a page that is not there yet. */
export function ExportButton(props: ComponentProps<typeof ExportMenu>) {
  return (
    <Suspense fallback={<Button disabled>{EXPORT_TEXT.menu}</Button>}>
      <ExportMenu {...props} />
    </Suspense>
  );
}
