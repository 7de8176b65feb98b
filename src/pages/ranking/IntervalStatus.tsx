import { isMissing } from '#src/domain/missing.ts';
import { MOST_SIMULATED_UNITS } from '#src/queries/rankIntervals.query.ts';
import { INTERVALS_TEXT, noIntervalsSentence, tooManyUnitsSentence } from '#src/text/rankIntervals.ts';
import { simulationProgress } from '#src/text/rankingGlance.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Ranking.module.css';
import type { PeriodIntervals } from './usePeriodIntervals.ts';

/** How far the intervals are, with the button that stops them; why there are none; nothing once they are there. */
export function IntervalStatus({ intervals: found }: { readonly intervals: PeriodIntervals }) {
  const { state, hasFeed, isLoading, failure, measures, unitCount } = found;
  const { intervals, progress, isCancelled, isTooLarge } = state;
  // The counts of a period may come later than its points; what failed with them is said where they are shown.
  if (!hasFeed || (failure !== null && measures === null))
    return <p className={styles.hint}>{noIntervalsSentence('notReported')}</p>;
  if (isTooLarge || unitCount > MOST_SIMULATED_UNITS)
    return <p className={styles.hint}>{tooManyUnitsSentence(unitCount, MOST_SIMULATED_UNITS)}</p>;
  if (intervals !== null)
    return isMissing(intervals) ? (
      <p className={styles.hint}>{noIntervalsSentence(intervals.missing)}</p>
    ) : null;
  if (progress !== null)
    return (
      <div className={styles.matches}>
        <progress className={styles.progress} value={progress} aria-label={INTERVALS_TEXT.interval} />
        <span>{simulationProgress(progress)}</span>
        <Button tone="quiet" onClick={state.cancel}>
          {INTERVALS_TEXT.cancel}
        </Button>
      </div>
    );
  if (isCancelled)
    return (
      <div className={styles.matches}>
        <span role="status">{INTERVALS_TEXT.cancelled}</span>
        <Button tone="quiet" onClick={state.restart}>
          {INTERVALS_TEXT.restart}
        </Button>
      </div>
    );
  return isLoading ? <p className={styles.hint}>{INTERVALS_TEXT.loading}</p> : null;
}
