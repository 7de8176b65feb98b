import type { AgeClass } from '#src/domain/openAgeing.ts';
import type { PartTone } from './PartMark.tsx';

/** What becomes of a dossier: returned early, on time or late, or still open, within its limit or beyond it. */
type DossierOutcome = 'early' | 'onTime' | 'withinLimit' | 'late' | 'overdue';

/**
 * How each outcome of a dossier looks, on every page. What is done in time is blue, deeper the earlier; what is open and
 * still has time is grey; what missed its date is red. Green stays with what became better: early is not.
 */
export const OUTCOME_TONES: Readonly<Record<DossierOutcome, PartTone>> = {
  early: 'accent',
  onTime: 'accentSoft',
  withinLimit: 'neutral',
  late: 'badSoft',
  overdue: 'bad',
};

/**
 * How the age of an open dossier looks, on every page: grey while there is time, the tone of caution as its date comes
 * near, then red, in three steps told by their filling as well: pale in an outline, hatched, full. Classes that are
 * put together take the tone of the mildest of them.
 */
export const AGE_TONES: Readonly<Record<AgeClass, PartTone>> = {
  withinLimit: 'neutral',
  dueSoon: 'caution',
  overdueTo5: 'badSoft',
  overdueTo15: 'bad',
  overdueOver15: 'badFull',
};
