import type { ReactNode } from 'react';
import { usePrinting } from '#src/ui/usePrinting.ts';
import styles from './DeckSheets.module.css';
import { SlideView } from './SlideView.tsx';
import type { Presentation } from './usePresentation.ts';

interface DeckSheetsProps {
  readonly presentation: Presentation;
  /** What stands on the screen. */
  readonly children: ReactNode;
}

/**
 * On paper a presentation is its slides with how each was reckoned, one a sheet, whatever face of it is on the screen.
 */
export function DeckSheets({ presentation, children }: DeckSheetsProps) {
  const { slides, context } = presentation;
  const printing = usePrinting();
  // Without slides the sheet says why, as the screen does.
  const hasSheets = slides.length > 0;
  return (
    <>
      {/* Kept while printing: what is being typed stays, and a meeting goes on where it was. */}
      <div className={hasSheets ? styles.screen : undefined}>{children}</div>
      {printing && (
        <div className={styles.sheets}>
          {slides.map((slide, index) => (
            <div key={slide.id} className={styles.sheet}>
              <SlideView slide={slide} context={context} place={index + 1} count={slides.length} />
              <ul className={styles.notes}>
                {[...new Set(slide.notes)].map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
