import { type Catalog, monthsIn } from '#src/domain/catalog.ts';
import { type DossierCounts, type DossierRecord, sumDossiers } from '#src/domain/dossier.ts';
import { dossiersByPeriod, subjectDossiers } from '#src/domain/dossierSeries.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { type OpenAgeing, openAgeing } from '#src/domain/openAgeing.ts';
import type { Period } from '#src/domain/period.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { composedDurations, type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import { type RatingCounts, ratingsByUnit, ratingsOf, sumRatings } from '#src/domain/ratings.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import type { Series } from '#src/domain/signals/series.ts';
import { type ProcedureTime, slowestProcedures } from '#src/domain/slowestProcedures.ts';
import type { Unit } from '#src/domain/unit.ts';
import {
  unitDossierSeries,
  unitMedianSeries,
  unitRatingSeries,
  watchedServiceMeasures,
} from '#src/domain/unitServiceSeries.ts';
import { serviceMeasureWords } from '#src/text/serviceMeasures.ts';
import { type JudgedMeasure, type Judgement, judgedMeasure } from './profile.model.ts';

const SLOWEST = 3;

/** What every part below is made for. */
export interface ServiceSubject {
  readonly catalog: Catalog;
  readonly unit: Unit;
  /** The units that are compared, this one among them. */
  readonly units: readonly Unit[];
  /** The run that ends with the period, earliest first. */
  readonly periods: readonly Period[];
  readonly judgement: Judgement;
}

/** A figure of the unit and of all units together. */
interface Pair<Value> {
  readonly own: Value;
  readonly whole: Value;
}

export interface DossierFigures {
  readonly counts: Pair<DossierCounts>;
  /** Units that reported the period. */
  readonly reportedCount: number;
  readonly onTime: JudgedMeasure;
  readonly overdueOpen: JudgedMeasure;
}

/** Numbers of dossiers of the unit in the last period, beside those of all units. */
export function dossierFigures(subject: ServiceSubject, records: readonly DossierRecord[]): DossierFigures {
  const { unit, units, periods } = subject;
  const period = periods.at(-1);
  const runIds = periods.map(({ id }) => id);
  const nowByPeriod = dossiersByPeriod(records, runIds.slice(-1));
  const at = period?.id ?? '';
  const codes = units.map(({ code }) => code);
  const series = unitDossierSeries(subject, records);
  return {
    counts: {
      own: nowByPeriod.get(at)?.get(unit.code) ?? sumDossiers([]),
      whole: subjectDossiers(nowByPeriod, { unitCodes: codes }, at),
    },
    reportedCount: codes.filter((code) => {
      const received = nowByPeriod.get(at)?.get(code)?.received;
      return received !== undefined && !isMissing(received);
    }).length,
    onTime: judged(subject, series.onTime),
    overdueOpen: judged(subject, series.overdueOpen),
  };
}

export interface DurationFigures {
  readonly time: ProcessingTime | Missing;
  readonly ageing: Pair<OpenAgeing | Missing>;
  readonly slowest: readonly ProcedureTime[];
  readonly reportedCount: number;
  readonly medianDays: JudgedMeasure;
}

/** How long the unit takes, and how old what is open has become. @param procedures by code */
export function durationFigures(
  subject: ServiceSubject,
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Procedure>,
): DurationFigures {
  const { catalog, unit, units, periods } = subject;
  const period = periods.at(-1);
  const monthIds = period ? monthsIn(catalog, period).map(({ id }) => id) : [];
  const codes = new Set(units.map(({ code }) => code));
  const last = new Set(monthIds);
  const now = composedDurations(
    records.filter(({ unitCode, periodId }) => codes.has(unitCode) && last.has(periodId)),
    monthIds,
  ).records;
  const own = now.filter(({ unitCode }) => unitCode === unit.code);
  return {
    time: processingTime(own, procedures),
    ageing: { own: ageingOf(own), whole: ageingOf(now) },
    slowest: slowestProcedures(own, procedures, SLOWEST),
    reportedCount: new Set(now.map(({ unitCode }) => unitCode)).size,
    medianDays: judged(subject, unitMedianSeries(subject, records, procedures)),
  };
}

/** No record at all is no report, not a day without open dossiers. */
function ageingOf(records: readonly DurationRecord[]): OpenAgeing | Missing {
  const known = records.filter(({ open }) => !isMissing(open));
  return known.length === 0 ? missing('notReported') : openAgeing(known);
}

export interface RatingFigures {
  readonly counts: Pair<RatingCounts | Missing>;
  readonly reportedCount: number;
  readonly satisfied: JudgedMeasure;
}

/** How people rated the unit, beside all units together. */
export function ratingFigures(
  subject: ServiceSubject,
  records: readonly SatisfactionRecord[],
): RatingFigures {
  const { catalog, unit, units, periods } = subject;
  const levels = catalog.ratingLevels;
  const byUnit = ratingsByUnit(
    records,
    levels,
    periods.map(({ id }) => id),
  );
  const at = periods.at(-1)?.id ?? '';
  const ofUnits = units.map(({ code }) => ratingsOf(byUnit, code, at));
  return {
    counts: { own: ratingsOf(byUnit, unit.code, at), whole: sumRatings(ofUnits, levels) },
    reportedCount: ofUnits.filter((ratings) => !isMissing(ratings)).length,
    satisfied: judged(subject, unitRatingSeries(subject, records)),
  };
}

function judged({ periods, judgement }: ServiceSubject, series: Series): JudgedMeasure {
  const form = serviceMeasureWords(series.measureCode)?.form ?? { kind: 'count', name: series.measureCode };
  return judgedMeasure(series, form, periods, judgement);
}

/** The figures of the unit that are watched beside the groups of the index. */
export function serviceMeasures(
  dossiers: DossierFigures | null,
  durations: DurationFigures | null,
  ratings: RatingFigures | null,
  formula: Pick<Formula, 'groups'>,
): JudgedMeasure[] {
  const watched = new Set(watchedServiceMeasures(formula));
  return [dossiers?.onTime, dossiers?.overdueOpen, durations?.medianDays, ratings?.satisfied]
    .filter((measure) => measure !== undefined)
    .filter(({ series }) => watched.has(series.measureCode));
}
