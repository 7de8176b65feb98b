import { type ComponentProps, lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { EXPORT_TEXT } from '#src/text/exports.ts';
import { Button } from '#src/ui/Button.tsx';

const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu.tsx')).ExportMenu }));

/**
 * The menu of files. It arrives after the page: nobody exports a page that is not there yet. Where it does not
 * arrive, the page stands all the same.
 */
export function ExportButton(props: ComponentProps<typeof ExportMenu>) {
  const waiting = <Button disabled>{EXPORT_TEXT.menu}</Button>;
  return (
    <ErrorBoundary fallback={waiting}>
      <Suspense fallback={waiting}>
        <ExportMenu {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
