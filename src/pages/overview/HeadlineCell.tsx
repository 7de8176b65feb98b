import type { ReactNode } from 'react';
import { Sparkline } from '#src/charts/Sparkline.tsx';
import { isMissing } from '#src/domain/missing.ts';
import type { Signal } from '#src/domain/signals/seriesSignal.ts';
import { OVERVIEW_TEXT, runSummary } from '#src/text/overview.ts';
import type { MeasureForm } from '#src/text/signals.ts';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { TrendMark } from '#src/ui/TrendMark.tsx';
import styles from './HeadlineStrip.module.css';

interface HeadlineCellProps {
  readonly label: string;
  readonly value: ReactNode;
  /** What stands behind the value: x of n, or the units it is a mean of. */
  readonly note: string;
  /** Null while it is on its way. */
  readonly signal: Signal | null;
  readonly run: readonly (number | null)[];
  readonly form: MeasureForm['kind'];
  /** An open period is not judged. */
  readonly isProvisional: boolean;
  /** The target and how surely it is met, or what else the figure is held against. */
  readonly last: string;
}

/** One head figure: value, what it counts, its run over its habit, its signal and its target. */
export function HeadlineCell(props: HeadlineCellProps) {
  const { label, value, note, signal, run, form, isProvisional, last } = props;
  const kind = !signal || isMissing(signal.variation) ? 'plain' : signal.variation.kind;
  // One value is no run: a dot alone would look like one.
  const isRun = run.filter((value) => value !== null).length > 1;
  const limits = !signal || isMissing(signal.limits) ? null : signal.limits;
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.note}>{note}</dd>
      <dd className={styles.run}>
        {isRun || run.length === 0 ? (
          <Sparkline
            values={run}
            limits={limits}
            tone={kind === 'improvement' || kind === 'concern' ? kind : 'plain'}
            label={runSummary(label, run, form, limits)}
          />
        ) : (
          <span className={styles.provisional}>{OVERVIEW_TEXT.noRun}</span>
        )}
      </dd>
      <dd className={styles.signal}>
        {isProvisional ? (
          <span className={styles.provisional}>{OVERVIEW_TEXT.provisional}</span>
        ) : (
          signal && (
            <>
              <SignalMark variation={signal.variation} />
              <TrendMark trend={signal.trend} />
            </>
          )
        )}
      </dd>
      <dd className={styles.note}>{last}</dd>
    </div>
  );
}
