import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Formula, Group } from '#src/domain/indicator.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { attentionCount, countsNote, OVERVIEW_TEXT } from '#src/text/overview.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { changeSentence, type MeasureForm, missingSentence } from '#src/text/signals.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './Overview.module.css';
import { type AttentionEntry, attentionEntries, type OverviewView } from './overview.model.ts';

interface AttentionPanelProps {
  readonly view: OverviewView;
  /** Where a unit's reasons are; keeps the period of the address. */
  readonly reasonLink: (unitCode: string, groupCode?: string) => string;
  readonly footer: ReactNode;
}

/** So many units are listed at first. */
const LISTED = 6;

const EMPTY_WORDS: Readonly<Record<OverviewView['judgement'], string>> = {
  judged: OVERVIEW_TEXT.calm,
  provisional: OVERVIEW_TEXT.provisionalSignals,
  waiting: SHELL_TEXT.loading,
};

/** What needs attention: concerns, then what is worth copying, then what is not known; each with its figures. */
export function AttentionPanel({ view, reasonLink, footer }: AttentionPanelProps) {
  const [all, setAll] = useState(false);
  const units = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const entries = attentionEntries(view.attention, units);
  const isNothingJudged = view.judgement === 'judged' && view.attention.commonCauseCount === 0;
  const shown = all ? entries : entries.slice(0, LISTED);
  return (
    <Panel
      title={OVERVIEW_TEXT.attention}
      message={OVERVIEW_TEXT.attentionNote}
      footer={
        <>
          <span>{view.judgement === 'judged' && attentionCount(view.attention)}</span>
          {footer}
        </>
      }
    >
      {entries.length === 0 && (
        <p className={styles.calm}>
          {isNothingJudged ? OVERVIEW_TEXT.nothingJudged : EMPTY_WORDS[view.judgement]}
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
  const isWhole = gaps.length === formula.groups.length;
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
            {changeSentence(item, measureForm(formula, item), period.kind)} {countsOf(formula, item)}
          </p>
        ))}
        {gaps.length > 0 && (
          <p>
            {missingSentence(
              gaps,
              isWhole ? [] : gaps.map((gap) => groupOf(formula, gap)?.name ?? gap.measureCode),
              period.kind,
            )}
          </p>
        )}
      </div>
    </li>
  );
}

function groupOf(formula: Formula, item: ChangeItem | MissingItem): Group | undefined {
  return formula.groups.find(({ code }) => code === item.measureCode);
}

/** A series that was judged by its counts is a rate, the others are points of their group. */
function measureForm(formula: Formula, item: ChangeItem): MeasureForm {
  const group = groupOf(formula, item);
  const name = group?.name ?? item.measureCode;
  return isMissing(item.denominator)
    ? { kind: 'points', name, maxPoints: group?.maxPoints ?? 0 }
    : { kind: 'rate', name };
}

/** The counts behind a rate: "189/208 hồ sơ giải quyết đúng hạn …". */
function countsOf(formula: Formula, item: ChangeItem): string {
  const [indicator] = groupOf(formula, item)?.indicators ?? [];
  if (!indicator || isMissing(item.numerator) || isMissing(item.denominator)) return '';
  return countsNote(item.numerator, item.denominator, indicator.counts);
}
