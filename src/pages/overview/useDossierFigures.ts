import { useMemo } from 'react';
import { type Catalog, runOfPeriods } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { useDossiers } from '#src/queries/dossiers.query.ts';
import { useDurations } from '#src/queries/durations.query.ts';
import type { RunFailure } from '#src/queries/feedRun.ts';
import { useProcedures } from '#src/queries/procedures.query.ts';
import { useUnits } from '#src/queries/units.query.ts';
import { type MedianFigure, medianFigure, type OverdueFigure, overdueFigure } from './dossierFigure.model.ts';

interface FigureState<Figure> {
  /** Null while its feed is on the way, and where it is not wanted. */
  readonly figure: Figure | null;
  readonly failures: readonly RunFailure[];
}

const NOTHING_WANTED: readonly string[] = [];

/** The chosen period first: its document is the one the figure cannot do without. */
function useRunIds(catalog: Catalog, period: Period, isWanted: boolean): readonly string[] {
  return useMemo(
    () => (isWanted ? [period.id, ...runOfPeriods(catalog, period).map(({ id }) => id)] : NOTHING_WANTED),
    [catalog, period, isWanted],
  );
}

/** The median processing time of the locality with its run. */
export function useMedianFigure(
  catalog: Catalog,
  period: Period,
  isWanted = true,
): FigureState<MedianFigure> {
  const { isLoading, records, failures } = useDurations(useRunIds(catalog, period, isWanted));
  const units = useUnits().data?.records;
  const procedures = useProcedures().data?.records;
  const figure = useMemo(
    () =>
      isWanted && units && !isLoading
        ? medianFigure(catalog, units, period, records, procedures ?? [])
        : null,
    [catalog, units, period, isWanted, isLoading, records, procedures],
  );
  return { figure, failures };
}

/** The dossiers of the locality that are open beyond their date, with their run. */
export function useOverdueFigure(
  catalog: Catalog,
  period: Period,
  isWanted = true,
): FigureState<OverdueFigure> {
  const { isLoading, records, failures } = useDossiers(useRunIds(catalog, period, isWanted));
  const units = useUnits().data?.records;
  const figure = useMemo(
    () => (isWanted && units && !isLoading ? overdueFigure(catalog, units, period, records) : null),
    [catalog, units, period, isWanted, isLoading, records],
  );
  return { figure, failures };
}
