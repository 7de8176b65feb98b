import { monthsIn } from '#src/domain/catalog.ts';
import { DOSSIER_MEASURES } from '#src/domain/dossierSeries.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { processingSeries } from '#src/domain/durationSeries.ts';
import { isKnown } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { type RunPoint, seriesRun } from '#src/domain/signals/seriesRun.ts';
import { comparedUnits, isValidIn, type Unit } from '#src/domain/unit.ts';
import { targetOf } from '#src/domain/unitSeries.ts';
import type { TimesView } from './processingTimes.model.ts';

export interface TrendView {
  /** Of the share beyond the limit; null where no dossier has a limit. */
  readonly beyondLimit: readonly RunPoint[] | null;
  readonly median: readonly RunPoint[];
  readonly periods: readonly Period[];
  /** Of the median. */
  readonly target: number | null;
}

/**
 * The runs of the dossiers in view. The unit that the page is narrowed to is followed over the periods in which it lived;
 * the locality as a whole over all, with the units of each time: a merger changes no dossier of the whole.
 */
export function trendView(
  view: TimesView,
  units: readonly Unit[],
  records: readonly DurationRecord[],
  periods: readonly Period[],
): TrendView {
  const { catalog, field, procedures, narrowedTo } = view;
  const lived = narrowedTo === null ? periods : periods.filter((period) => isValidIn(narrowedTo, period));
  const level = catalog.locality.unitLevel;
  const codes =
    narrowedTo === null
      ? new Set(periods.flatMap((period) => comparedUnits(units, level, period).map(({ code }) => code)))
      : [narrowedTo.code];
  const [first] = lived;
  const isBorn = first !== undefined && first !== periods[0];
  const target = targetOf(catalog, DOSSIER_MEASURES.medianDays, view.period);
  const series = processingSeries(
    field === null ? records : records.map((record) => ofField(record, field.code, procedures)),
    procedures,
    lived.map((period) => ({ id: period.id, monthIds: monthsIn(catalog, period).map(({ id }) => id) })),
    {
      code: narrowedTo?.code ?? catalog.locality.code,
      unitCodes: [...codes],
      breaks: isBorn ? [first.id] : [],
    },
  );
  const ids = lived.map(({ id }) => id);
  return {
    beyondLimit: series.beyondLimit.points.some(({ value }) => isKnown(value))
      ? seriesRun(series.beyondLimit, ids)
      : null,
    median: seriesRun({ ...series.medianDays, target }, ids),
    periods: lived,
    target,
  };
}

/** A month of other fields alone was sent all the same, and had no dossier of this one. */
function ofField(
  record: DurationRecord,
  fieldCode: string,
  procedures: TimesView['procedures'],
): DurationRecord {
  return procedures.get(record.procedureCode)?.fieldCode === fieldCode
    ? record
    : { ...record, resolved: [], open: [] };
}
