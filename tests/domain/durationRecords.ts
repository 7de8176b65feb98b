import type { DurationRecord } from '#src/domain/duration.ts';

/** Working days and how many took so long; age, days to the promised date and how many stand open so. */
type Resolved = readonly (readonly [days: number, count: number])[];
type Open = readonly (readonly [ageDays: number, daysToDue: number, count: number])[];

/** One record as the feed gives it, for tests. */
export function durations(
  unitCode: string,
  procedureCode: string,
  resolved: Resolved,
  open: Open = [],
  periodId = '2024-04',
): DurationRecord {
  return {
    unitCode,
    procedureCode,
    periodId,
    resolved: resolved.map(([days, count]) => ({ days, count })),
    open: open.map(([ageDays, daysToDue, count]) => ({ ageDays, daysToDue, count })),
  };
}
