import { type Finding, finding } from '#src/domain/finding.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { Procedure } from '#src/domain/procedure.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

/** One row a procedure, and one name a field. */
export function checkProcedures(rows: CheckedRows<Procedure>): Finding[] {
  const nameOfField = new Map<string, string>();
  const names = rows.records.flatMap((procedure, index): Finding[] => {
    const known = nameOfField.get(procedure.fieldCode);
    if (known === undefined) nameOfField.set(procedure.fieldCode, procedure.fieldName);
    if (known === undefined || known === procedure.fieldName) return [];
    return [
      finding({
        severity: 'warning',
        problem: 'fieldNameDiffers',
        document: rows.document,
        row: rows.rowNumbers[index] ?? null,
        column: 'fieldName',
        value: procedure.fieldName,
        limit: known,
      }),
    ];
  });
  const duplicates = duplicateFindings(
    rows,
    (procedure) => procedure.code,
    (a, b) =>
      a.name === b.name &&
      a.fieldCode === b.fieldCode &&
      a.level === b.level &&
      a.online === b.online &&
      (isMissing(a.limitDays) ? isMissing(b.limitDays) : a.limitDays === b.limitDays),
    () => ({ unitCode: '', periodId: '' }),
  );
  return [...names, ...duplicates];
}
