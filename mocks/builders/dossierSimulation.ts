import { shiftPeriodId } from '#src/domain/period.ts';
import { carriedOver, madeUpOpen, newDossiers, type OpenDossier } from './dossierEntries.ts';
import { decideMonth } from './dossierMonth.ts';
import { type DossierPlan, dossierPlans } from './dossierPlan.ts';
import type { DossierMonth, FormCounts } from './dossierTally.ts';
import { type DossierKey, procedureDraw } from './procedureDraw.ts';
import { FIRST_MONTH, type MockUnit, type Provider } from './provider.ts';
import { keyedRandom, textKey } from './random.ts';
import { monthsFrom } from './stories.ts';

const MADE_UP = 2001;
const NEW = 2002;

const simulated = new WeakMap<Provider, Map<string, ReadonlyMap<string, DossierMonth>>>();

/**
 * The closed months of a unit, simulated dossier by dossier from the first one on and then kept. A month that the unit
 * did not send is not in it.
 */
export function simulatedMonths(provider: Provider, unit: MockUnit): ReadonlyMap<string, DossierMonth> {
  const byUnit = simulated.get(provider) ?? new Map<string, ReadonlyMap<string, DossierMonth>>();
  simulated.set(provider, byUnit);
  const { code } = unit.row;
  const months = byUnit.get(code) ?? (provider.flat ? repeatedMonth : followedMonths)(provider, unit);
  byUnit.set(code, months);
  return months;
}

function followedMonths(provider: Provider, unit: MockUnit): Map<string, DossierMonth> {
  const months = closedMonths(provider);
  const plans = dossierPlans(provider, unit, months);
  const found = new Map<string, DossierMonth>();
  let open: readonly OpenDossier[] | null = null;
  months.forEach((month, index) => {
    const plan = plans[index];
    // After a month that was not sent nobody knows what stood open: it is made up anew.
    const result = plan ? simulateMonth(dossierKey(provider, unit, month), plan, open) : null;
    if (result) found.set(month, result.month);
    open = result?.open ?? null;
  });
  return found;
}

/** The newest month over and over. What it carries over is what it leaves open, so that it can follow itself. */
function repeatedMonth(provider: Provider, unit: MockUnit): Map<string, DossierMonth> {
  const { lastClosedMonth } = provider;
  const [plan] = dossierPlans(provider, unit, [lastClosedMonth]);
  if (!plan) return new Map();
  const { month } = simulateMonth(dossierKey(provider, unit, lastClosedMonth), plan, null);
  const repeated = { ...month, fields: carryingOverWhatIsOpen(month.fields) };
  return new Map(closedMonths(provider).map((id) => [id, repeated]));
}

/** Fields with too many online for what is left to them beside the open ones hand these on to fields with room. */
function carryingOverWhatIsOpen(fields: readonly Readonly<FormCounts>[]): FormCounts[] {
  let homeless = 0;
  const kept = fields.map((counts) => {
    const online = Math.min(counts.receivedOnline, counts.received - counts.inProgress);
    homeless += counts.receivedOnline - online;
    return { ...counts, carriedOver: counts.inProgress, receivedOnline: online };
  });
  return kept.map((counts) => {
    const room = counts.received - counts.inProgress - counts.receivedOnline;
    const taken = Math.min(homeless, room);
    homeless -= taken;
    return {
      ...counts,
      receivedOnline: counts.receivedOnline + taken,
      receivedDirect: room - taken,
    };
  });
}

/** @param before open dossiers at the end of the month before; null where nothing is known of it */
function simulateMonth(key: DossierKey, plan: DossierPlan, before: readonly OpenDossier[] | null) {
  const random = (quantity: number) => keyedRandom(key.seed, key.unitKey, key.monthIndex, quantity);
  const drawProcedure = procedureDraw(key);
  const carried = carriedOver(before ?? madeUpOpen(random(MADE_UP), plan, drawProcedure), plan);
  const newCount = plan.received - carried.length;
  const received = newDossiers(random(NEW), newCount, plan.receivedOnline, drawProcedure);
  return decideMonth({ ...key, random }, plan, [...carried, ...received]);
}

function dossierKey(provider: Provider, unit: MockUnit, month: string): DossierKey {
  const unitCode = unit.row.code;
  return {
    seed: provider.seed,
    unitCode,
    unitKey: textKey(unitCode),
    month,
    monthIndex: monthsFrom(FIRST_MONTH, month),
  };
}

function closedMonths(provider: Provider): string[] {
  const length = monthsFrom(FIRST_MONTH, provider.lastClosedMonth) + 1;
  return Array.from({ length }, (_, step) => shiftPeriodId(FIRST_MONTH, step) ?? FIRST_MONTH);
}
