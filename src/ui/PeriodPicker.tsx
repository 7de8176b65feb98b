import { useId, useRef, useState } from 'react';
import type { Period, PeriodKind } from '#src/domain/period.ts';
import { capitalise } from '#src/text/format.ts';
import {
  PERIOD_KIND_WORDS,
  periodName,
  periodShortName,
  periodYearName,
  provisionalMark,
} from '#src/text/periods.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import styles from './PeriodPicker.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const KINDS = Object.keys(PERIOD_KIND_WORDS) as PeriodKind[];

interface PeriodPickerProps {
  /** Every period there is; kinds that do not occur are not offered. */
  readonly periods: readonly Period[];
  readonly current: Period;
  readonly onPick: (periodId: string) => void;
}

/** A button that names the period and opens a calendar of months, quarters, halves and years. */
export function PeriodPicker({ periods, current, onPick }: PeriodPickerProps) {
  const id = useId();
  const calendar = useRef<HTMLDivElement>(null);
  const [kind, setKind] = useState<PeriodKind>(current.kind);
  const kinds = KINDS.filter((candidate) => periods.some((period) => period.kind === candidate));
  const name = `${capitalise(periodName(current.id))}${provisionalMark(current)}`;
  return (
    <>
      <button
        type="button"
        className={styles.trigger}
        aria-label={`${SHELL_TEXT.period}: ${name}`}
        popoverTarget={id}
      >
        {name}
        <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 0h10L5 6Z" fill="currentcolor" />
        </svg>
      </button>
      {/* The browser's own popover: it closes on Escape and on a click outside, and gives the focus back. */}
      <div
        id={id}
        ref={calendar}
        className={styles.content}
        popover="auto"
        onToggle={(event) => {
          if (event.newState === 'open') setKind(current.kind);
        }}
      >
        <fieldset className={styles.kinds}>
          <legend>
            <VisuallyHidden>{SHELL_TEXT.period}</VisuallyHidden>
          </legend>
          {kinds.map((option) => (
            <button
              key={option}
              type="button"
              className={styles.kind}
              aria-pressed={option === kind}
              onClick={() => setKind(option)}
            >
              {PERIOD_KIND_WORDS[option]}
            </button>
          ))}
        </fieldset>
        <PeriodYears
          periods={periods.filter((period) => period.kind === kind)}
          current={current}
          onPick={(periodId) => {
            calendar.current?.hidePopover();
            onPick(periodId);
          }}
        />
      </div>
    </>
  );
}

/** Periods of one kind, a row a year, newest year first. */
function PeriodYears({ periods, current, onPick }: PeriodPickerProps) {
  const byYear = Map.groupBy(
    periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    (period) => periodYearName(period.id),
  );
  const years = [...byYear.keys()].sort().reverse();
  return (
    <div className={styles.years}>
      {years.map((year) => (
        <div key={year} className={styles.year}>
          <span className={styles.yearName}>{year}</span>
          {(byYear.get(year) ?? []).map((period) => (
            <button
              key={period.id}
              type="button"
              className={styles.period}
              aria-label={`${capitalise(periodName(period.id))}${provisionalMark(period)}`}
              aria-current={period.id === current.id ? 'true' : undefined}
              data-open={period.closedAt === null}
              title={`${capitalise(periodName(period.id))}${provisionalMark(period)}`}
              onClick={() => onPick(period.id)}
            >
              {periodShortName(period.id)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
