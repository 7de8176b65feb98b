import type { DurationRecord } from './duration.ts';
import { isMissing, type Missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { type ProcessingTime, processingTime } from './processingTime.ts';
import { isSmallSample } from './smallSample.ts';

/** One procedure of a unit with how long it takes. */
export interface ProcedureTime {
  readonly procedureCode: string;
  /** Null for a code that the list of procedures does not have. */
  readonly procedure: Procedure | null;
  readonly time: ProcessingTime;
  /** Dossiers it rests on, resolved and open. */
  readonly caseCount: number;
  readonly isSmall: boolean;
}

/**
 * The slowest procedures of one unit against their own limits, by the share that takes longer than the limit, then by
 * the median as a share of the limit. A handful of dossiers is no order of slowness: procedures of fewer than ten come
 * after those of more that are beyond their limit at all, and are marked.
 *
 * Worked: limit 5: 4 of 20 beyond it; limit 10: 2 of 12; limit 3: 1 of 1 → 0.2, 0.1667, then the single dossier.
 *
 * @param records of one unit and one period
 * @param procedures by code; one without a limit, or that is not listed, has nothing to be slow against
 */
export function slowestProcedures(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Procedure>,
  most: number,
): ProcedureTime[] {
  return [...Map.groupBy(records, ({ procedureCode }) => procedureCode)]
    .flatMap(([procedureCode, own]): ProcedureTime[] => {
      const time = processingTime(own, procedures);
      if (isMissing(time)) return [];
      const caseCount = time.resolvedCount + time.openCount;
      const procedure = procedures.get(procedureCode) ?? null;
      return [{ procedureCode, procedure, time, caseCount, isSmall: isSmallSample(caseCount) }];
    })
    .filter(({ procedure }) => procedure !== null && !isMissing(procedure.limitDays))
    .sort(
      (a, b) =>
        tier(a) - tier(b) ||
        beyond(b) - beyond(a) ||
        medianShare(b) - medianShare(a) ||
        (a.procedureCode < b.procedureCode ? -1 : 1),
    )
    .slice(0, most);
}

function tier(one: ProcedureTime): number {
  if (beyond(one) <= 0) return 2;
  return one.isSmall ? 1 : 0;
}

function beyond({ time }: ProcedureTime): number {
  return isMissing(time.beyondLimit) ? -1 : time.beyondLimit.share;
}

/** Median ÷ limit; a procedure of which not even half is resolved takes longer than any median. */
function medianShare({ time, procedure }: ProcedureTime): number {
  const limit: number | Missing = procedure?.limitDays ?? 0;
  if (isMissing(limit) || limit === 0) return 0;
  return isMissing(time.medianDays) ? Number.POSITIVE_INFINITY : time.medianDays / limit;
}
