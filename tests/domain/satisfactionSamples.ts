import { missing } from '#src/domain/missing.ts';
import type { RatingLevel, SatisfactionRecord } from '#src/domain/satisfaction.ts';

/** A scale of three steps, the better two of them satisfied. */
export const LEVELS: readonly RatingLevel[] = [
  { code: 'a', name: 'Rất hài lòng', isSatisfied: true },
  { code: 'b', name: 'Hài lòng', isSatisfied: true },
  { code: 'c', name: 'Không hài lòng', isSatisfied: false },
];

/** What a unit was told in April 2024: ratings step by step, or none reported; petitions where they matter. */
export function told(
  unitCode: string,
  ratings: readonly [number, number, number] | null,
  differences: Partial<SatisfactionRecord> = {},
): SatisfactionRecord {
  return {
    unitCode,
    periodId: '2024-04',
    petitionsReceived: 0,
    petitionsOnTime: 0,
    petitionsAccepted: 0,
    ratings: ratings
      ? new Map(LEVELS.map(({ code }, step) => [code, ratings[step] ?? 0]))
      : missing('notReported'),
    ...differences,
  };
}
