import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import { STAGE_TEXT } from '#src/text/presentation.ts';
import styles from './PictureBody.module.css';
import { safeSvg } from './safeSvg.ts';

interface PictureBodyProps {
  readonly svg: string;
  readonly summary: string;
}

/** A picture that somebody put into the deck, as large as its place allows. */
export function PictureBody({ svg, summary }: PictureBodyProps) {
  const host = useRef<HTMLDivElement>(null);
  const ownId = useId();
  const drawing = useMemo(() => {
    const safe = safeSvg(svg, ownId);
    // A picture that does not fill its place stands below the title, as charts do.
    safe?.setAttribute('preserveAspectRatio', 'xMidYMin meet');
    return safe;
  }, [svg, ownId]);
  useLayoutEffect(() => {
    if (!drawing) return undefined;
    // A slide and its preview draw the same text: each has a drawing of its own.
    host.current?.append(drawing);
    return () => drawing.remove();
  }, [drawing]);
  if (!drawing) return <p>{STAGE_TEXT.pictureFailed}</p>;
  return <div ref={host} className={styles.picture} role="img" aria-label={summary} />;
}
