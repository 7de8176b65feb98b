import { useRef, useState } from 'react';
import { isPlain, PLAIN_ARRANGEMENT } from '#src/state/deckArrangement.ts';
import {
  type DeckFile,
  type DeckFileProblem,
  deckFileText,
  LARGEST_DECK_FILE,
  readDeckFile,
} from '#src/state/deckFile.ts';
import { deckLink } from '#src/state/deckLink.ts';
import { usePresentationAddress } from '#src/state/presentationAddress.ts';
import { DECK_TEXT, importedSentence, importProblemSentence } from '#src/text/presentationDeck.ts';
import { saveFile } from '#src/transfer/saveFile.ts';
import { Button } from '#src/ui/Button.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './DeckPage.module.css';
import type { Presentation } from './usePresentation.ts';

type Outcome = {
  readonly tone: 'info' | 'bad' | 'caution';
  readonly text: string;
  readonly address?: string;
};

/** Reads a file that is not too large to be one of ours; what the disk refuses is said like what is no deck. */
async function fileOf(file: File, localityCode: string): Promise<DeckFile | DeckFileProblem> {
  // Letters beyond ASCII take several bytes.
  if (file.size > LARGEST_DECK_FILE * 3) return { problem: 'tooLarge' };
  try {
    return readDeckFile(await file.text(), localityCode);
  } catch {
    return { problem: 'unread' };
  }
}

/** The deck on its way to others: as a link, or with its pictures as a file. */
export function SharePanel({ presentation }: { readonly presentation: Presentation }) {
  const { catalog, period, deck } = presentation;
  const { arrangement } = deck;
  const localityCode = catalog.locality.code;
  const { queryOf } = usePresentationAddress();
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const copy = async () => {
    const value = deckLink(arrangement);
    if (value === null) {
      setOutcome({ tone: 'caution', text: DECK_TEXT.linkTooLong });
      return;
    }
    const { origin, pathname } = window.location;
    const address = `${origin}${pathname}${queryOf({ deck: value })}`;
    const without = arrangement.pictures.length > 0 ? ` ${DECK_TEXT.linkWithoutPictures}` : '';
    try {
      await navigator.clipboard.writeText(address);
      setOutcome({ tone: 'info', text: `${DECK_TEXT.copied}.${without}` });
    } catch {
      // No permission: the address is shown, to be copied by hand.
      setOutcome({ tone: 'caution', text: `${DECK_TEXT.copyFailed}${without}`, address });
    }
  };
  const save = () =>
    saveFile(
      new Blob([deckFileText({ localityCode, periodId: period.id, arrangement })], {
        type: 'application/json',
      }),
      `bo-slide-${localityCode}-${period.id}.json`,
    );
  const open = async (file: File) => {
    const found = await fileOf(file, localityCode);
    if ('problem' in found) {
      setOutcome({ tone: 'bad', text: importProblemSentence(file.name, found) });
      return;
    }
    deck.replace(found.arrangement);
    setOutcome({ tone: 'info', text: importedSentence(file.name, found.periodId, period.id) });
  };

  return (
    <Panel title={DECK_TEXT.share} footer={null}>
      <div className={styles.rowActions}>
        <Button onClick={() => void copy()}>{DECK_TEXT.copyLink}</Button>
        <Button onClick={save}>{DECK_TEXT.save}</Button>
        <Button onClick={() => picker.current?.click()}>{DECK_TEXT.open}</Button>
        <input
          ref={picker}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={DECK_TEXT.open}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file can be chosen again after it was mended.
            if (file) void open(file).finally(() => (target.value = ''));
          }}
        />
        {!isPlain(arrangement) && (
          <Button tone="quiet" onClick={() => deck.replace(PLAIN_ARRANGEMENT)}>
            {DECK_TEXT.reset}
          </Button>
        )}
      </div>
      {outcome && (
        <Notice tone={outcome.tone}>
          {outcome.text}
          {outcome.address && (
            <input
              className={styles.address}
              readOnly
              value={outcome.address}
              aria-label={DECK_TEXT.copyFailed}
            />
          )}
        </Notice>
      )}
    </Panel>
  );
}
