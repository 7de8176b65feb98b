import { useMemo } from 'react';
import { Link } from 'react-router';
import { useUnitAddress } from '#src/state/unitAddress.ts';
import { formatCount } from '#src/text/format.ts';
import {
  overdueMessage,
  overdueNote,
  overdueReckoning,
  overdueRest,
} from '#src/text/onTimeReturnsOverdue.ts';
import { PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import { unitWord } from '#src/text/places.ts';
import { Explained } from '#src/ui/Explained.tsx';
import { Panel } from '#src/ui/Panel.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { ViewContent } from '#src/ui/ViewContent.tsx';
import styles from './Overdue.module.css';
import { type OverdueLine, overdueOpen, overdueTable } from './overdueOpen.model.ts';
import type { OnTimePanelProps } from './panelProps.ts';

/** So many lines of a list are shown. */
const LISTED = 12;

/** What is still open beyond its promised date: who has it, and in which field. */
export function OverduePanel({ view, feeds, signals, footer }: OnTimePanelProps) {
  const addressOf = useUnitAddress();
  const found = useMemo(
    () => overdueOpen(view, feeds.records, signals, feeds.fieldName),
    [view, feeds.records, signals, feeds.fieldName],
  );
  const kinds = found.units.map(({ unit }) => unit.kind);
  const unusual = found.units.filter(({ isUnusual }) => isUnusual).map(({ label }) => label);
  return (
    <Panel
      title={PARTS_TEXT.overdue}
      message={overdueMessage(view.period, found.units, kinds, unusual)}
      footer={footer}
    >
      {found.units.length > 0 && <ViewContent table={() => overdueTable(found, view.total)} />}
      {found.units.length > 0 && (
        <div className={styles.lists}>
          <OverdueList
            isLong
            title={PARTS_TEXT.overdueUnits}
            lines={found.units}
            noun={unitWord(view.rows.map(({ unit }) => unit.kind))}
            nameOf={({ key, label }) => <Link to={addressOf(key)}>{label}</Link>}
          />
          {found.fields ? (
            <OverdueList
              title={PARTS_TEXT.overdueFields}
              lines={found.fields}
              noun={PARTS_TEXT.fieldNoun}
              nameOf={({ label }) => label}
            />
          ) : (
            <p className={styles.note}>{PARTS_TEXT.noFields}</p>
          )}
        </div>
      )}
      <Explained>
        <Reckoning
          lines={overdueReckoning(view.total, found.reportedCount, view.rows.length)}
          documents={feeds.documents.ofPeriod}
        />
      </Explained>
    </Panel>
  );
}

interface OverdueListProps {
  readonly title: string;
  /** Takes the room of two columns where there is some. */
  readonly isLong?: boolean;
  readonly lines: readonly OverdueLine[];
  /** What the lines that are not listed are called. */
  readonly noun: string;
  readonly nameOf: (line: OverdueLine) => React.ReactNode;
}

function OverdueList({ title, isLong = false, lines, noun, nameOf }: OverdueListProps) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <section className={isLong ? styles.long : styles.short}>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.list}>
        {lines.slice(0, LISTED).map((line) => (
          <li key={line.key} className={styles.line}>
            <span className={styles.name}>{nameOf(line)}</span>
            <strong className={styles.count}>{formatCount(line.count)}</strong>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ inlineSize: `${(line.count / most) * 100}%` }} />
            </span>
            <span className={styles.note}>
              {overdueNote(line.count, line.inProgress)}
              {line.isUnusual && <span className={styles.unusual}> · ▲ {PARTS_TEXT.aboveHabit}</span>}
            </span>
          </li>
        ))}
      </ol>
      {lines.length > LISTED && <p className={styles.note}>{overdueRest(lines.slice(LISTED), noun)}</p>}
    </section>
  );
}
