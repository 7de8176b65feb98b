import { type ComponentProps, lazy, Suspense } from 'react';

/** Most documents are in order; the words for those that are not come when they are needed. */
const FindingsText = lazy(async () => ({ default: (await import('./FindingsText.tsx')).FindingsText }));

/** What was set aside or does not add up in the figures beside it; nothing where all is well. */
export function FindingsNotice(props: ComponentProps<typeof FindingsText>) {
  if (props.findings.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FindingsText {...props} />
    </Suspense>
  );
}
