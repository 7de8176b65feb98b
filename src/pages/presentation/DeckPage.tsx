import { useRef } from 'react';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { PAGE_TITLES } from '#src/text/pages.ts';
import { STAGE_TEXT } from '#src/text/presentation.ts';
import { DECK_TEXT } from '#src/text/presentationDeck.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { usePageDocument } from '#src/ui/shownViews.ts';
import { TableSkeleton } from '#src/ui/TableSkeleton.tsx';
import { ConclusionsPanel } from './ConclusionsPanel.tsx';
import { DeckNotices } from './DeckNotices.tsx';
import styles from './DeckPage.module.css';
import { deckDocument } from './deckReport.model.ts';
import { KeysPanel } from './KeysPanel.tsx';
import { openPresenterWindow } from './presenterWindow.ts';
import { SharePanel } from './SharePanel.tsx';
import { SlidePictures, type SlidePicturesHandle } from './SlidePictures.tsx';
import { SlidesPanel } from './SlidesPanel.tsx';
import type { Presentation } from './usePresentation.ts';

interface DeckPageProps {
  readonly presentation: Presentation;
  /** @param slideId null for where the link or the last meeting stands */
  readonly onStart: (slideId: string | null) => void;
}

/** What a shared link opens: the deck at a glance, to be arranged, and the button that starts it. */
export function DeckPage({ presentation, onStart }: DeckPageProps) {
  const { entries, slides, isLoading } = presentation;
  const { queryOf } = usePresentationAddress();
  // The files of this page are those of the deck, in the presenter's order.
  const pictures = useRef<SlidePicturesHandle>(null);
  usePageDocument(() =>
    deckDocument(
      slides,
      { conclusions: presentation.deck.arrangement.conclusions, units: presentation.units },
      (body) => pictures.current?.draw(body) ?? null,
    ),
  );
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageHead title={PAGE_TITLES.presentation} headline={null} />
        <div className={styles.actions}>
          <Button tone="primary" disabled={slides.length === 0} onClick={() => onStart(null)}>
            {DECK_TEXT.start}
          </Button>
          <Button onClick={() => openPresenterWindow(queryOf({ screen: 'presenter' }))}>
            {STAGE_TEXT.presenterWindow}
          </Button>
          <a className={styles.link} href={queryOf({ screen: 'wall' })}>
            {DECK_TEXT.wall}
          </a>
        </div>
        <p className={styles.lead}>{DECK_TEXT.lead}</p>
      </div>
      <SlidePictures ref={pictures} />
      <DeckNotices presentation={presentation} />
      {isLoading && entries.length === 0 && <TableSkeleton label={SHELL_TEXT.loading} />}
      {!isLoading && slides.length === 0 && <Notice tone="caution">{STAGE_TEXT.nothing}</Notice>}
      <div className={styles.columns}>
        <SlidesPanel presentation={presentation} onStart={onStart} />
        <div className={styles.side}>
          <ConclusionsPanel deck={presentation.deck} />
          <SharePanel presentation={presentation} />
          <KeysPanel />
        </div>
      </div>
    </div>
  );
}
