import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { attentionCount, OVERVIEW_TEXT } from '#src/text/overview.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import { Button } from '#src/ui/Button.tsx';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import type { Judgement } from './profile.model.ts';
import type { SignalEntry, UnitSignals } from './signals.model.ts';
import styles from './UnitProfile.module.css';

interface SignalsPanelProps {
  readonly signals: UnitSignals;
  readonly judgement: Judgement;
  /** Where more of a measure is; null where no page shows it. */
  readonly linkOf: (measureCode: string) => { readonly pathname: string; readonly search: string } | null;
  readonly footer: ReactNode;
  /** How the figures came about; mounted when it is opened. */
  readonly explanation: ReactNode;
}

/** So many are listed at first. */
const LISTED = 6;

const EMPTY_WORDS: Readonly<Record<Judgement, string>> = {
  judged: OVERVIEW_TEXT.calm,
  provisional: OVERVIEW_TEXT.provisionalSignals,
  waiting: SHELL_TEXT.loading,
};

/** What departs from the unit's own habit this period, each in a sentence with its figures. */
export function SignalsPanel({ signals, judgement, linkOf, footer, explanation }: SignalsPanelProps) {
  const [all, setAll] = useState(false);
  const { entries, found } = signals;
  const shown = all ? entries : entries.slice(0, LISTED);
  const isNothingJudged = judgement === 'judged' && found.commonCauseCount + entries.length === 0;
  return (
    <Panel
      title={PROFILE_TEXT.signals}
      message={PROFILE_TEXT.signalsNote}
      footer={
        <>
          <span>{judgement === 'judged' && attentionCount(found)}</span>
          {footer}
        </>
      }
    >
      {entries.length === 0 && (
        <p className={styles.muted}>
          {isNothingJudged ? OVERVIEW_TEXT.nothingJudged : EMPTY_WORDS[judgement]}
        </p>
      )}
      <ul className={styles.signals}>
        {shown.map((entry) => (
          <SignalLine key={entry.item.measureCode} entry={entry} link={linkOf(entry.item.measureCode)} />
        ))}
      </ul>
      {entries.length > LISTED && (
        <Button tone="quiet" onClick={() => setAll(!all)}>
          {all ? OVERVIEW_TEXT.seeLess : `${OVERVIEW_TEXT.seeAll} (${entries.length})`}
        </Button>
      )}
      {judgement === 'judged' && <Explained>{explanation}</Explained>}
    </Panel>
  );
}

interface SignalLineProps {
  readonly entry: SignalEntry;
  readonly link: { readonly pathname: string; readonly search: string } | null;
}

function SignalLine({ entry: { item, form, sentence, counts }, link }: SignalLineProps) {
  const { kind, rule, side, runLength } = item;
  return (
    <li className={styles.signal}>
      <SignalMark variation={{ kind, cause: { rule, side, runLength } }} iconOnly />
      <p>
        {sentence} {counts}{' '}
        {link && (
          <Link className={styles.inlineLink} to={link} data-leads-on>
            {PROFILE_TEXT.seeMore}
            <VisuallyHidden>: {form.name}</VisuallyHidden>
          </Link>
        )}
      </p>
    </li>
  );
}
