import { type DossierCounts, type DossierRecord, dossiersByUnit, sumDossiers } from './dossier.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import { type OnTimeBasis, onTimeCounts } from './onTimeRate.ts';
import type { Series, SeriesPoint } from './signals/series.ts';

/** The measure codes of the figures that are made from dossiers and durations. */
export const DOSSIER_MEASURES = {
  onTimeRate: 'onTimeRate',
  overdueOpen: 'overdueOpen',
  medianDays: 'medianDays',
} as const;

/** Whose run it is: one unit, or all units of a locality under the locality's own code. */
export interface SeriesSubject {
  readonly code: string;
  /** Units whose dossiers are added up. */
  readonly unitCodes: readonly string[];
  /** First period of each new regime, such as the birth of the unit by a merger. */
  readonly breaks: readonly string[];
}

/** The dossiers of each unit by period: what the runs below are read from, so that it is added up once. */
export type DossiersByPeriod = ReadonlyMap<string, ReadonlyMap<string, DossierCounts>>;

/** @param periodIds the periods wanted; a period without any record has an empty map */
export function dossiersByPeriod(
  records: readonly DossierRecord[],
  periodIds: readonly string[],
): DossiersByPeriod {
  const byPeriod = Map.groupBy(records, ({ periodId }) => periodId);
  return new Map(periodIds.map((id) => [id, dossiersByUnit(byPeriod.get(id) ?? [], id)]));
}

/**
 * The dossiers of a subject in a period, added up over its units; a unit that has not reported is left out, and
 * a period in which none has is `notReported`.
 */
export function subjectDossiers(
  byPeriod: DossiersByPeriod,
  subject: Pick<SeriesSubject, 'unitCodes'>,
  periodId: string,
): DossierCounts {
  const ofPeriod = byPeriod.get(periodId);
  const reported = subject.unitCodes.flatMap((code) => {
    const counts = ofPeriod?.get(code);
    return counts && isKnown(counts.received) ? [counts] : [];
  });
  return sumDossiers(reported);
}

/** The run of the on-time rate over one of the denominators in use, with its counts: judged by Laney's limits. */
export function onTimeSeries(
  byPeriod: DossiersByPeriod,
  subject: SeriesSubject,
  basis: OnTimeBasis,
  target: number | null,
): Series {
  return {
    unitCode: subject.code,
    measureCode: DOSSIER_MEASURES.onTimeRate,
    betterDirection: 'higher',
    limitsFrom: 'counts',
    points: [...byPeriod.keys()].map((periodId): SeriesPoint => {
      const { numerator, denominator } = onTimeCounts(subjectDossiers(byPeriod, subject, periodId), basis);
      return { periodId, value: rate(numerator, denominator), numerator, denominator };
    }),
    breaks: subject.breaks,
    target,
  };
}

/** The run of the number of dossiers open beyond their promised date. */
export function overdueOpenSeries(byPeriod: DossiersByPeriod, subject: SeriesSubject): Series {
  return {
    unitCode: subject.code,
    measureCode: DOSSIER_MEASURES.overdueOpen,
    betterDirection: 'lower',
    limitsFrom: 'values',
    points: [...byPeriod.keys()].map((periodId) => ({
      periodId,
      value: subjectDossiers(byPeriod, subject, periodId).overdue,
    })),
    breaks: subject.breaks,
    target: null,
    floor: 0,
  };
}

function rate(numerator: number | Missing, denominator: number | Missing): number | Missing {
  if (isMissing(numerator)) return numerator;
  if (isMissing(denominator)) return denominator;
  return denominator === 0 ? missing('zeroDenominator') : numerator / denominator;
}
