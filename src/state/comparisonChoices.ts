import { type Catalog, findPeriod, periodsOfKind } from '#src/domain/catalog.ts';
import { type Period, previousPeriodId, samePeriodLastYearId } from '#src/domain/period.ts';
import type { Comparison } from './address.ts';

/** The periods a period can be compared with. */
export interface ComparisonChoices {
  /** The one before and the same one a year ago; null where the catalogue has none. */
  readonly previousId: string | null;
  readonly lastYearId: string | null;
  /** All earlier ones of the same kind, the latest first. */
  readonly earlierIds: readonly string[];
}

export function comparisonChoices(catalog: Catalog, period: Period): ComparisonChoices {
  const named = (id: string | null) => findPeriod(catalog, id)?.id ?? null;
  return {
    previousId: named(previousPeriodId(period.id)),
    lastYearId: named(samePeriodLastYearId(period.id)),
    earlierIds: periodsOfKind(catalog, period.kind)
      .filter((other) => other.from < period.from)
      .map(({ id }) => id)
      .reverse(),
  };
}

/** A comparison as the value of a control, and back: a period stands by its id. */
export function comparisonValue(comparison: Comparison): string {
  return typeof comparison === 'string' ? comparison : comparison.periodId;
}

export function comparisonOf(value: string): Comparison {
  return value === 'previous' || value === 'lastYear' ? value : { periodId: value };
}
