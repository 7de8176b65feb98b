import type { Catalog } from '#src/domain/catalog.ts';
import { type DossierCounts, sumDossiers } from '#src/domain/dossier.ts';
import {
  type DossiersByPeriod,
  onTimeSeries,
  overdueOpenSeries,
  type SeriesSubject,
  subjectDossiers,
} from '#src/domain/dossierSeries.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import { type OnTimeBasis, onTimeCounts } from '#src/domain/onTimeRate.ts';
import { onTimeTarget } from '#src/domain/onTimeTarget.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { type RunPoint, seriesRun } from '#src/domain/signals/seriesRun.ts';
import { type Signal, seriesSignal } from '#src/domain/signals/seriesSignal.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { type CountedRate, countedRate } from '#src/domain/stats/countedRate.ts';
import { comparedUnits, livedPeriods, type Unit } from '#src/domain/unit.ts';
import {
  type FunnelSpread,
  type OutsidePlace,
  standingOut,
  type UnitFunnel,
  unitFunnel,
} from '#src/domain/unitFunnel.ts';
import { compareNames } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';

/** What one unit returned in the period. */
export interface UnitOnTime {
  readonly unit: Unit;
  readonly label: string;
  readonly counts: DossierCounts;
  readonly rate: CountedRate | Missing;
  /** Few cases stand behind the rate. */
  readonly isFew: boolean;
}

/** What the page says of a period. */
export interface OnTimeView {
  readonly period: Period;
  readonly basis: OnTimeBasis;
  /** 0–1; null where there is none for the denominator. */
  readonly target: number | null;
  /** Best rate first, then larger ones first; without a rate last. */
  readonly rows: readonly UnitOnTime[];
  /** All units together. */
  readonly total: DossierCounts;
  readonly rate: CountedRate | Missing;
  readonly reported: readonly UnitOnTime[];
  readonly funnel: UnitFunnel | Missing;
  /** Compared units of which nothing is known. */
  readonly silent: readonly UnitOnTime[];
  /**
   * Units that stand out given their size, the furthest out first; null while none is judged: in an open period, and of
   * a handful of cases.
   */
  readonly outside: Readonly<Record<OutsidePlace, readonly UnitOnTime[]>> | null;
}

/** @param spread null leaves the limits of the funnel to the data */
export function onTimeView(
  catalog: Catalog,
  units: readonly Unit[],
  byPeriod: DossiersByPeriod,
  period: Period,
  basis: OnTimeBasis,
  spread: FunnelSpread | null,
): OnTimeView {
  const ofPeriod = byPeriod.get(period.id);
  const rows = comparedUnits(units, catalog.locality.unitLevel, period)
    .map((unit): UnitOnTime => {
      const counts = ofPeriod?.get(unit.code) ?? sumDossiers([]);
      const rate = rateOf(counts, basis);
      return {
        unit,
        label: unitLabel(unit),
        counts,
        rate,
        isFew: !isMissing(rate) && isSmallSample(rate.denominator),
      };
    })
    .sort(byRate);
  const funnel = unitFunnel(
    rows.map(({ unit, counts }) => ({ code: unit.code, ...onTimeCounts(counts, basis) })),
    spread,
  );
  const total = subjectDossiers(byPeriod, { unitCodes: rows.map(({ unit }) => unit.code) }, period.id);
  const rowOf = new Map(rows.map((row) => [row.unit.code, row]));
  const isJudged =
    !isProvisional(period) && isKnown(funnel) && funnel.units.some(({ place }) => isKnown(place));
  const at = (place: OutsidePlace) =>
    isMissing(funnel) ? [] : standingOut(funnel, place).flatMap(({ code }) => rowOf.get(code) ?? []);
  return {
    period,
    basis,
    target: onTimeTarget(catalog, period, basis),
    rows,
    total,
    rate: rateOf(total, basis),
    reported: rows.filter(({ counts }) => isKnown(counts.received)),
    silent: rows.filter(({ counts }) => isMissing(counts.received)),
    funnel,
    outside: isJudged
      ? { farBelow: at('farBelow'), below: at('below'), above: at('above'), farAbove: at('farAbove') }
      : null,
  };
}

export function rateOf(counts: DossierCounts, basis: OnTimeBasis): CountedRate | Missing {
  const { numerator, denominator } = onTimeCounts(counts, basis);
  return countedRate(numerator, denominator);
}

function byRate(a: UnitOnTime, b: UnitOnTime): number {
  if (isMissing(a.rate) || isMissing(b.rate))
    return Number(isMissing(a.rate)) - Number(isMissing(b.rate)) || compareNames(a.unit.name, b.unit.name);
  return b.rate.rate - a.rate.rate || b.rate.denominator - a.rate.denominator;
}

/** All units of the period as one; its run restarts where one of them came into being within it. */
export function localitySubject(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  periods: readonly Period[],
): SeriesSubject {
  const compared = comparedUnits(units, catalog.locality.unitLevel, period);
  const births = compared.map((unit) => livedPeriods(unit, periods).birth).filter((birth) => birth !== null);
  return {
    code: catalog.locality.code,
    unitCodes: compared.map(({ code }) => code),
    breaks: [...new Set(births)],
  };
}

export function unitSubject(unit: Unit, periods: readonly Period[]): SeriesSubject {
  const { birth } = livedPeriods(unit, periods);
  return { code: unit.code, unitCodes: [unit.code], breaks: birth === null ? [] : [birth] };
}

/** The on-time rate of a subject over the run, with Laney's limits and the signal of every point. */
export function onTimeRun(
  byPeriod: DossiersByPeriod,
  subject: SeriesSubject,
  view: Pick<OnTimeView, 'basis' | 'target'>,
  periods: readonly Period[],
): RunPoint[] {
  return seriesRun(
    onTimeSeries(byPeriod, subject, view.basis, view.target),
    periods.map(({ id }) => id),
  );
}

/** What the runs of one unit say at the period. */
export interface UnitSignals {
  readonly rate: Signal;
  readonly overdue: Signal;
}

/** The signals of every unit, by code; none while the period is open. */
export function unitSignals(
  byPeriod: DossiersByPeriod,
  view: OnTimeView,
  periods: readonly Period[],
): ReadonlyMap<string, UnitSignals> {
  const { period, basis, target, rows } = view;
  if (isProvisional(period)) return new Map();
  return new Map(
    rows.map(({ unit }) => {
      const subject = unitSubject(unit, periods);
      return [
        unit.code,
        {
          rate: seriesSignal(onTimeSeries(byPeriod, subject, basis, target), period.id),
          overdue: seriesSignal(overdueOpenSeries(byPeriod, subject), period.id),
        },
      ];
    }),
  );
}
