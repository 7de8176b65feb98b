import { lazy, Suspense } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { Ranking } from '#src/domain/ranking.ts';
import { formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import { meanNote, OVERVIEW_TEXT, pooledNote, saturationNote, targetSentence } from '#src/text/overview.ts';
import balanced from '#src/ui/BalancedRow.module.css';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { HeadlineCell } from './HeadlineCell.tsx';
import styles from './HeadlineStrip.module.css';
import type { HeadlineFigure, IndexFigure, OverviewView } from './overview.model.ts';

/** Their feeds are large and not needed for anything else on the first screen. */
const DossierFigure = lazy(async () => ({ default: (await import('./DossierFigure.tsx')).DossierFigure }));

interface HeadlineStripProps {
  readonly catalog: Catalog;
  readonly period: Period;
  readonly figures: readonly HeadlineFigure[];
  readonly view: OverviewView;
}

/** The head figures side by side; those that come later have their room from the start, so that nothing jumps. */
export function HeadlineStrip({ catalog, period, figures, view }: HeadlineStripProps) {
  return (
    <dl className={`${styles.strip} ${balanced.row}`} aria-label={OVERVIEW_TEXT.figures}>
      {figures.map((figure) => {
        const { measure, label } = figure.head;
        return 'signal' in figure ? (
          <IndexCell key={measure} figure={figure} view={view} />
        ) : (
          <Suspense key={measure} fallback={<WaitingCell label={label} />}>
            <DossierFigure head={figure.head} catalog={catalog} period={period} fallback={WaitingCell} />
          </Suspense>
        );
      })}
    </dl>
  );
}

function WaitingCell({ label }: { readonly label: string }) {
  return (
    <HeadlineCell
      label={label}
      value={OVERVIEW_TEXT.waiting}
      note=""
      signal={null}
      run={[]}
      form="count"
      isProvisional={false}
      last=""
    />
  );
}

interface IndexCellProps {
  readonly figure: IndexFigure;
  readonly view: OverviewView;
}

function IndexCell({ figure, view }: IndexCellProps) {
  const { head, signal, run } = figure;
  const { ranking, judgement, hasScores } = view;
  const form = head.kind === 'rate' ? 'rate' : 'points';
  const isProvisional = judgement === 'provisional';
  // Rates come from the counts, in a document of their own.
  if (!hasScores && form === 'points')
    return (
      <HeadlineCell
        label={head.label}
        value={<span className={styles.unread}>{OVERVIEW_TEXT.unread}</span>}
        note=""
        signal={null}
        run={[]}
        form="points"
        isProvisional={false}
        last=""
      />
    );
  return (
    <HeadlineCell
      label={head.label}
      value={
        judgement === 'waiting' && form === 'rate' ? OVERVIEW_TEXT.waiting : <FigureValue figure={figure} />
      }
      note={figureNote(figure, ranking)}
      signal={signal}
      run={run}
      form={form}
      isProvisional={isProvisional}
      last={
        signal.target === null
          ? OVERVIEW_TEXT.noTarget
          : targetSentence(
              signal.target,
              form,
              isProvisional ? missing('notApplicable') : signal.assurance,
              signal.value,
            )
      }
    />
  );
}

function FigureValue({ figure: { head, signal } }: { readonly figure: IndexFigure }) {
  const { value } = signal;
  if (isMissing(value)) return <MissingValue value={value} />;
  if (head.kind === 'rate') return formatRate(value);
  return (
    <>
      {formatPoints(value)}
      <span className={styles.unit}>/{formatMaximum(head.maxPoints)}</span>
    </>
  );
}

function figureNote({ head, signal, atMaximumCount }: IndexFigure, ranking: Ranking): string {
  const count = ranking.ranked.length;
  if (head.kind === 'rate') {
    const { numerator, denominator } = signal;
    return isMissing(numerator) || isMissing(denominator) ? '' : pooledNote(numerator, denominator);
  }
  if (count === 0) return '';
  // Where two in three have everything there is to have, the mean says nothing of the rest.
  if (head.kind === 'group' && count > 0 && atMaximumCount / count >= 2 / 3)
    return saturationNote(atMaximumCount, count);
  return meanNote(
    count,
    ranking.ranked.map(({ unit }) => unit.kind),
  );
}
