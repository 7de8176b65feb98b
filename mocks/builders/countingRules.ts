import type { MonthBasis } from './monthBasis.ts';

/** How the counts of one indicator come about. */
interface CountingRule {
  /** What its denominator counts. */
  readonly of: keyof MonthBasis;
  /** Share a typical unit achieved in April 2024. */
  readonly rate: number;
  /**
   * `flow`: what happened in the month; a longer period sums its months.
   * `stock`: what stood at its end; a longer period takes its last month.
   * `balance`: what was resolved in it and what stood open at its end; a longer period sums the first and takes the
   * second from its last month, so that a dossier carried over within it counts once.
   */
  readonly kind: 'flow' | 'stock' | 'balance';
  /** How much a unit's strength shows: 0 where practically everyone achieves the same. */
  readonly strengthWeight: number;
}

/** One rule for each indicator of the formula, by indicator code. */
const COUNTING_RULES: Readonly<Record<string, CountingRule>> = {
  'CKMB-1': { of: 'publishable', rate: 0.995, kind: 'stock', strengthWeight: 0.5 },
  'CKMB-2': { of: 'publishable', rate: 0.99, kind: 'stock', strengthWeight: 0.5 },
  'CKMB-3': { of: 'publishable', rate: 0.99, kind: 'stock', strengthWeight: 0.5 },
  'CKMB-4': { of: 'filed', rate: 0.985, kind: 'flow', strengthWeight: 0.5 },
  'TDGQ-1': { of: 'received', rate: 0.983, kind: 'balance', strengthWeight: 0.5 },
  'CLGQ-1': { of: 'onlineReady', rate: 0.95, kind: 'stock', strengthWeight: 1 },
  'CLGQ-2': { of: 'activeProcedures', rate: 0.78, kind: 'flow', strengthWeight: 1 },
  'CLGQ-3': { of: 'filed', rate: 0.708, kind: 'flow', strengthWeight: 0.7 },
  'TTTT-1': { of: 'feeProcedures', rate: 0.95, kind: 'stock', strengthWeight: 1 },
  'TTTT-2': { of: 'activeFeeProcedures', rate: 0.77, kind: 'flow', strengthWeight: 1 },
  'TTTT-3': { of: 'feeBearing', rate: 0.83, kind: 'flow', strengthWeight: 1 },
  'MDHL-1': { of: 'petitions', rate: 0.97, kind: 'flow', strengthWeight: 0 },
  'MDHL-2': { of: 'petitions', rate: 0.93, kind: 'flow', strengthWeight: 0 },
  'MDHL-3': { of: 'resolved', rate: 0.9999, kind: 'flow', strengthWeight: 0 },
  'MDSH-1': { of: 'resolved', rate: 0.92, kind: 'flow', strengthWeight: 1 },
  'MDSH-2': { of: 'filed', rate: 0.86, kind: 'flow', strengthWeight: 1 },
  'MDSH-3': { of: 'filed', rate: 0.68, kind: 'flow', strengthWeight: 1 },
  'MDSH-4': { of: 'resolved', rate: 0.81, kind: 'flow', strengthWeight: 1 },
  'MDSH-5': { of: 'certified', rate: 0.76, kind: 'flow', strengthWeight: 1 },
  'MDSH-6': { of: 'identityChecked', rate: 0.93, kind: 'flow', strengthWeight: 1 },
  'MDSH-7': { of: 'identityChecked', rate: 0.96, kind: 'flow', strengthWeight: 1 },
};

/** @throws when an indicator of the formula has no rule: a mistake in this folder */
export function countingRule(indicatorCode: string): CountingRule {
  const rule = COUNTING_RULES[indicatorCode];
  if (!rule) throw new Error(`no counting rule for ${indicatorCode}`);
  return rule;
}
