import type { DossierCounts } from '#src/domain/dossier.ts';
import { type DossiersByPeriod, subjectDossiers } from '#src/domain/dossierSeries.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import { type OnTimeView, rateOf } from './onTimeReturns.model.ts';

/** The same units together in the compared period. */
export function comparedTotal(
  view: Pick<OnTimeView, 'rows' | 'basis'>,
  compared: DossiersByPeriod,
  periodId: string,
): { readonly total: DossierCounts; readonly rate: CountedRate | Missing } {
  const unitCodes = view.rows.map(({ unit }) => unit.code);
  const total = subjectDossiers(compared, { unitCodes }, periodId);
  return { total, rate: rateOf(total, view.basis) };
}
