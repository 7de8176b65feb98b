import type { DurationRecord } from './duration.ts';
import { isKnown } from './missing.ts';

/** A dossier due within so many working days is due soon. */
const DUE_SOON_DAYS = 2;

/** Where an open dossier stands against its promised date, best first. Overdue by up to 5, up to 15, or more working days. */
export const AGE_CLASSES = ['withinLimit', 'dueSoon', 'overdueTo5', 'overdueTo15', 'overdueOver15'] as const;

export type AgeClass = (typeof AGE_CLASSES)[number];

export type OpenAgeing = Readonly<Record<AgeClass, number>>;

/** The class of an open dossier. Worked: 3 days to go → withinLimit; 2 or 0 → dueSoon; −1 → overdueTo5; −6 → overdueTo15. */
export function ageClass(daysToDue: number): AgeClass {
  if (daysToDue > DUE_SOON_DAYS) return 'withinLimit';
  if (daysToDue >= 0) return 'dueSoon';
  if (daysToDue >= -5) return 'overdueTo5';
  return daysToDue >= -15 ? 'overdueTo15' : 'overdueOver15';
}

/** How many open dossiers of some records stand in each class; records that were not reported are left out. */
export function openAgeing(records: readonly DurationRecord[]): OpenAgeing {
  const counts: Record<AgeClass, number> = {
    withinLimit: 0,
    dueSoon: 0,
    overdueTo5: 0,
    overdueTo15: 0,
    overdueOver15: 0,
  };
  for (const { open } of records)
    if (isKnown(open)) for (const { daysToDue, count } of open) counts[ageClass(daysToDue)] += count;
  return counts;
}

/** How many of them are beyond their promised date. */
export function overdueCount(ageing: OpenAgeing): number {
  return ageing.overdueTo5 + ageing.overdueTo15 + ageing.overdueOver15;
}
