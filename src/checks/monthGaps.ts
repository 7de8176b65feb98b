import { type Finding, finding } from '#src/domain/finding.ts';
import { shiftPeriodId } from '#src/domain/period.ts';

/** A unit's figure for a month. */
export interface UnitMonth {
  readonly unitCode: string;
  readonly periodId: string;
  readonly count: number;
}

/** Months without any row between two months of the same unit that have one. */
export function monthGapFindings(document: string, months: readonly UnitMonth[]): Finding[] {
  const byUnit = Map.groupBy(months, ({ unitCode }) => unitCode);
  return [...byUnit].flatMap(([unitCode, ofUnit]) => {
    const known = new Set(ofUnit.map(({ periodId }) => periodId));
    const [first, ...rest] = [...known].sort();
    const last = rest.at(-1);
    const gaps: string[] = [];
    let id: string | null = first ?? null;
    while (id !== null && last !== undefined && id < last) {
      if (!known.has(id)) gaps.push(id);
      id = shiftPeriodId(id, 1);
    }
    return gaps.map((periodId) =>
      finding({ severity: 'warning', problem: 'monthGap', document, unitCode, periodId }),
    );
  });
}
