import type { DurationRecord } from '#src/domain/duration.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { dossierCount } from '#src/domain/procedureChange.ts';
import { type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { unitLabel } from '#src/text/places.ts';
import { TIMES_VIEW_NAMES, type TimesViewId } from '#src/text/processingTimesTable.ts';
import type { ProcedureTime } from './procedureTimes.model.ts';
import type { TimesView } from './processingTimes.model.ts';

/** One row of the table: a field, a procedure or a unit. */
export interface TimesRow {
  readonly key: string;
  readonly name: string;
  /** Null but for procedures, which alone have one limit. */
  readonly limitDays: number | Missing | null;
  readonly time: ProcessingTime | Missing;
  readonly isSmall: boolean;
  readonly isMarked: boolean;
}

export const TIMES_VIEWS = Object.keys(TIMES_VIEW_NAMES).filter(
  (id): id is TimesViewId => id in TIMES_VIEW_NAMES,
);

export const DEFAULT_TIMES_VIEW: TimesViewId = 'linh-vuc';

/** The view of the address, else the first; an unknown one is named. */
export function timesViewOf(asked: string | null): {
  readonly id: TimesViewId;
  readonly unknown: string | null;
} {
  const found = TIMES_VIEWS.find((id) => id === asked);
  return { id: found ?? DEFAULT_TIMES_VIEW, unknown: found === undefined ? asked : null };
}

/** The rows of one view; fields and units are all there, whatever is marked, procedures those in view. */
export function timesRows(view: TimesView, id: TimesViewId, times: readonly ProcedureTime[]): TimesRow[] {
  switch (id) {
    case 'thu-tuc':
      return times.map(({ code, name, limitDays, time, isSmall }) => ({
        key: code,
        name,
        limitDays,
        time,
        isSmall,
        isMarked: false,
      }));
    case 'linh-vuc':
      return fieldRows(view);
    case 'xa':
      return unitRows(view);
  }
}

function fieldRows({ fieldRecords, fields, field, procedures }: TimesView): TimesRow[] {
  const byField = Map.groupBy(fieldRecords, ({ procedureCode }) => procedures.get(procedureCode)?.fieldCode);
  return fields.map(({ code, name }) =>
    row(code, name, timeOf(byField.get(code), procedures), field?.code === code),
  );
}

function unitRows({ units, placeRecords, procedures, marked, reportedCodes }: TimesView): TimesRow[] {
  const byUnit = Map.groupBy(placeRecords, ({ unitCode }) => unitCode);
  return units.map((unit) => {
    const time = reportedCodes.has(unit.code)
      ? timeOf(byUnit.get(unit.code), procedures)
      : missing('notReported');
    return row(unit.code, unitLabel(unit), time, marked.includes(unit.code));
  });
}

function timeOf(
  records: readonly DurationRecord[] | undefined,
  procedures: TimesView['procedures'],
): ProcessingTime | Missing {
  return records ? processingTime(records, procedures) : missing('zeroDenominator');
}

function row(key: string, name: string, time: ProcessingTime | Missing, isMarked: boolean): TimesRow {
  const isSmall = !isMissing(time) && isSmallSample(dossierCount(time));
  return { key, name, limitDays: null, time, isSmall, isMarked };
}
