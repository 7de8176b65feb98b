import { MONTH_DAYS, uniform } from './dossierDays.ts';
import type { DossierPlan } from './dossierPlan.ts';
import type { DossierProcedure } from './dossierProcedures.ts';
import { isDueThisMonth, type PendingDossier, wasOverdue } from './pendingDossier.ts';
import type { Random } from './random.ts';

/** A dossier that stands open at the end of a month. */
export interface OpenDossier {
  readonly procedure: DossierProcedure;
  readonly ageDays: number;
}

/** Open dossiers, all within their limit, for the beginning of a month that has none before it. */
export function madeUpOpen(
  random: Random,
  plan: DossierPlan,
  drawProcedure: (random: Random) => DossierProcedure,
): OpenDossier[] {
  return Array.from({ length: plan.received - plan.filed }, () => {
    const procedure = drawProcedure(random);
    return { procedure, ageDays: uniform(random, 0, Math.min(procedure.limitDays, MONTH_DAYS) - 1) };
  });
}

/**
 * The open dossiers that a month carries over: all of them as a rule. Where the month has no room for one, its
 * applicant has withdrawn it: no more than it received before it began, no more overdue ones than it has bad ones, and no
 * more that come to a decision than it resolves or leaves overdue.
 */
export function carriedOver(open: readonly OpenDossier[], plan: DossierPlan): PendingDossier[] {
  const all = open.map(
    ({ procedure, ageDays }): PendingDossier => ({
      procedure,
      entry: 'carriedOver',
      ageBefore: ageDays,
    }),
  );
  const room = plan.received - plan.filed;
  const overdue = all.filter(wasOverdue).slice(0, Math.min(room, plan.late + plan.overdue));
  const decided = Math.min(room, plan.resolved + plan.overdue) - overdue.length;
  const due = all.filter(isDueThisMonth).slice(0, decided);
  const later = all.filter((dossier) => !wasOverdue(dossier) && !isDueThisMonth(dossier));
  return [...overdue, ...due, ...later.slice(0, room - overdue.length - due.length)];
}

/** The dossiers a month receives beside those carried over, so many of them online. */
export function newDossiers(
  random: Random,
  count: number,
  onlineCount: number,
  drawProcedure: (random: Random) => DossierProcedure,
): PendingDossier[] {
  let online = onlineCount;
  return Array.from({ length: count }, (_, index): PendingDossier => {
    const isOnline = random() * (count - index) < online;
    if (isOnline) online--;
    return {
      procedure: drawProcedure(random),
      entry: isOnline ? 'receivedOnline' : 'receivedDirect',
      ageBefore: null,
    };
  });
}
