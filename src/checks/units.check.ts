import { type Finding, finding } from '#src/domain/finding.ts';
import type { Period } from '#src/domain/period.ts';
import { isValidIn, type Unit } from '#src/domain/unit.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

/** One row per code and first day of validity, and a validity that does not end before it begins. */
export function checkUnits(rows: CheckedRows<Unit>): Finding[] {
  const backwards = rows.records.flatMap((unit, index): Finding[] =>
    unit.validTo !== null && unit.validTo < unit.validFrom
      ? [
          finding({
            severity: 'error',
            problem: 'badValue',
            document: rows.document,
            row: rows.rowNumbers[index] ?? null,
            column: 'validTo',
            unitCode: unit.code,
            value: unit.validTo,
          }),
        ]
      : [],
  );
  const duplicates = duplicateFindings(
    rows,
    (unit) => `${unit.code} ${unit.validFrom}`,
    (a, b) => a.name === b.name && a.kind === b.kind && a.validTo === b.validTo,
    (unit) => ({ unitCode: unit.code, periodId: '' }),
  );
  return [...backwards, ...duplicates];
}

/** Tells whether a unit code stands for a unit in a period: `unknownUnit`, `unitNotValid`, or null when it does. */
export function unitChecker(
  units: readonly Unit[],
): (code: string, period: Period) => 'unknownUnit' | 'unitNotValid' | null {
  const byCode = Map.groupBy(units, (unit) => unit.code);
  return (code, period) => {
    const candidates = byCode.get(code);
    if (!candidates) return 'unknownUnit';
    return candidates.some((unit) => isValidIn(unit, period)) ? null : 'unitNotValid';
  };
}
