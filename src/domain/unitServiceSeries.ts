import { type Catalog, monthsIn } from './catalog.ts';
import type { DossierRecord } from './dossier.ts';
import { DOSSIER_MEASURES, dossiersByPeriod, onTimeSeries, overdueOpenSeries } from './dossierSeries.ts';
import type { DurationRecord } from './duration.ts';
import { medianDaysSeries } from './durationSeries.ts';
import type { Formula } from './indicator.ts';
import { onTimeTarget } from './onTimeTarget.ts';
import type { Period } from './period.ts';
import type { Procedure } from './procedure.ts';
import { ratingsByUnit, ratingsOf } from './ratings.ts';
import type { SatisfactionRecord } from './satisfaction.ts';
import { SATISFIED_RATE, satisfiedSeries } from './satisfactionSeries.ts';
import type { Series } from './signals/series.ts';
import { livedPeriods, type Unit } from './unit.ts';

/**
 * What is watched of a unit beside the groups of the index, from dossiers, processing times and ratings: the one rule
 * of which measures can bring a unit to attention, on the overview as on its own profile. The on-time rate is left
 * out where the index has a group that is judged by the same counts: it would be said twice.
 */
export function watchedServiceMeasures({ groups }: Pick<Formula, 'groups'>): readonly string[] {
  const isIndexed = groups.some(({ topic, indicators }) => topic === 'onTime' && indicators.length === 1);
  return [
    ...(isIndexed ? [] : [DOSSIER_MEASURES.onTimeRate]),
    DOSSIER_MEASURES.overdueOpen,
    DOSSIER_MEASURES.medianDays,
    SATISFIED_RATE,
  ];
}

/** True for a measure that brings a unit to attention: a group of the index, or one of those above. */
export function isWatched(measureCode: string, formula: Pick<Formula, 'groups'>): boolean {
  return (
    formula.groups.some(({ code }) => code === measureCode) ||
    watchedServiceMeasures(formula).includes(measureCode)
  );
}

/** Whose runs, over which periods (of one kind, earliest first, the judged one last). */
export interface UnitRun {
  readonly catalog: Catalog;
  readonly unit: Unit;
  readonly periods: readonly Period[];
}

/** The on-time rate over all received, and the number open beyond their date. @param records of any units */
export function unitDossierSeries(
  run: UnitRun,
  records: readonly DossierRecord[],
): { readonly onTime: Series; readonly overdueOpen: Series } {
  const { catalog, unit, periods } = run;
  const { subject, lived } = lifeOf(run);
  const byPeriod = dossiersByPeriod(
    records.filter(({ unitCode }) => unitCode === unit.code),
    lived.map(({ id }) => id),
  );
  const period = periods.at(-1);
  const target = period ? onTimeTarget(catalog, period, 'received') : null;
  return {
    onTime: onTimeSeries(byPeriod, subject, 'received', target),
    overdueOpen: overdueOpenSeries(byPeriod, subject),
  };
}

/** The median processing time. @param records of any units and months @param procedures by code */
export function unitMedianSeries(
  run: UnitRun,
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Procedure>,
): Series {
  const { subject, lived } = lifeOf(run);
  const composed = lived.map((period) => ({
    id: period.id,
    monthIds: monthsIn(run.catalog, period).map(({ id }) => id),
  }));
  return medianDaysSeries(records, procedures, composed, subject);
}

/** The share of satisfied ratings. @param records of any units */
export function unitRatingSeries(run: UnitRun, records: readonly SatisfactionRecord[]): Series {
  const { catalog, unit } = run;
  const { subject, lived } = lifeOf(run);
  const periodIds = lived.map(({ id }) => id);
  const ratings = ratingsByUnit(
    records.filter(({ unitCode }) => unitCode === unit.code),
    catalog.ratingLevels,
    periodIds,
  );
  const rated = periodIds.map((periodId) => ({ periodId, ratings: ratingsOf(ratings, unit.code, periodId) }));
  return satisfiedSeries(unit.code, rated, subject.breaks);
}

function lifeOf({ unit, periods }: UnitRun) {
  const { periods: lived, birth } = livedPeriods(unit, periods);
  const breaks = birth === null ? [] : [birth];
  return { lived, subject: { code: unit.code, unitCodes: [unit.code], breaks } };
}

/** The records that units are watched by; null for a feed that is not there. */
export interface ServiceRecords {
  readonly dossiers: readonly DossierRecord[] | null;
  readonly durations: readonly DurationRecord[] | null;
  readonly ratings: readonly SatisfactionRecord[] | null;
  /** By code. */
  readonly procedures: ReadonlyMap<string, Procedure>;
}

/** Every watched measure of dossiers, processing times and ratings of every unit. */
export function serviceSeries(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  formula: Pick<Formula, 'groups'>,
  { dossiers, durations, ratings, procedures }: ServiceRecords,
): Series[] {
  const watched = new Set(watchedServiceMeasures(formula));
  const [dossiersOf, durationsOf, ratingsFrom] = [byUnit(dossiers), byUnit(durations), byUnit(ratings)];
  return units
    .flatMap((unit): Series[] => {
      const run = { catalog, unit, periods };
      const counted = dossiersOf && unitDossierSeries(run, dossiersOf.get(unit.code) ?? []);
      return [
        ...(counted ? [counted.onTime, counted.overdueOpen] : []),
        ...(durationsOf ? [unitMedianSeries(run, durationsOf.get(unit.code) ?? [], procedures)] : []),
        ...(ratingsFrom ? [unitRatingSeries(run, ratingsFrom.get(unit.code) ?? [])] : []),
      ];
    })
    .filter(({ measureCode }) => watched.has(measureCode));
}

function byUnit<Row extends { readonly unitCode: string }>(rows: readonly Row[] | null) {
  return rows && Map.groupBy(rows, ({ unitCode }) => unitCode);
}
