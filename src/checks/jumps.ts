import { type Finding, finding } from '#src/domain/finding.ts';
import { isMissing } from '#src/domain/missing.ts';
import { quantile } from '#src/domain/stats/quantile.ts';
import type { UnitMonth } from './monthGaps.ts';

/** So many times the unit's own median month, or so many times less, is more likely a slip than a month. */
const JUMP_FACTOR = 5;
/** Below this median a handful of dossiers is a jump by itself. */
const LEAST_MEDIAN = 20;
const FEWEST_MONTHS = 4;

/**
 * Months whose count is far from what the unit usually has: a decimal point lost, a quarter in place of a month. They
 * stay in use, and are pointed out.
 *
 * Worked: median 240 a month → 1.300 and 40 are jumps, 900 and 60 are not.
 */
export function jumpFindings(document: string, column: string, months: readonly UnitMonth[]): Finding[] {
  const byUnit = Map.groupBy(months, ({ unitCode }) => unitCode);
  return [...byUnit].flatMap(([unitCode, ofUnit]) => {
    const median = quantile(
      ofUnit.map(({ count }) => count),
      0.5,
    );
    if (ofUnit.length < FEWEST_MONTHS || isMissing(median) || median < LEAST_MEDIAN) return [];
    return ofUnit
      .filter(({ count }) => count > 0 && (count > median * JUMP_FACTOR || count * JUMP_FACTOR < median))
      .map(({ periodId, count }) =>
        finding({
          severity: 'warning',
          problem: 'jump',
          document,
          unitCode,
          periodId,
          column,
          value: String(count),
          limit: String(Math.round(median)),
        }),
      );
  });
}
