import { type Catalog, findPeriod } from '#src/domain/catalog.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { isKnown } from '#src/domain/missing.ts';
import type { Unit } from '#src/domain/unit.ts';
import { monthGapFindings } from './monthGaps.ts';
import { rowPlaces } from './place.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

/** A dossier of ten working years is a slip of the pen. */
const LONGEST_DAYS = 2500;

/**
 * What a schema cannot say of processing times: units, months and procedures that exist, one row for each, and
 * durations that a dossier can have had.
 *
 * @param procedureCodes null where the procedures are not known
 */
export function checkDurations(
  rows: CheckedRows<DurationRecord>,
  catalog: Catalog,
  units: readonly Unit[],
  procedureCodes: ReadonlySet<string> | null,
): Finding[] {
  const placeOf = rowPlaces(rows, catalog, units);
  const findings = rows.records.flatMap((record, index): Finding[] => {
    const { place, strange } = placeOf(record, index);
    if (strange) return [strange];
    const error = (found: Pick<Finding, 'problem' | 'column' | 'value'>) =>
      finding({ severity: 'error', ...found, ...place });
    if (findPeriod(catalog, record.periodId)?.kind !== 'month')
      return [error({ problem: 'badValue', column: 'period', value: record.periodId })];
    if (procedureCodes && !procedureCodes.has(record.procedureCode))
      return [error({ problem: 'unknownProcedure', column: 'procedure', value: record.procedureCode })];
    const longest = longestDays(record);
    return longest > LONGEST_DAYS
      ? [error({ problem: 'badValue', column: 'resolved, open', value: String(longest) })]
      : [];
  });
  const duplicates = duplicateFindings(
    rows,
    (record) => `${record.unitCode} ${record.procedureCode} ${record.periodId}`,
    (a, b) => JSON.stringify([a.resolved, a.open]) === JSON.stringify([b.resolved, b.open]),
    (record) => record,
  );
  const months = rows.records.map(({ unitCode, periodId }) => ({ unitCode, periodId, count: 1 }));
  return [...findings, ...duplicates, ...monthGapFindings(rows.document, months)];
}

function longestDays({ resolved, open }: DurationRecord): number {
  let longest = 0;
  if (isKnown(resolved)) for (const { days } of resolved) longest = Math.max(longest, days);
  if (isKnown(open)) for (const { ageDays } of open) longest = Math.max(longest, ageDays);
  return longest;
}
