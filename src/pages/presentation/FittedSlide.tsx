import { type ComponentProps, memo, type Ref } from 'react';
import styles from './FittedSlide.module.css';
import { SlideView } from './SlideView.tsx';

interface FittedSlideProps extends ComponentProps<typeof SlideView> {
  readonly frame?: Ref<HTMLDivElement>;
  /** A preview is looked at only: nothing in it is reached or read aloud. */
  readonly isPreview?: boolean;
}

function PlainFittedSlide({ frame, isPreview = false, ...slide }: FittedSlideProps) {
  return (
    <div className={isPreview ? styles.preview : styles.room} aria-hidden={isPreview} inert={isPreview}>
      <div className={styles.frame} ref={frame}>
        <SlideView {...slide} />
      </div>
    </div>
  );
}

/** A slide as large as its place allows, in its own shape. Drawn anew only with its slide: a list holds many of them. */
export const FittedSlide = memo(PlainFittedSlide);
