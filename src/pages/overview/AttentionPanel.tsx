import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { missing } from '#src/domain/missing.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { attentionCount, OVERVIEW_TEXT } from '#src/text/overview.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { changeSentence, missingSentence } from '#src/text/signals.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { usePrinting } from '#src/ui/usePrinting.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { gapNames, measureCounts, measureForm } from './measureWords.model.ts';
import styles from './Overview.module.css';
import { type AttentionEntry, attentionEntries, type OverviewView } from './overview.model.ts';

interface AttentionPanelProps {
  readonly view: OverviewView;
  /** Where a unit's reasons are; keeps the period of the address. */
  readonly reasonLink: (unitCode: string, measureCode?: string) => string;
  readonly footer: ReactNode;
}

/** So many units are listed at first. */
const LISTED = 5;

const EMPTY_WORDS: Readonly<Record<OverviewView['watch'], string>> = {
  judged: OVERVIEW_TEXT.calm,
  provisional: OVERVIEW_TEXT.provisionalSignals,
  waiting: SHELL_TEXT.loading,
};

/** What needs attention: concerns, then what is worth copying, then what is not known; each with its figures. */
export function AttentionPanel({ view, reasonLink, footer }: AttentionPanelProps) {
  const [all, setAll] = useState(false);
  const units = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const entries = attentionEntries(view.attention, units);
  const isNothingJudged = view.watch === 'judged' && view.attention.commonCauseCount === 0;
  const printing = usePrinting();
  const shown = all || printing ? entries : entries.slice(0, LISTED);
  return (
    <Panel
      title={OVERVIEW_TEXT.attention}
      message={OVERVIEW_TEXT.attentionNote}
      footer={
        <>
          <span>{view.watch === 'judged' && attentionCount(view.attention)}</span>
          {footer}
        </>
      }
    >
      {entries.length === 0 && (
        <p className={styles.calm}>
          {isNothingJudged ? OVERVIEW_TEXT.nothingJudged : EMPTY_WORDS[view.watch]}
        </p>
      )}
      <ul className={styles.attention}>
        {shown.map((entry) => (
          <AttentionLine
            key={`${entry.kind} ${entry.unit.code}`}
            entry={entry}
            view={view}
            link={reasonLink(
              entry.unit.code,
              entry.kind === 'missing' ? undefined : entry.items[0]?.measureCode,
            )}
          />
        ))}
      </ul>
      {entries.length > LISTED && (
        <Button tone="quiet" onClick={() => setAll(!all)}>
          {all ? OVERVIEW_TEXT.seeLess : `${OVERVIEW_TEXT.seeAll} (${entries.length})`}
        </Button>
      )}
    </Panel>
  );
}

interface AttentionLineProps {
  readonly entry: AttentionEntry;
  readonly view: OverviewView;
  readonly link: string;
}

function AttentionLine({ entry, view, link }: AttentionLineProps) {
  const addressOf = useUnitAddress();
  const { formula, period } = view;
  const changes = entry.items.filter((item): item is ChangeItem => item.kind !== 'missing');
  const gaps = entry.items.filter((item): item is MissingItem => item.kind === 'missing');
  const [first] = changes;
  return (
    <li className={styles.entry}>
      <SignalMark
        variation={
          first
            ? { kind: first.kind, cause: { rule: first.rule, side: first.side, runLength: first.runLength } }
            : missing('notReported')
        }
        iconOnly
      />
      <div className={styles.entryText}>
        <p className={styles.entryHead}>
          <Link className={styles.entryName} to={addressOf(entry.unit.code)}>
            {entry.label}
          </Link>
          <Link to={link} data-leads-on>
            {first ? OVERVIEW_TEXT.seeReason : OVERVIEW_TEXT.seeSource}
            <VisuallyHidden>: {entry.label}</VisuallyHidden>
          </Link>
        </p>
        {changes.map((item) => (
          <p key={item.measureCode}>
            {changeSentence(item, measureForm(formula, item), period.kind)} {measureCounts(formula, item)}
          </p>
        ))}
        {gaps.length > 0 && (
          <p>
            {missingSentence(
              gaps,
              gapNames(
                formula,
                gaps.map(({ measureCode }) => measureCode),
                OVERVIEW_TEXT.index,
              ),
              period.kind,
            )}
          </p>
        )}
      </div>
    </li>
  );
}
