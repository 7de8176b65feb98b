import type { ComponentType } from 'react';
import type { Catalog } from '#src/domain/catalog.ts';
import type { DossierHeadline } from '#src/domain/headline.ts';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import type { RunFailure } from '#src/queries/feedRun.ts';
import {
  beyondLimitNote,
  DOSSIER_FIGURE_TEXT,
  openNote,
  overdueUnitsNote,
} from '#src/text/dossierFigures.ts';
import { failureText } from '#src/text/failures.ts';
import { formatCount, formatDayCount } from '#src/text/format.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { HeadlineCell } from './HeadlineCell.tsx';
import styles from './HeadlineStrip.module.css';
import { useMedianFigure, useOverdueFigure } from './useDossierFigures.ts';

interface DossierFigureProps {
  readonly head: DossierHeadline;
  readonly catalog: Catalog;
  readonly period: Period;
  /** What stands in its place while its feed is on the way. */
  readonly fallback: ComponentType<{ readonly label: string }>;
}

/** A head figure that is read from dossiers. */
export function DossierFigure(props: DossierFigureProps) {
  return props.head.measure === 'medianDays' ? <MedianCell {...props} /> : <OverdueCell {...props} />;
}

/** Why there is no figure, in the place of what stands behind it; the page of the figure says it in full. */
function failureNote(failures: readonly RunFailure[]): string | null {
  const [first] = failures.filter(({ stillShown }) => !stillShown);
  return first ? failureText(first.failure, false).title : null;
}

function MedianCell({ head, catalog, period, fallback: Waiting }: DossierFigureProps) {
  const { figure, failures } = useMedianFigure(catalog, period);
  if (!figure) return <Waiting label={head.label} />;
  const { signal, run, time } = figure;
  return (
    <HeadlineCell
      label={head.label}
      value={
        isMissing(signal.value) ? (
          <MissingValue value={signal.value} />
        ) : (
          <>
            {formatDayCount(signal.value)}
            <span className={styles.unit}> {DOSSIER_FIGURE_TEXT.days}</span>
          </>
        )
      }
      note={failureNote(failures) ?? DOSSIER_FIGURE_TEXT.median}
      signal={signal}
      run={run}
      form="days"
      isProvisional={isProvisional(period)}
      last={isMissing(time) ? '' : beyondLimitNote(time.beyondLimit)}
    />
  );
}

function OverdueCell({ head, catalog, period, fallback: Waiting }: DossierFigureProps) {
  const { figure, failures } = useOverdueFigure(catalog, period);
  if (!figure) return <Waiting label={head.label} />;
  const { signal, run, unitsWithOverdue, inProgress } = figure;
  return (
    <HeadlineCell
      label={head.label}
      value={isMissing(signal.value) ? <MissingValue value={signal.value} /> : formatCount(signal.value)}
      note={
        failureNote(failures) ??
        (isMissing(signal.value) ? '' : overdueUnitsNote(unitsWithOverdue.map(({ kind }) => kind)))
      }
      signal={signal}
      run={run}
      form="count"
      isProvisional={isProvisional(period)}
      last={isMissing(inProgress) ? '' : openNote(inProgress)}
    />
  );
}
