import { useState } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useCatalog } from '#src/queries/catalog.query.ts';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { DeckPage } from './DeckPage.tsx';
import { DeckSheets } from './DeckSheets.tsx';
import { PresenterView } from './PresenterView.tsx';
import { Stage } from './Stage.tsx';
import { usePresentation } from './usePresentation.ts';
import { WallView } from './WallView.tsx';

/** The deck and its three faces: the stage of a meeting, the presenter's window, the wall. */
export function PresentationPage() {
  const catalog = useCatalog();
  const { choice } = useViewChoice(catalog);
  if (!choice.period) return <Notice tone="caution">{SHELL_TEXT.noPeriods}</Notice>;
  return <PresentationOfPeriod catalog={catalog} period={choice.period} />;
}

interface PresentationOfPeriodProps {
  readonly catalog: Catalog;
  readonly period: Period;
}

function PresentationOfPeriod({ catalog, period }: PresentationOfPeriodProps) {
  const { screen, showDeck } = usePresentationAddress();
  const [isOnStage, setOnStage] = useState(false);
  const isLive = screen === 'presenter' || (screen === 'deck' && isOnStage);
  const presentation = usePresentation(catalog, period, isLive);
  return (
    <DeckSheets presentation={presentation}>
      {screen === 'wall' && <WallView presentation={presentation} onLeave={showDeck} />}
      {screen === 'presenter' && <PresenterView presentation={presentation} onLeave={showDeck} />}
      {screen === 'deck' && (
        <DeckPage
          presentation={presentation}
          onStart={(slideId) => {
            if (slideId !== null) presentation.meeting.act({ slideId, isBlank: false });
            setOnStage(true);
          }}
        />
      )}
      {screen === 'deck' && isOnStage && (
        <Stage presentation={presentation} onLeave={() => setOnStage(false)} />
      )}
    </DeckSheets>
  );
}
