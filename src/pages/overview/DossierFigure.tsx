import { type ComponentType, useMemo } from 'react';
import { type Catalog, runOfPeriods } from '#src/domain/catalog.ts';
import type { DossierHeadline } from '#src/domain/headline.ts';
import { isMissing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import { useDurations } from '#src/queries/durations.query.ts';
import type { RunFailure } from '#src/queries/feedRun.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import {
  beyondLimitNote,
  DOSSIER_FIGURE_TEXT,
  openNote,
  overdueUnitsNote,
} from '#src/text/dossierFigures.ts';
import { failureText } from '#src/text/failures.ts';
import { formatCount, formatDayCount } from '#src/text/format.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { medianFigure, overdueFigure } from './dossierFigure.model.ts';
import { HeadlineCell } from './HeadlineCell.tsx';
import styles from './HeadlineStrip.module.css';

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

/** The chosen period first: its document is the one the figure cannot do without. */
function useRunIds(catalog: Catalog, period: Period): string[] {
  return useMemo(() => [period.id, ...runOfPeriods(catalog, period).map(({ id }) => id)], [catalog, period]);
}

/** Why there is no figure, in the place of what stands behind it; the page of the figure says it in full. */
function failureNote(failures: readonly RunFailure[]): string | null {
  const [first] = failures.filter(({ stillShown }) => !stillShown);
  return first ? failureText(first.failure, false).title : null;
}

function MedianCell({ head, catalog, period, fallback: Waiting }: DossierFigureProps) {
  const { isLoading, records, failures } = useDurations(useRunIds(catalog, period));
  const units = useUnits().data?.records;
  const procedures = useProcedures().data?.records;
  const figure = useMemo(
    () => (units && !isLoading ? medianFigure(catalog, units, period, records, procedures ?? []) : null),
    [catalog, units, period, isLoading, records, procedures],
  );
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
  const { isLoading, records, failures } = useDossiers(useRunIds(catalog, period));
  const units = useUnits().data?.records;
  const figure = useMemo(
    () => (units && !isLoading ? overdueFigure(catalog, units, period, records) : null),
    [catalog, units, period, isLoading, records],
  );
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
