import type { Catalog } from '#src/domain/catalog.ts';
import { monthsIn, runOfPeriods } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import {
  dossiersByPeriod,
  overdueOpenSeries,
  type SeriesSubject,
  subjectDossiers,
} from '#src/domain/dossierSeries.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { medianDaysSeries } from '#src/domain/durationSeries.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { composedDurations, type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import { type Signal, seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { comparedUnits, type Unit } from '#src/domain/unit.ts';

/** A head figure with its run, earliest first. */
interface FigureRun {
  readonly signal: Signal;
  readonly run: readonly (number | null)[];
}

export interface MedianFigure extends FigureRun {
  readonly time: ProcessingTime | Missing;
}

export interface OverdueFigure extends FigureRun {
  /** Units with at least one dossier open beyond its date. */
  readonly unitsWithOverdue: readonly Unit[];
  readonly inProgress: number | Missing;
}

function localitySubject(catalog: Catalog, units: readonly Unit[], period: Period) {
  const compared = comparedUnits(units, catalog.locality.unitLevel, period);
  const subject: SeriesSubject = {
    code: catalog.locality.code,
    unitCodes: compared.map(({ code }) => code),
    breaks: [],
  };
  return { compared, subject };
}

/** The median processing time of the locality, open dossiers counted in. */
export function medianFigure(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  records: readonly DurationRecord[],
  procedureList: readonly Procedure[],
): MedianFigure {
  const { subject } = localitySubject(catalog, units, period);
  const procedures = new Map(procedureList.map((procedure) => [procedure.code, procedure]));
  const composed = runOfPeriods(catalog, period).map((one) => ({
    id: one.id,
    monthIds: monthsIn(catalog, one).map(({ id }) => id),
  }));
  const series = medianDaysSeries(records, procedures, composed, subject);
  const wanted = new Set(subject.unitCodes);
  const own = records.filter(({ unitCode }) => wanted.has(unitCode));
  return {
    signal: seriesSignal(series, period.id),
    run: series.points.map(({ value }) => (isMissing(value) ? null : value)),
    time: processingTime(composedDurations(own, composed.at(-1)?.monthIds ?? []).records, procedures),
  };
}

/** How many dossiers of the locality are open beyond their promised date, and where. */
export function overdueFigure(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  records: readonly DossierRecord[],
): OverdueFigure {
  const { compared, subject } = localitySubject(catalog, units, period);
  const byPeriod = dossiersByPeriod(
    records,
    runOfPeriods(catalog, period).map(({ id }) => id),
  );
  const series = overdueOpenSeries(byPeriod, subject);
  const ofPeriod = byPeriod.get(period.id);
  return {
    signal: seriesSignal(series, period.id),
    run: series.points.map(({ value }) => (isMissing(value) ? null : value)),
    unitsWithOverdue: compared.filter(({ code }) => {
      const overdue = ofPeriod?.get(code)?.overdue;
      return overdue !== undefined && isKnown(overdue) && overdue > 0;
    }),
    inProgress: subjectDossiers(byPeriod, subject, period.id).inProgress,
  };
}
