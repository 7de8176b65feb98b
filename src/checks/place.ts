import { type Catalog, findPeriod } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { CheckedRows } from './rows.ts';
import { unitChecker } from './units.check.ts';

/** Where a row stands, as every finding about it says. */
export type RowPlace = Pick<Finding, 'document' | 'row' | 'unitCode' | 'periodId'>;

interface PlacedRow {
  readonly unitCode: string;
  readonly periodId: string;
}

/**
 * The place of each row of a document, and what is wrong with the place itself: a period that the catalogue does
 * not have, a unit that is none in that period. The code of the locality stands for the whole and is no unit.
 */
export function rowPlaces<Row extends PlacedRow>(
  rows: CheckedRows<Row>,
  catalog: Catalog,
  units: readonly Unit[],
): (row: Row, index: number) => { readonly place: RowPlace; readonly strange: Finding | null } {
  const unitProblem = unitChecker(units);
  return (row, index) => {
    const { unitCode, periodId } = row;
    const place = { document: rows.document, row: rows.rowNumbers[index] ?? null, unitCode, periodId };
    const period = findPeriod(catalog, periodId);
    if (!period)
      return {
        place,
        strange: finding({ severity: 'error', problem: 'unknownPeriod', ...place, value: periodId }),
      };
    const problem = unitCode === catalog.locality.code ? null : unitProblem(unitCode, period);
    return {
      place,
      strange: problem && finding({ severity: 'error', problem, ...place, value: unitCode }),
    };
  };
}
