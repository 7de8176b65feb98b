import type { DurationRecord } from './duration.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { kaplanMeier, type OpenShare } from './stats/kaplanMeier.ts';

/** How long a set of dossiers takes, with the open ones counted in. */
export interface ProcessingTime {
  readonly resolvedCount: number;
  readonly openCount: number;
  /** Working days by which half, and nine in ten, are resolved; open dossiers counted in (Kaplan–Meier). */
  readonly medianDays: number | Missing;
  readonly p90Days: number | Missing;
  /** Share that takes longer than its own statutory limit; `notApplicable` where no procedure has one. */
  readonly beyondLimit: OpenShare | Missing;
  /** Mean working days of the resolved alone: what is commonly published, and too short while hard ones stay open. */
  readonly closedMeanDays: number | Missing;
}

/** Histogram entries, place for place: working days, how many dossiers, and whether they are resolved. */
interface Cases {
  readonly days: number[];
  readonly counts: number[];
  readonly isResolved: boolean[];
}

/**
 * Processing time of the dossiers of some records: of one procedure, a field, a unit or all of them.
 *
 * The share beyond the limit is taken on the scale of days ÷ limit, so that procedures with different limits add up:
 * 6 days of 5 and 12 of 10 are both 1.2. Dossiers of a procedure without a limit count in the days alone.
 *
 * Worked: resolved after 2, 2, 3 and 8 days, one open since 10 days, limit 5 → median 3, closed mean 3.75.
 *
 * @param records of one period; a record that was not reported is left out, and all of them so is its reason
 */
export function processingTime(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): ProcessingTime | Missing {
  const known = records.filter((record) => isKnown(record.resolved) && isKnown(record.open));
  if (known.length === 0) return missing('notReported');
  const all = casesOf(known, () => 1);
  const found = kaplanMeier(all.days, all.isResolved, { counts: all.counts });
  if (isMissing(found)) return missing('zeroDenominator');
  return {
    resolvedCount: found.resolvedCount,
    openCount: found.openCount,
    medianDays: found.median,
    p90Days: found.p90,
    beyondLimit: beyondLimit(known, procedures),
    closedMeanDays: closedMean(known),
  };
}

function beyondLimit(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): OpenShare | Missing {
  const shares = casesOf(records, (code) => {
    const limit = procedures.get(code)?.limitDays;
    return limit === undefined || isMissing(limit) ? null : limit;
  });
  const found = kaplanMeier(shares.days, shares.isResolved, { limit: 1, counts: shares.counts });
  return isMissing(found) ? missing('notApplicable') : found.beyondLimit;
}

/** @param unitOf what a procedure's days are divided by; null leaves the procedure out */
function casesOf(
  records: readonly DurationRecord[],
  unitOf: (procedureCode: string) => number | null,
): Cases {
  const cases: Cases = { days: [], counts: [], isResolved: [] };
  for (const { procedureCode, resolved, open } of records) {
    const unit = unitOf(procedureCode);
    if (unit === null) continue;
    const add = (days: number, count: number, isResolved: boolean) => {
      cases.days.push(days / unit);
      cases.counts.push(count);
      cases.isResolved.push(isResolved);
    };
    if (isKnown(resolved)) for (const { days, count } of resolved) add(days, count, true);
    if (isKnown(open)) for (const { ageDays, count } of open) add(ageDays, count, false);
  }
  return cases;
}

function closedMean(records: readonly DurationRecord[]): number | Missing {
  let sum = 0;
  let resolvedCount = 0;
  for (const { resolved } of records)
    if (isKnown(resolved))
      for (const { days, count } of resolved) {
        sum += days * count;
        resolvedCount += count;
      }
  return resolvedCount === 0 ? missing('zeroDenominator') : sum / resolvedCount;
}

/**
 * The records a period is made of. Durations are published by the month: a longer period takes what its months
 * resolved and what stood open at the end of its last one. A unit that did not report one of the months has no
 * figure for the period: its records are left out and its code is named.
 *
 * @param monthIds the months of the period that can have figures, earliest first; one for a month itself
 */
export function composedDurations(
  records: readonly DurationRecord[],
  monthIds: readonly string[],
): { readonly records: readonly DurationRecord[]; readonly incompleteUnits: readonly string[] } {
  const [only, more] = monthIds;
  if (only !== undefined && more === undefined)
    return { records: records.filter(({ periodId }) => periodId === only), incompleteUnits: [] };
  const wanted = new Set(monthIds);
  const last = monthIds.at(-1);
  const byUnit = Map.groupBy(
    records.filter(({ periodId }) => wanted.has(periodId)),
    ({ unitCode }) => unitCode,
  );
  const incompleteUnits: string[] = [];
  const composed = [...byUnit].flatMap(([unitCode, ofUnit]) => {
    if (new Set(ofUnit.map(({ periodId }) => periodId)).size < wanted.size) {
      incompleteUnits.push(unitCode);
      return [];
    }
    return ofUnit.map((record) => (record.periodId === last ? record : { ...record, open: [] }));
  });
  return { records: composed, incompleteUnits };
}
