import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SlideBody } from '#src/ui/slide.ts';
import { CHART_WIDTH } from '#src/ui/slideRoom.ts';
import { PictureBody } from './PictureBody.tsx';
import styles from './SlidePictures.module.css';

/** A body that is drawn rather than written. */
export type DrawnBody = Extract<SlideBody, { kind: 'chart' | 'picture' }>;

export interface SlidePicturesHandle {
  /** Draws a body as it stands on a page, to be read at once: it is gone after that. */
  readonly draw: (body: DrawnBody) => HTMLElement | null;
}

/** Out of sight, where charts of slides are drawn for files. */
export function SlidePictures({ ref }: { readonly ref: Ref<SlidePicturesHandle> }) {
  const host = useRef<HTMLDivElement>(null);
  const [body, setBody] = useState<DrawnBody | null>(null);
  useImperativeHandle(ref, () => ({
    draw: (wanted) => {
      flushSync(() => setBody(wanted));
      queueMicrotask(() => setBody(null));
      return host.current;
    },
  }));
  if (body === null) return null;
  return (
    <div ref={host} className={styles.host} style={{ width: CHART_WIDTH }} aria-hidden="true">
      {body.kind === 'chart' ? (
        body.draw({ width: CHART_WIDTH, activeKey: null })
      ) : (
        <PictureBody svg={body.svg} summary={body.summary} />
      )}
    </div>
  );
}
