import { useId } from 'react';
import { STAGE_TEXT, slideNumber } from '#src/text/presentation.ts';
import type { Slide } from '#src/ui/slide.ts';
import type { Lens } from './lens.ts';
import { SlideBodyView } from './SlideBodyView.tsx';
import styles from './SlideView.module.css';
import type { SlideContext } from './slideContext.ts';

interface SlideViewProps {
  readonly slide: Slide;
  readonly context: SlideContext;
  /** Counted from 1. */
  readonly place: number;
  readonly count: number;
  /** The mark that is read. */
  readonly activeKey?: string | null;
  /** The part of the body that is enlarged. */
  readonly lens?: Lens | null;
}

/** From so many letters on a title takes three lines. */
const LONG_TITLE = 105;
/** So many letters stand between the period and the page number. */
const BASIS_LETTERS = 58;

/** One slide of 1280 × 720: finding, what is shown, one body, and the line that says where, when and of how many. */
export function SlideView({ slide, context, place, count, activeKey = null, lens = null }: SlideViewProps) {
  const titleId = useId();
  const { title, concern, subtitle, drawing, basis, body } = slide;
  const isCover = body.kind === 'cover';
  const asOf = context.asOf.length + basis.length > BASIS_LETTERS ? context.shortAsOf : context.asOf;
  const isLong = title.length + (concern?.length ?? 0) > LONG_TITLE;
  return (
    <section
      className={`${styles.slide} ${isCover ? styles.cover : ''}`}
      aria-labelledby={titleId}
      data-slide={slide.id}
    >
      <header className={styles.head}>
        <h1 className={`${styles.title} ${isLong ? styles.longTitle : ''}`} id={titleId}>
          {title}
          {concern && (
            <>
              {' '}
              <span className={styles.concern}>{concern}</span>
            </>
          )}
        </h1>
        {!isCover && <p className={styles.subtitle}>{[subtitle, drawing].filter(Boolean).join('; ')}</p>}
      </header>
      <div className={styles.body} data-part="body">
        <div
          className={styles.enlarged}
          style={
            lens ? { transform: `scale(${lens.scale}) translate(${-lens.x}px, ${-lens.y}px)` } : undefined
          }
        >
          <SlideBodyView body={body} activeKey={activeKey} />
        </div>
      </div>
      <footer className={styles.foot}>
        <span>
          <strong className={styles.place}>{context.place}</strong> · {context.period}
          {context.isSample && <strong className={styles.sample}> · {STAGE_TEXT.sample}</strong>}
        </span>
        <span className={styles.basis}>{[asOf, basis].filter(Boolean).join(' · ')}</span>
        <span>{slideNumber(place, count)}</span>
      </footer>
    </section>
  );
}
