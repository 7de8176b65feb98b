import { partBad } from './badDossiers.ts';
import { type DayRange, daysBeyond, daysInTime, MONTH_DAYS, uniform } from './dossierDays.ts';
import type { OpenDossier } from './dossierEntries.ts';
import type { DossierPlan } from './dossierPlan.ts';
import { isHoldingOn, paceOf } from './dossierStories.ts';
import { type DossierMonth, dossierTally } from './dossierTally.ts';
import type { PendingDossier } from './pendingDossier.ts';
import type { Random } from './random.ts';
import { weightedPick } from './weightedPick.ts';

/** The unit and month that is drawn, with a generator for each matter that is. */
export interface MonthDraw {
  readonly unitCode: string;
  readonly month: string;
  readonly random: (quantity: number) => Random;
}

const BAD = 2003;
const OVERDUE = 2004;
const OPEN = 2005;
const DAYS = 2006;

/** A new dossier came in on the first day at the earliest. */
const OLDEST_NEW = MONTH_DAYS - 1;
/** How readily a bad dossier carried over is left open once more, against 1 for a new one. */
const LEFT_OPEN_AGAIN = 0.1;
/** Days a dossier takes as a rule, as a share of its limit. */
const USUAL_SHARE = 0.6;

/**
 * Decides what becomes of each dossier of a month so that the numbers of the plan come out exactly: which go beyond
 * their limit, which of these and which of the others are still open, and how long each took.
 *
 * @returns what the month comes to, and the dossiers that stand open at its end
 */
export function decideMonth(
  draw: MonthDraw,
  plan: DossierPlan,
  dossiers: readonly PendingDossier[],
): { readonly month: DossierMonth; readonly open: readonly OpenDossier[] } {
  const { bad, settled, free } = partBad(draw.random(BAD), draw.unitCode, plan, dossiers);
  const isHolding = isHoldingOn(draw.unitCode, draw.month);
  const ofBad = weightedPick(draw.random(OVERDUE), bad, plan.overdue, ({ ageBefore }) =>
    ageBefore === null || isHolding ? 1 : LEFT_OPEN_AGAIN,
  );
  const withinLimit = plan.received - plan.resolved - plan.overdue;
  const ofFree = weightedPick(draw.random(OPEN), free, withinLimit, openPropensity);

  const days = draw.random(DAYS);
  const tally = dossierTally();
  const open: OpenDossier[] = [];
  const leaveOpen = ({ procedure, entry }: PendingDossier, ageDays: number) => {
    tally.open(procedure, entry, ageDays);
    open.push({ procedure, ageDays });
  };
  for (const dossier of ofBad.picked) leaveOpen(dossier, ageWhenOverdue(days, dossier));
  for (const dossier of ofFree.picked) leaveOpen(dossier, ageWithinLimit(days, dossier));
  for (const { procedure, entry, ageBefore } of ofBad.rest)
    tally.resolved(procedure, entry, daysBeyond(days, procedure.limitDays, daysPossible(ageBefore)));
  for (const { procedure, entry, ageBefore } of [...settled, ...ofFree.rest]) {
    const pace = paceOf(procedure, draw.unitCode, draw.month);
    tally.resolved(procedure, entry, daysInTime(days, procedure.limitDays, pace, daysPossible(ageBefore)));
  }
  return { month: tally.month(), open };
}

/** How readily a dossier in time is still open: the share of a month it takes; one carried over is well on its way. */
function openPropensity({ procedure, ageBefore }: PendingDossier): number {
  return ageBefore === null ? Math.min(1, (USUAL_SHARE * procedure.limitDays) / MONTH_DAYS) : 1;
}

/** Days on which a dossier can have been resolved within the month. */
function daysPossible(ageBefore: number | null): DayRange {
  return ageBefore === null
    ? { least: 0, most: OLDEST_NEW }
    : { least: ageBefore + 1, most: ageBefore + MONTH_DAYS };
}

function ageWhenOverdue(random: Random, { procedure, ageBefore }: PendingDossier): number {
  return ageBefore === null
    ? daysBeyond(random, procedure.limitDays, daysPossible(null))
    : Math.max(ageBefore + MONTH_DAYS, procedure.limitDays + 1);
}

function ageWithinLimit(random: Random, { procedure, ageBefore }: PendingDossier): number {
  return ageBefore === null
    ? uniform(random, 0, Math.min(procedure.limitDays - 1, OLDEST_NEW))
    : ageBefore + MONTH_DAYS;
}
