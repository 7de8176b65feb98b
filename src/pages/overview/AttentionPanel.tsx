import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import { isProvisional } from '#src/domain/period.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import { attentionCount, countsNote, OVERVIEW_TEXT } from '#src/text/overview.ts';
import { changeSentence, missingSentence } from '#src/text/signals.ts';
import { Button } from '#src/ui/Button.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import styles from './Overview.module.css';
import { type AttentionEntry, attentionEntries, type OverviewView } from './overview.model.ts';

interface AttentionPanelProps {
  readonly view: OverviewView;
  /** Counts of the period, for the x of n behind a group; empty while they are not there. */
  readonly measures: readonly IndicatorMeasure[];
  /** Where a unit's reasons are; keeps the period of the address. */
  readonly reasonLink: (unitCode: string) => string;
  readonly footer: ReactNode;
}

/** So many units are listed at first. */
const LISTED = 6;

/** What needs attention: concerns, then what is worth copying, then what is not known; each with its figures. */
export function AttentionPanel({ view, measures, reasonLink, footer }: AttentionPanelProps) {
  const [all, setAll] = useState(false);
  const units = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const entries = attentionEntries(view.attention, units);
  const shown = all ? entries : entries.slice(0, LISTED);
  return (
    <Panel
      title={OVERVIEW_TEXT.attention}
      message={OVERVIEW_TEXT.attentionNote}
      footer={
        <>
          <span>{isProvisional(view.period) ? '' : attentionCount(view.attention)}</span>
          {footer}
        </>
      }
    >
      {entries.length === 0 && (
        <p className={styles.calm}>
          {isProvisional(view.period) ? OVERVIEW_TEXT.provisionalSignals : OVERVIEW_TEXT.calm}
        </p>
      )}
      <ul className={styles.attention}>
        {shown.map((entry) => (
          <AttentionLine
            key={`${entry.kind} ${entry.unit.code}`}
            entry={entry}
            view={view}
            measures={measures}
            link={reasonLink(entry.unit.code)}
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
  readonly measures: readonly IndicatorMeasure[];
  readonly link: string;
}

function AttentionLine({ entry, view, measures, link }: AttentionLineProps) {
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
          <strong>{entry.label}</strong>
          <Link to={link}>{first ? OVERVIEW_TEXT.seeReason : OVERVIEW_TEXT.seeSource}</Link>
        </p>
        {changes.map((item) => (
          <p key={item.measureCode}>
            {changeSentence(item, pointsForm(formula, item.measureCode), period.kind)}{' '}
            {groupCounts(formula, item, measures)}
          </p>
        ))}
        {gaps.length > 0 && (
          <p>
            {missingSentence(
              gaps,
              isWhole ? [] : gaps.map((gap) => pointsForm(formula, gap.measureCode).name),
              period.kind,
            )}
          </p>
        )}
      </div>
    </li>
  );
}

function pointsForm(formula: Formula, groupCode: string) {
  const group = formula.groups.find(({ code }) => code === groupCode);
  return { kind: 'points', name: group?.name ?? groupCode, maxPoints: group?.maxPoints ?? 0 } as const;
}

/** The counts behind a group that is one indicator: "189/208 hồ sơ giải quyết đúng hạn …". */
function groupCounts(formula: Formula, item: ChangeItem, measures: readonly IndicatorMeasure[]): string {
  const group = formula.groups.find(({ code }) => code === item.measureCode);
  const [indicator, second] = group?.indicators ?? [];
  if (!indicator || second) return '';
  const found = measures.find(
    (measure) => measure.unitCode === item.unitCode && measure.indicatorCode === indicator.code,
  );
  if (!found || isMissing(found.numerator) || isMissing(found.denominator)) return '';
  return countsNote(found.numerator, found.denominator, indicator.counts);
}
