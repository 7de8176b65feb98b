import { useId, useState } from 'react';
import { LONGEST_CONCLUSION, MOST_CONCLUSIONS } from '#src/state/deckReading.ts';
import { conclusionsCut, DECK_TEXT } from '#src/text/presentationDeck.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './DeckPage.module.css';
import type { ArrangedDeck } from './useArrangedDeck.ts';

/** What the meeting is to decide, one line an item. */
export function ConclusionsPanel({ deck }: { readonly deck: ArrangedDeck }) {
  const noteId = useId();
  const [isCut, setCut] = useState(false);
  const write = (text: string) => {
    const lines = text.split('\n');
    const kept = lines.slice(0, MOST_CONCLUSIONS).map((line) => line.slice(0, LONGEST_CONCLUSION));
    setCut(kept.join('\n') !== text);
    deck.change((current) => ({ ...current, conclusions: text === '' ? [] : kept }));
  };
  return (
    <Panel title={DECK_TEXT.conclusions} footer={<span id={noteId}>{DECK_TEXT.conclusionsNote}</span>}>
      <textarea
        className={styles.conclusions}
        aria-label={DECK_TEXT.conclusions}
        aria-describedby={noteId}
        rows={6}
        value={deck.arrangement.conclusions.join('\n')}
        onChange={(event) => write(event.target.value)}
      />
      {isCut && <Notice tone="caution">{conclusionsCut(MOST_CONCLUSIONS, LONGEST_CONCLUSION)}</Notice>}
    </Panel>
  );
}
