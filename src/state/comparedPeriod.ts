import { type Catalog, findPeriod } from '#src/domain/catalog.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { type Comparison, comparedPeriodId } from './address.ts';

/** The period whose ranks the chosen one is compared with; null where the catalogue has none or none may be said. */
export function comparedPeriod(catalog: Catalog, period: Period, comparison: Comparison): Period | null {
  if (isProvisional(period)) return null;
  return findPeriod(catalog, comparedPeriodId(period.id, comparison));
}
