import { type Catalog, formulaFor } from './catalog.ts';
import type { OnTimeBasis } from './onTimeRate.ts';
import type { Period } from './period.ts';
import { targetOf } from './unitSeries.ts';

/**
 * The target of the on-time rate, 0–1, on a period's last day. It is set in points of the index group about returns on
 * time, which counts all received: over another denominator there is none.
 *
 * Worked: 19.6 of 20 points → 0.98.
 */
export function onTimeTarget(catalog: Catalog, period: Period, basis: OnTimeBasis): number | null {
  if (basis !== 'received') return null;
  const group = formulaFor(catalog, period)?.groups.find(({ topic }) => topic === 'onTime');
  const points = group ? targetOf(catalog, group.code, period) : null;
  return group && points !== null && group.maxPoints > 0 ? points / group.maxPoints : null;
}
