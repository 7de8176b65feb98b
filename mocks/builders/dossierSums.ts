import { DOSSIER_COUNTS } from '#src/domain/dossier.ts';
import { type FormCounts, noDossiers } from './dossierTally.ts';

/** The row "Tổng cộng": several rows of one period added up. */
export function sumForms(rows: readonly Readonly<FormCounts>[]): FormCounts {
  const sum = noDossiers();
  for (const row of rows) for (const name of DOSSIER_COUNTS) sum[name] += row[name];
  return sum;
}

/**
 * The form of a longer period from its months: what came in and what was resolved is summed, what is open stands as at
 * the end of the last month, and carried over is what the first month carried over. A dossier that was withdrawn on the
 * way was neither resolved nor is it open, so the form of the longer period does not count it at all: it is taken from
 * those carried over, else from those received.
 */
export function formOfMonths(months: readonly Readonly<FormCounts>[]): FormCounts {
  const sum = sumForms(months);
  const last = months.at(-1) ?? noDossiers();
  sum.inProgress = last.inProgress;
  sum.withinLimit = last.withinLimit;
  sum.overdue = last.overdue;
  sum.carriedOver = months[0]?.carriedOver ?? 0;
  sum.received = sum.resolved + sum.inProgress;
  let withdrawn = sum.carriedOver + sum.receivedDirect + sum.receivedOnline - sum.received;
  for (const part of ['carriedOver', 'receivedDirect', 'receivedOnline'] as const) {
    const taken = Math.min(withdrawn, sum[part]);
    sum[part] -= taken;
    withdrawn -= taken;
  }
  return sum;
}
