import { monthsIn } from '#src/domain/catalog.ts';
import { DOSSIER_MEASURES } from '#src/domain/dossierSeries.ts';
import type { DurationRecord } from '#src/domain/duration.ts';
import { medianDaysSeries } from '#src/domain/durationSeries.ts';
import type { Period } from '#src/domain/period.ts';
import { type RunPoint, seriesRun } from '#src/domain/signals/seriesRun.ts';
import { comparedUnits, isValidIn, type Unit } from '#src/domain/unit.ts';
import { targetOf } from '#src/domain/unitSeries.ts';
import type { TimesView } from './processingTimes.model.ts';

export interface TrendView {
  readonly run: readonly RunPoint[];
  readonly periods: readonly Period[];
  readonly target: number | null;
}

/**
 * The run of the median of the dossiers in view. Marked units are followed over the periods in which all of them
 * lived; the locality as a whole over all, with the units of each time: a merger changes no dossier of the whole.
 */
export function trendView(
  view: TimesView,
  units: readonly Unit[],
  records: readonly DurationRecord[],
  periods: readonly Period[],
): TrendView {
  const { catalog, field, procedures, marked, scopeUnits } = view;
  const lived =
    marked.length === 0
      ? periods
      : periods.filter((period) => scopeUnits.every((unit) => isValidIn(unit, period)));
  const level = catalog.locality.unitLevel;
  const codes =
    marked.length === 0
      ? new Set(periods.flatMap((period) => comparedUnits(units, level, period).map(({ code }) => code)))
      : new Set(marked);
  const [first] = lived;
  const isBorn = first !== undefined && first !== periods[0];
  const target = targetOf(catalog, DOSSIER_MEASURES.medianDays, view.period);
  const series = medianDaysSeries(
    field === null ? records : records.map((record) => ofField(record, field.code, procedures)),
    procedures,
    lived.map((period) => ({ id: period.id, monthIds: monthsIn(catalog, period).map(({ id }) => id) })),
    {
      code: marked.length === 1 ? (marked[0] ?? '') : catalog.locality.code,
      unitCodes: [...codes],
      breaks: isBorn ? [first.id] : [],
    },
  );
  return {
    run: seriesRun(
      { ...series, target },
      lived.map(({ id }) => id),
    ),
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
