import { shiftPeriodId } from '#src/domain/period.ts';
import { type DossierPlan, dossierPlans } from './dossierPlan.ts';
import type { FormCounts } from './dossierTally.ts';
import { FIRST_MONTH, type MockUnit, type Provider } from './provider.ts';
import { binomial, keyedRandom, textKey } from './random.ts';
import { monthsFrom } from './stories.ts';

const EARLY_QUANTITY = 2008;
const EARLY_SHARE = 0.7;
const MADE_UP_SHARE = 0.1;

/**
 * The row "Tổng cộng" of a unit for months that follow each other, by arithmetic from the counts of the index alone.
 * Null for a month the unit did not send.
 */
export function dossierTotals(
  provider: Provider,
  unit: MockUnit,
  months: readonly string[],
): (FormCounts | null)[] {
  const before = shiftPeriodId(months[0] ?? FIRST_MONTH, -1) ?? FIRST_MONTH;
  const plans = dossierPlans(provider, unit, [before, ...months]);
  return months.map((month, index) => {
    const plan = plans[index + 1];
    const previous = month > FIRST_MONTH ? plans[index] : null;
    return plan ? totalOf(provider, unit, month, plan, previous ?? null) : null;
  });
}

function totalOf(
  provider: Provider,
  unit: MockUnit,
  month: string,
  plan: DossierPlan,
  previous: DossierPlan | null,
): FormCounts {
  const { received, receivedOnline, resolved, late, overdue } = plan;
  const open = previous ? previous.received - previous.resolved : Math.round(received * MADE_UP_SHARE);
  const carriedOver = Math.min(open, received - receivedOnline);
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
    receivedDirect: received - receivedOnline - carriedOver,
    carriedOver,
    resolved,
    early,
    onTime: resolved - late - early,
    late,
    inProgress: received - resolved,
    withinLimit: received - resolved - overdue,
    overdue,
  };
}
