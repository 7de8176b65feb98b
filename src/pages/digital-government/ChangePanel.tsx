import { isProvisional, type Period } from '#src/domain/period.ts';
import {
  CHANGE_TEXT,
  changeMessage,
  changeNote,
  changeTitle,
  changeWords,
  isUnchanged,
  unchangedSentence,
  uncomparedSentence,
} from '#src/text/digitalGovernmentChange.ts';
import { CHANGE_RECKONING } from '#src/text/digitalGovernmentReckoning.ts';
import { capitalise } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { sourceLine } from '#src/text/shell.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import styles from './DigitalGovernment.module.css';
import type { DigitalView } from './digitalGovernment.model.ts';
import type { DigitalPage } from './useDigitalPage.ts';

interface ChangePanelProps {
  readonly view: DigitalView;
  readonly period: Period;
  /** Null where the period is open or the catalogue has none to compare with. */
  readonly compared: Period | null;
  readonly feed: DigitalPage['feed'];
}

/** What changed since the compared period, from what to what, and whether that is out of the ordinary. */
export function ChangePanel({ view, period, compared, feed }: ChangePanelProps) {
  const footer = (
    <>
      <span>
        {capitalise(periodName(period.id))}
        {provisionalMark(period)} · {sourceLine(feed.source, feed.asOf)}
      </span>
      <span>{CHANGE_TEXT.signalNote}</span>
    </>
  );
  if (!compared)
    return (
      <Panel title={changeTitle(null)} footer={footer}>
        <p className={styles.note}>{isProvisional(period) ? CHANGE_TEXT.withheld : CHANGE_TEXT.noCompared}</p>
      </Panel>
    );
  const moved = view.changes.filter((change) => !isUnchanged(change));
  const rest = [
    unchangedSentence(view.changes),
    uncomparedSentence(view.uncompared.map(({ name }) => name)),
  ].filter((sentence) => sentence !== null);
  return (
    <Panel title={changeTitle(compared)} message={changeMessage(view.changes, compared)} footer={footer}>
      {moved.length > 0 && (
        <ul className={styles.entries}>
          {moved.map((change) => (
            <li key={change.indicator.code} className={styles.change}>
              <span className={styles.changeText}>
                <strong>{change.indicator.name}</strong>
                <span>{changeWords(change)}</span>
                <span className={styles.counts}>{changeNote(change, compared)}</span>
              </span>
              <SignalMark variation={change.signal.variation} />
            </li>
          ))}
        </ul>
      )}
      {rest.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <Explained>
        <Reckoning lines={CHANGE_RECKONING} documents={feed.documents} />
      </Explained>
    </Panel>
  );
}
