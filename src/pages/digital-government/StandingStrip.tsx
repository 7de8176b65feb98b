import { BulletStateMark } from '#src/charts/BulletStateMark.tsx';
import { DIGITAL_TEXT, standingWords, stripNotes, stripRule } from '#src/text/digitalGovernment.ts';
import { figureText } from '#src/text/digitalGovernmentGroups.ts';
import type { DigitalView } from './digitalGovernment.model.ts';
import styles from './StandingStrip.module.css';

/** The indicators to look at first, and the rule that chose them. */
export function StandingStrip({ view: { strip, standings } }: { readonly view: DigitalView }) {
  if (strip.length === 0) return null;
  const known = standings.filter(({ state }) => state !== 'noFigure').length;
  return (
    <div>
      <dl className={styles.strip} aria-label={DIGITAL_TEXT.figures}>
        {strip.map((standing) => (
          <div key={standing.indicator.code} className={styles.figure}>
            <dt className={styles.label}>{standing.indicator.name}</dt>
            <dd className={styles.value}>{figureText(standing)}</dd>
            <dd className={styles.state}>
              <BulletStateMark state={standing.state} />
              <span>{standingWords(standing)}</span>
            </dd>
            {stripNotes(standing).map((note) => (
              <dd key={note} className={styles.note}>
                {note}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className={styles.rule}>{stripRule(strip.length, known)}</p>
    </div>
  );
}
