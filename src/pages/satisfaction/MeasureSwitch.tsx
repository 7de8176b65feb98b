import { Link } from 'react-router';
import type { ViewChange } from '#src/state/useViewChoice.ts';
import { MEASURE_IDS, SATISFACTION_TEXT, type SatisfactionMeasure } from '#src/text/satisfaction.ts';
import styles from './Satisfaction.module.css';

interface MeasureSwitchProps {
  readonly measures: readonly SatisfactionMeasure[];
  readonly current: SatisfactionMeasure;
  readonly queryOf: (change: ViewChange) => string;
}

const NAMES: Readonly<Record<SatisfactionMeasure, string>> = {
  rate: SATISFACTION_TEXT.measureRate,
  points: SATISFACTION_TEXT.measurePoints,
};

/** What the runs are of: the share of satisfied ratings, or the points of the index. Links, as each has its address. */
export function MeasureSwitch({ measures, current, queryOf }: MeasureSwitchProps) {
  if (measures.length < 2) return null;
  return (
    <nav aria-label={SATISFACTION_TEXT.measureSwitch}>
      <ul className={styles.measures}>
        {measures.map((measure) => (
          <li key={measure}>
            <Link
              to={{ search: queryOf({ view: measure === 'rate' ? null : MEASURE_IDS[measure] }) }}
              preventScrollReset
              replace
              aria-current={measure === current ? 'page' : undefined}
            >
              {NAMES[measure]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
