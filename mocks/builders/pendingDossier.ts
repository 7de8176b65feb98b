import { MONTH_DAYS } from './dossierDays.ts';
import type { DossierProcedure } from './dossierProcedures.ts';
import type { Entry } from './dossierTally.ts';

/** A dossier of a month whose end is not decided yet. */
export interface PendingDossier {
  readonly procedure: DossierProcedure;
  readonly entry: Entry;
  /** Age in working days at the end of the month before; null for a new one. */
  readonly ageBefore: number | null;
}

/** Carried over, and beyond its limit before the month began. */
export function wasOverdue({ procedure, ageBefore }: PendingDossier): boolean {
  return ageBefore !== null && ageBefore > procedure.limitDays;
}

/** Carried over within its limit, which ends within the month: resolved in it, or bad. */
export function isDueThisMonth(dossier: PendingDossier): boolean {
  const { procedure, ageBefore } = dossier;
  return ageBefore !== null && ageBefore + MONTH_DAYS >= procedure.limitDays && !wasOverdue(dossier);
}

/** Its limit can be passed before the month ends. */
export function canTurnBad({ procedure, ageBefore }: PendingDossier): boolean {
  return (ageBefore ?? 0) + MONTH_DAYS > procedure.limitDays + 1;
}
