import { DOSSIER_MEASURES, type SeriesSubject } from './dossierSeries.ts';
import type { DurationRecord } from './duration.ts';
import { isMissing, type Missing } from './missing.ts';
import type { Procedure } from './procedure.ts';
import { composedDurations, type ProcessingTime, processingTime } from './processingTime.ts';
import type { Series } from './signals/series.ts';

/** A period and the months whose durations make it up; see `monthsIn`. */
export interface ComposedPeriod {
  readonly id: string;
  readonly monthIds: readonly string[];
}

/** The runs of how long the dossiers of a subject take, open ones counted in. */
export interface ProcessingSeries {
  readonly medianDays: Series;
  /** Share beyond the limit, 0–1: it moves where a median of whole days stands still. */
  readonly beyondLimit: Series;
}

/**
 * The runs of the processing time of a subject. The share beyond the limit is an estimate with open dossiers in it, and
 * no x of n: its limits are those of any other figure (XmR).
 *
 * @param records durations of any units and months
 * @param procedures by code
 */
export function processingSeries(
  records: readonly DurationRecord[],
  procedures: ReadonlyMap<string, Pick<Procedure, 'limitDays'>>,
  periods: readonly ComposedPeriod[],
  subject: SeriesSubject,
): ProcessingSeries {
  const wanted = new Set(subject.unitCodes);
  // Two years of a province are hundreds of thousands of records: each is looked at once, not once a period.
  const byMonth = Map.groupBy(
    records.filter(({ unitCode }) => wanted.has(unitCode)),
    ({ periodId }) => periodId,
  );
  const times = periods.map(({ id, monthIds }) => ({
    periodId: id,
    time: processingTime(composedDurations(ofMonths(byMonth, monthIds), monthIds).records, procedures),
  }));
  const common = {
    unitCode: subject.code,
    betterDirection: 'lower',
    limitsFrom: 'values',
    breaks: subject.breaks,
    target: null,
    floor: 0,
  } as const;
  return {
    medianDays: {
      ...common,
      measureCode: DOSSIER_MEASURES.medianDays,
      points: times.map(({ periodId, time }) => ({
        periodId,
        value: isMissing(time) ? time : time.medianDays,
      })),
      resolution: 1,
    },
    beyondLimit: {
      ...common,
      measureCode: BEYOND_LIMIT,
      points: times.map(({ periodId, time }) => ({ periodId, value: beyondShare(time) })),
    },
  };
}

/** The run of the median processing time of a subject: see `processingSeries`. */
export function medianDaysSeries(...of: Parameters<typeof processingSeries>): Series {
  return processingSeries(...of).medianDays;
}

function ofMonths(
  byMonth: ReadonlyMap<string, readonly DurationRecord[]>,
  monthIds: readonly string[],
): DurationRecord[] {
  return monthIds.flatMap((id) => byMonth.get(id) ?? []);
}

/** No headline and no target knows it. */
const BEYOND_LIMIT = 'beyondLimit';

function beyondShare(time: ProcessingTime | Missing): number | Missing {
  if (isMissing(time)) return time;
  return isMissing(time.beyondLimit) ? time.beyondLimit : time.beyondLimit.share;
}
