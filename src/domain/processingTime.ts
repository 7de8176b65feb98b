import type { DurationRecord } from './duration.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { type KaplanMeier, kaplanMeier, type OpenShare } from './stats/kaplanMeier.ts';

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

/** Working days, and the same as a share of each dossier's own limit, place for place with `isResolved`. */
interface Cases {
  readonly days: number[];
  readonly isResolved: boolean[];
  readonly shares: number[];
  readonly shareIsResolved: boolean[];
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
  const cases = casesOf(known, procedures);
  const found = kaplanMeier(cases.days, cases.isResolved);
  if (isMissing(found)) return missing('zeroDenominator');
  return {
    resolvedCount: found.resolvedCount,
    openCount: found.openCount,
    medianDays: found.median,
    p90Days: found.p90,
    beyondLimit: beyondLimit(kaplanMeier(cases.shares, cases.shareIsResolved, { limit: 1 })),
    closedMeanDays: closedMean(known),
  };
}

function beyondLimit(found: KaplanMeier | Missing): OpenShare | Missing {
  return isMissing(found) ? missing('notApplicable') : found.beyondLimit;
}

function casesOf(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
): Cases {
  const cases: Cases = { days: [], isResolved: [], shares: [], shareIsResolved: [] };
  for (const record of records) {
    const limit = procedures.get(record.procedureCode)?.limitDays ?? missing('notApplicable');
    const add = (days: number, count: number, isResolved: boolean) => {
      for (let one = 0; one < count; one += 1) {
        cases.days.push(days);
        cases.isResolved.push(isResolved);
        if (isMissing(limit)) continue;
        cases.shares.push(days / limit);
        cases.shareIsResolved.push(isResolved);
      }
    };
    if (isKnown(record.resolved)) for (const { days, count } of record.resolved) add(days, count, true);
    if (isKnown(record.open)) for (const { ageDays, count } of record.open) add(ageDays, count, false);
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
