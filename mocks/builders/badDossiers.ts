import type { DossierPlan } from './dossierPlan.ts';
import { badPropensity } from './dossierStories.ts';
import { canTurnBad, isDueThisMonth, type PendingDossier, wasOverdue } from './pendingDossier.ts';
import type { Random } from './random.ts';
import { weightedPick } from './weightedPick.ts';

/** The dossiers of a month by what may still become of them. */
interface PartedDossiers {
  /** Resolved late, or open and overdue. */
  readonly bad: readonly PendingDossier[];
  /** In time, and promised within the month: resolved. */
  readonly settled: readonly PendingDossier[];
  /** In time, resolved or open. */
  readonly free: readonly PendingDossier[];
}

/**
 * Draws which dossiers go beyond their limit. Those that had done so before are among them; and where more are
 * promised within the month than it resolves in time, some of these.
 */
export function partBad(
  random: Random,
  unitCode: string,
  plan: DossierPlan,
  dossiers: readonly PendingDossier[],
): PartedDossiers {
  const overdue = dossiers.filter(wasOverdue);
  const due = dossiers.filter(isDueThisMonth);
  const other = dossiers.filter((dossier) => !wasOverdue(dossier) && !isDueThisMonth(dossier));
  const weightOf = (dossier: PendingDossier) =>
    canTurnBad(dossier) ? badPropensity(dossier.procedure, unitCode) : 0;

  const tooMany = weightedPick(random, due, due.length - (plan.resolved - plan.late), weightOf);
  const left = plan.late + plan.overdue - overdue.length - tooMany.picked.length;
  const { picked, rest } = weightedPick(random, [...tooMany.rest, ...other], left, weightOf);
  return {
    bad: [...overdue, ...tooMany.picked, ...picked],
    settled: rest.filter(isDueThisMonth),
    free: rest.filter((dossier) => !isDueThisMonth(dossier)),
  };
}
