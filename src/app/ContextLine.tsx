import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { daysLate, oldestFeed } from '#src/domain/freshness.ts';
import { useClock } from '#src/state/clock.ts';
import { useViewChoice } from '#src/state/useViewChoice.ts';
import { capitalise } from '#src/text/format.ts';
import { localityName } from '#src/text/places.ts';
import { freshnessParts, OLDEST_FEED_LABEL, sampleLabel } from '#src/text/shell.ts';
import styles from './ContextLine.module.css';

/** Which place, how old the oldest figures are, by which formula; and that sample figures are samples. */
export function ContextLine({ catalog }: { readonly catalog: Catalog }) {
  const clock = useClock();
  const { choice } = useViewChoice(catalog);
  const oldest = oldestFeed(catalog.feeds);
  const age = freshnessParts(oldest, oldest ? daysLate(oldest, clock.now()) : 0);
  const formula = choice.period && formulaFor(catalog, choice.period);
  return (
    <p className={styles.line}>
      <span>{capitalise(localityName(catalog.locality))}</span>
      <span>
        {OLDEST_FEED_LABEL} <strong>{age.name}</strong>
        {age.state && `, ${age.state}`}
        {age.late && <span className={styles.late}>{age.late}</span>}
      </span>
      {formula && <span>{formula.name}</span>}
      {catalog.sample && (
        <span className={styles.sample}>{sampleLabel(clock.stoppedAt?.slice(0, 10) ?? null)}</span>
      )}
    </p>
  );
}
