import { DECK_TEXT, KEY_WORDS } from '#src/text/presentationDeck.ts';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './DeckPage.module.css';

/** The keys of the stage, before one needs them. */
export function KeysPanel() {
  return (
    <Panel title={DECK_TEXT.keysTitle} footer={null}>
      <dl className={styles.keys}>
        {KEY_WORDS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
