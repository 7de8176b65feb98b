import { Sparkline } from '#src/charts/Sparkline.tsx';
import { isMissing, missing } from '#src/domain/missing.ts';
import type { Ranking } from '#src/domain/ranking.ts';
import { formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import {
  meanNote,
  OVERVIEW_TEXT,
  pooledNote,
  runSummary,
  saturationNote,
  targetSentence,
} from '#src/text/overview.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { SignalMark } from '#src/ui/SignalMark.tsx';
import { TrendMark } from '#src/ui/TrendMark.tsx';
import styles from './HeadlineStrip.module.css';
import type { HeadlineFigure, OverviewView } from './overview.model.ts';

interface HeadlineStripProps {
  readonly figures: readonly HeadlineFigure[];
  readonly ranking: Ranking;
  /** An open period is not judged; rates wait for their counts. */
  readonly judgement: OverviewView['judgement'];
}

/** The head figures: value, what it counts, its run over its habit, its signal and its target. */
export function HeadlineStrip({ figures, ranking, judgement }: HeadlineStripProps) {
  return (
    <dl className={styles.strip} aria-label={OVERVIEW_TEXT.figures}>
      {figures.map((figure) => (
        <div key={figure.head.measure} className={styles.figure}>
          <dt className={styles.label}>{figure.head.label}</dt>
          <dd className={styles.value}>
            {judgement === 'waiting' && figure.head.kind === 'rate' ? '…' : <FigureValue figure={figure} />}
          </dd>
          <dd className={styles.note}>{figureNote(figure, ranking)}</dd>
          <dd className={styles.run}>
            <FigureRun figure={figure} />
          </dd>
          <dd className={styles.signal}>
            {judgement === 'provisional' ? (
              <span className={styles.provisional}>{OVERVIEW_TEXT.provisional}</span>
            ) : (
              <>
                <SignalMark variation={figure.signal.variation} />
                <TrendMark trend={figure.signal.trend} />
              </>
            )}
          </dd>
          <dd className={styles.note}>
            {figure.signal.target === null
              ? OVERVIEW_TEXT.noTarget
              : targetSentence(
                  figure.signal.target,
                  figure.head.kind === 'rate' ? 'rate' : 'points',
                  judgement === 'provisional' ? missing('notApplicable') : figure.signal.assurance,
                  figure.signal.value,
                )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FigureValue({ figure }: { readonly figure: HeadlineFigure }) {
  const { value } = figure.signal;
  if (isMissing(value)) return <MissingValue value={value} />;
  if (figure.head.kind === 'rate') return formatRate(value);
  return (
    <>
      {formatPoints(value)}
      <span className={styles.unit}>/{formatMaximum(figure.head.maxPoints)}</span>
    </>
  );
}

function FigureRun({ figure }: { readonly figure: HeadlineFigure }) {
  const { variation, limits } = figure.signal;
  const kind = isMissing(variation) ? 'plain' : variation.kind;
  return (
    <Sparkline
      values={figure.run}
      limits={isMissing(limits) ? null : limits}
      tone={kind === 'improvement' || kind === 'concern' ? kind : 'plain'}
      label={runSummary(
        figure.head.label,
        figure.run,
        figure.head.kind === 'rate' ? 'rate' : 'points',
        isMissing(limits) ? null : limits,
      )}
    />
  );
}

function figureNote({ head, signal, atMaximumCount }: HeadlineFigure, ranking: Ranking): string {
  const count = ranking.ranked.length;
  if (head.kind === 'rate') {
    const { numerator, denominator } = signal;
    return isMissing(numerator) || isMissing(denominator) ? '' : pooledNote(numerator, denominator);
  }
  // Where two in three have everything there is to have, the mean says nothing of the rest.
  if (head.kind === 'group' && count > 0 && atMaximumCount / count >= 2 / 3)
    return saturationNote(atMaximumCount, count);
  return meanNote(
    count,
    ranking.ranked.map(({ unit }) => unit.kind),
  );
}
