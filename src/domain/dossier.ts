import { isMissing, type Missing, missing } from './missing.ts';

/** Stands where a unit publishes its dossiers without a field of their own: the row "Tổng cộng" of the form. */
export const ALL_FIELDS = 'all';

/** The counts of form II.06a/VPCP/KSTT, in its own order. */
export const DOSSIER_COUNTS = [
  'received',
  'receivedOnline',
  'receivedDirect',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'inProgress',
  'withinLimit',
  'overdue',
] as const;

export type DossierCount = (typeof DOSSIER_COUNTS)[number];

/**
 * Numbers of dossiers: received = receivedOnline + receivedDirect (in person or by post) + carriedOver; resolved =
 * early + onTime + late; inProgress = withinLimit + overdue; received = resolved + inProgress.
 */
export type DossierCounts = Readonly<Record<DossierCount, number | Missing>>;

/** What one unit counted in one field and period; the locality itself publishes rows under its own code. */
export interface DossierRecord extends DossierCounts {
  readonly unitCode: string;
  /** Field of the procedures, or `ALL_FIELDS`. */
  readonly fieldCode: string;
  readonly periodId: string;
}

/**
 * The sum of some counts, part by part. A part that one of them does not know is not known in the sum: a sum with a
 * hole is no sum. Nothing to add up is `notReported`.
 */
export function sumDossiers(parts: readonly DossierCounts[]): DossierCounts {
  const sumOf = (name: DossierCount): number | Missing => {
    let sum: number | Missing = parts.length === 0 ? missing('notReported') : 0;
    for (const part of parts) {
      const count = part[name];
      if (isMissing(sum)) return sum;
      sum = isMissing(count) ? count : sum + count;
    }
    return sum;
  };
  return {
    received: sumOf('received'),
    receivedOnline: sumOf('receivedOnline'),
    receivedDirect: sumOf('receivedDirect'),
    carriedOver: sumOf('carriedOver'),
    resolved: sumOf('resolved'),
    early: sumOf('early'),
    onTime: sumOf('onTime'),
    late: sumOf('late'),
    inProgress: sumOf('inProgress'),
    withinLimit: sumOf('withinLimit'),
    overdue: sumOf('overdue'),
  };
}

/**
 * All dossiers of each unit in a period, by unit code. Where a unit publishes fields they are added up; its own
 * "Tổng cộng" row counts only where there are none.
 */
export function dossiersByUnit(
  records: readonly DossierRecord[],
  periodId: string,
): ReadonlyMap<string, DossierCounts> {
  const ofPeriod = records.filter((record) => record.periodId === periodId);
  const byUnit = Map.groupBy(ofPeriod, (record) => record.unitCode);
  return new Map(
    [...byUnit].map(([unitCode, rows]) => {
      const fields = rows.filter((row) => row.fieldCode !== ALL_FIELDS);
      return [unitCode, sumDossiers(fields.length > 0 ? fields : rows)];
    }),
  );
}
