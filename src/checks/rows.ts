import { type Finding, finding } from '#src/domain/finding.ts';

/** Records with their row numbers in the document they came from. */
export interface CheckedRows<Row> {
  readonly document: string;
  readonly records: readonly Row[];
  readonly rowNumbers: readonly number[];
}

/**
 * Rows that say the same thing twice. A repeat that agrees is dropped with a warning; where two rows disagree
 * nobody can know which is right, so both are set aside.
 */
export function duplicateFindings<Row>(
  rows: CheckedRows<Row>,
  keyOf: (row: Row) => string,
  agree: (a: Row, b: Row) => boolean,
  placeOf: (row: Row) => { readonly unitCode: string; readonly periodId: string },
): Finding[] {
  const first = new Map<string, number>();
  return rows.records.flatMap((row, index): Finding[] => {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, index);
      return [];
    }
    const original = rows.records[earlier];
    const { unitCode, periodId } = placeOf(row);
    const at = (position: number, other: number, problem: 'duplicateRow' | 'conflictingRows') =>
      finding({
        severity: 'error',
        problem,
        document: rows.document,
        row: rows.rowNumbers[position] ?? null,
        unitCode,
        periodId,
        value: String(rows.rowNumbers[other] ?? ''),
      });
    if (original !== undefined && agree(original, row)) return [at(index, earlier, 'duplicateRow')];
    return [at(earlier, index, 'conflictingRows'), at(index, earlier, 'conflictingRows')];
  });
}
