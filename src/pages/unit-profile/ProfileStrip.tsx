import { Sparkline } from '#src/charts/Sparkline.tsx';
import { isMissing } from '#src/domain/missing.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { rankBeforeNote } from '#src/text/rankChange.ts';
import { PROFILE_TEXT } from '#src/text/unitProfile.ts';
import balanced from '#src/ui/BalancedRow.module.css';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { RankChangeMark } from '#src/ui/RankChangeMark.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import styles from './ProfileStrip.module.css';
import { isRun, type Judgement } from './profile.model.ts';
import type { ProfileFigure } from './strip.model.ts';

interface ProfileStripProps {
  readonly figures: readonly ProfileFigure[];
  readonly judgement: Judgement;
}

/** The head figures of a unit: value, what it counts, its run over its habit, its signal. */
export function ProfileStrip({ figures, judgement }: ProfileStripProps) {
  return (
    <dl className={`${styles.strip} ${balanced.row}`} aria-label={PROFILE_TEXT.figures}>
      {figures.map((figure) => (
        <div key={figure.key} className={styles.figure}>
          <dt className={styles.label}>{figure.label}</dt>
          <dd className={styles.value}>
            <FigureValue figure={figure} />
          </dd>
          <dd className={styles.note}>{figure.note}</dd>
          {figure.run && isRun(figure.run.values) && (
            <dd className={styles.run}>
              <Sparkline {...figure.run} />
            </dd>
          )}
          <dd className={styles.signal}>
            <FigureSignal figure={figure} judgement={judgement} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FigureValue({ figure: { value, suffix, isUnread } }: { readonly figure: ProfileFigure }) {
  if (isUnread) return <span className={styles.unread}>{OVERVIEW_TEXT.unread}</span>;
  if (value === null) return '…';
  if (isMissing(value)) return <MissingValue value={value} />;
  return (
    <>
      {value}
      {suffix !== '' && <span className={styles.suffix}>{suffix}</span>}
    </>
  );
}

/** An open period is not judged: that it is open is said where a signal would stand. */
function FigureSignal({
  figure,
  judgement,
}: {
  readonly figure: ProfileFigure;
  readonly judgement: Judgement;
}) {
  if (figure.change)
    return (
      <>
        <RankChangeMark change={figure.change} />
        <span className={styles.provisional}>{rankBeforeNote(figure.change)}</span>
      </>
    );
  if (judgement === 'provisional' && figure.run)
    return <span className={styles.provisional}>{OVERVIEW_TEXT.provisional}</span>;
  return figure.variation && !figure.isUnread ? <SignalMark variation={figure.variation} /> : null;
}
