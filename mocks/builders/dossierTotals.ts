import { type DossierPlan, dossierPlans } from './dossierPlan.ts';
import type { FormCounts } from './dossierTally.ts';
import { FIRST_MONTH, type MockUnit, type Provider } from './provider.ts';
import { binomial, keyedRandom, textKey } from './random.ts';
import { monthsFrom } from './stories.ts';

const EARLY_QUANTITY = 2008;
const EARLY_SHARE = 0.7;

/**
 * The row "Tổng cộng" of a unit for months that follow each other, by arithmetic from the counts of the index alone.
 * Null for a month the unit did not send.
 */
export function dossierTotals(
  provider: Provider,
  unit: MockUnit,
  months: readonly string[],
): (FormCounts | null)[] {
  const plans = dossierPlans(provider, unit, months);
  return months.map((month, index) => {
    const plan = plans[index];
    return plan ? totalOf(provider, unit, month, plan) : null;
  });
}

function totalOf(provider: Provider, unit: MockUnit, month: string, plan: DossierPlan): FormCounts {
  const { received, filed, receivedOnline, resolved, late, overdue } = plan;
  const random = keyedRandom(
    provider.seed,
    textKey(unit.row.code),
    monthsFrom(FIRST_MONTH, month),
    EARLY_QUANTITY,
  );
  const early = binomial(random, resolved - late, EARLY_SHARE);
  return {
    received,
    receivedOnline,
    receivedDirect: filed - receivedOnline,
    carriedOver: received - filed,
    resolved,
    early,
    onTime: resolved - late - early,
    late,
    inProgress: received - resolved,
    withinLimit: received - resolved - overdue,
    overdue,
  };
}
