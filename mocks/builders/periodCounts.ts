import { countingRule } from './countingRules.ts';
import { type DossierPlan, dossierPlans } from './dossierPlan.ts';
import { INDICATORS_766 } from './formula766.ts';
import { type Counts, monthCounts } from './monthCounts.ts';
import type { MockUnit, Provider } from './provider.ts';

const KINDS = INDICATORS_766.map(({ code }) => countingRule(code).kind);

/** What a unit sent of one month: its counts, and the dossiers behind them. */
export interface SentMonth {
  readonly counts: Counts;
  readonly plan: DossierPlan;
}

/** Months of a unit that follow each other; null for one it sent nothing of. */
export function sentMonths(
  provider: Provider,
  unit: MockUnit,
  months: readonly string[],
): (SentMonth | null)[] {
  const plans = dossierPlans(provider, unit, months);
  return months.map((month, index) => {
    const [counts, plan] = [monthCounts(provider, unit, month), plans[index]];
    return counts && plan ? { counts, plan } : null;
  });
}

/** Counts of the months of one period, earliest first; of a single month its own. */
export function periodCounts(months: readonly SentMonth[]): Counts {
  const last = months.at(-1);
  if (!last || months.length === 1) return last?.counts ?? { numerators: [], denominators: [] };
  const onTime = onTimeBalance(months, last);
  const over = (part: keyof Counts) =>
    KINDS.map((kind, index) => {
      if (kind === 'balance') return onTime[part];
      if (kind === 'stock') return last.counts[part][index] ?? 0;
      return sumOf(months, ({ counts }) => counts[part][index] ?? 0);
    });
  return { numerators: over('numerators'), denominators: over('denominators') };
}

/** Dossiers resolved in the months and open at their end, and those of them on time or within the limit. */
function onTimeBalance(months: readonly SentMonth[], last: SentMonth): Record<keyof Counts, number> {
  const open = last.plan.received - last.plan.resolved;
  return {
    numerators: sumOf(months, ({ plan }) => plan.resolved - plan.late) + open - last.plan.overdue,
    denominators: sumOf(months, ({ plan }) => plan.resolved) + open,
  };
}

function sumOf(months: readonly SentMonth[], count: (month: SentMonth) => number): number {
  return months.reduce((sum, month) => sum + count(month), 0);
}
