import { isMissing, missing } from '#src/domain/missing.ts';
import { formatCount, formatPoints } from '#src/text/format.ts';
import { intervalHead } from '#src/text/rankIntervals.ts';
import { intervalText } from '#src/text/rankingGlance.ts';
import { UNIT_COMPARISON_TEXT } from '#src/text/unitComparison.ts';
import { BandLabel } from '#src/ui/BandLabel.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { RankChangeMark } from '#src/ui/RankChangeMark.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import type { RankingRow } from '../ranking.model.ts';
import type { PeriodIntervals } from '../usePeriodIntervals.ts';
import styles from './Views.module.css';

interface ComparedFiguresProps {
  readonly rows: readonly RankingRow[];
  readonly found: PeriodIntervals;
}

/** Total, rank, interval and band of a few units side by side. */
export function ComparedFigures({ rows, found }: ComparedFiguresProps) {
  const { intervals } = found.state;
  return (
    // What scrolls must be reachable by key.
    <section className={styles.scroller} aria-label={UNIT_COMPARISON_TEXT.figures} tabIndex={0}>
      <table className={styles.compared}>
        <caption>
          <VisuallyHidden>{UNIT_COMPARISON_TEXT.figures}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td />
            {rows.map(({ unit, label }) => (
              <th key={unit.code} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{UNIT_COMPARISON_TEXT.total}</th>
            {rows.map(({ unit, totalPoints }) => (
              <td key={unit.code} className={styles.figure}>
                {isMissing(totalPoints) ? <MissingValue value={totalPoints} /> : formatPoints(totalPoints)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{UNIT_COMPARISON_TEXT.rank}</th>
            {rows.map(({ unit, rank, change }) => (
              <td key={unit.code}>
                {isMissing(rank) ? <MissingValue value={rank} /> : <strong>{formatCount(rank)}</strong>}{' '}
                {change && <RankChangeMark change={change} />}
              </td>
            ))}
          </tr>
          {intervals !== null && !isMissing(intervals) && (
            <tr>
              <th scope="row">{intervalHead(intervals.confidence)}</th>
              {rows.map(({ unit }) => {
                const interval = intervals.units.get(unit.code) ?? missing('notReported');
                return (
                  <td key={unit.code}>
                    {isMissing(interval) ? <MissingValue value={interval} /> : intervalText(interval)}
                  </td>
                );
              })}
            </tr>
          )}
          <tr>
            <th scope="row">{UNIT_COMPARISON_TEXT.band}</th>
            {rows.map(({ unit, rank, band, bandPosition }) => (
              <td key={unit.code}>
                {isMissing(rank) ? (
                  <MissingValue value={rank} />
                ) : (
                  <BandLabel band={band} position={bandPosition} />
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}
