import { DOSSIER_MEASURES, type SeriesSubject } from './dossierSeries.ts';
import type { DurationRecord } from './duration.ts';
import { isMissing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { composedDurations, processingTime } from './processingTime.ts';
import type { Series } from './signals/series.ts';

/** A period and the months whose durations make it up; see `monthsIn`. */
export interface ComposedPeriod {
  readonly id: string;
  readonly monthIds: readonly string[];
}

/**
 * The run of the median processing time of a subject, open dossiers counted in.
 *
 * @param records durations of any units and months
 * @param procedures by code
 */
export function medianDaysSeries(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
  periods: readonly ComposedPeriod[],
  subject: SeriesSubject,
): Series {
  const wanted = new Set(subject.unitCodes);
  const own = records.filter(({ unitCode }) => wanted.has(unitCode));
  return {
    unitCode: subject.code,
    measureCode: DOSSIER_MEASURES.medianDays,
    betterDirection: 'lower',
    limitsFrom: 'values',
    points: periods.map(({ id, monthIds }) => {
      const found = processingTime(composedDurations(own, monthIds).records, procedures);
      return { periodId: id, value: isMissing(found) ? found : found.medianDays };
    }),
    breaks: subject.breaks,
    target: null,
    floor: 0,
    resolution: 1,
  };
}
