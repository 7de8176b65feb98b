import { ALL_FIELDS, type DossierRecord } from '#src/domain/dossier.ts';
import { missing } from '#src/domain/missing.ts';

/** The parts of form II.06a, from which the sums follow. */
interface Parts {
  readonly early?: number;
  readonly onTime?: number;
  readonly late?: number;
  readonly withinLimit?: number;
  readonly overdue?: number;
}

/** What a unit counted in a field and period; parts that are not named are 0. */
export function dossierRecord(
  unitCode: string,
  periodId: string,
  { early = 0, onTime = 0, late = 0, withinLimit = 0, overdue = 0 }: Parts,
  fieldCode: string = ALL_FIELDS,
): DossierRecord {
  const resolved = early + onTime + late;
  const inProgress = withinLimit + overdue;
  return {
    unitCode,
    fieldCode,
    periodId,
    received: resolved + inProgress,
    receivedOnline: resolved + inProgress,
    receivedDirect: 0,
    carriedOver: 0,
    resolved,
    early,
    onTime,
    late,
    inProgress,
    withinLimit,
    overdue,
  };
}

/** The row of a unit that sent nothing. */
export function unsentRecord(
  unitCode: string,
  periodId: string,
  fieldCode: string = ALL_FIELDS,
): DossierRecord {
  const unknown = missing('notReported');
  return {
    ...dossierRecord(unitCode, periodId, {}, fieldCode),
    received: unknown,
    receivedOnline: unknown,
    receivedDirect: unknown,
    carriedOver: unknown,
    resolved: unknown,
    early: unknown,
    onTime: unknown,
    late: unknown,
    inProgress: unknown,
    withinLimit: unknown,
    overdue: unknown,
  };
}
