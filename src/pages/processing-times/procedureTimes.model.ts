import type { StripRow } from '#src/charts/procedureStripLayout.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { dossierCount } from '#src/domain/procedureChange.ts';
import { type ProcessingTime, processingTime } from '#src/domain/processingTime.ts';
import type { ReportSeries } from '#src/domain/report.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { wilsonInterval } from '#src/domain/stats/wilsonInterval.ts';
import { formatCount } from '#src/text/format.ts';
import { daysCell } from '#src/text/processingTimes.ts';
import { countCell, LIMITS_TEXT, limitCell, stripWords } from '#src/text/processingTimesCharts.ts';
import { procedureName, type TimesView } from './processingTimes.model.ts';

/** One procedure of the dossiers in view. */
export interface ProcedureTime {
  readonly code: string;
  readonly name: string;
  readonly fieldName: string;
  readonly limitDays: number | Missing;
  readonly time: ProcessingTime;
  readonly count: number;
  readonly isSmall: boolean;
}

/** Every procedure with a dossier in view, the most dossiers first. */
export function procedureTimes(view: TimesView): ProcedureTime[] {
  return [...Map.groupBy(view.records, ({ procedureCode }) => procedureCode)]
    .flatMap(([code, records]): ProcedureTime[] => {
      const time = processingTime(records, view.procedures);
      if (isMissing(time)) return [];
      const procedure = view.procedures.get(code);
      const count = dossierCount(time);
      return [
        {
          code,
          name: procedureName(view, code),
          fieldName: procedure?.fieldName ?? '',
          limitDays: procedure?.limitDays ?? missing('notApplicable'),
          time,
          count,
          isSmall: isSmallSample(count),
        },
      ];
    })
    .sort((a, b) => b.count - a.count);
}

/** True where more than one dossier in ten takes longer than the limit. */
export function isBeyondInTail({ time, limitDays }: Pick<ProcedureTime, 'time' | 'limitDays'>): boolean {
  if (isMissing(limitDays)) return false;
  // Nine in ten not resolved yet: beyond the limit for certain once the share says so.
  if (isMissing(time.p90Days)) return isKnown(time.beyondLimit) && time.beyondLimit.share > 0.1;
  return time.p90Days > limitDays;
}

const DRAWN_PROCEDURES = 15;

/** The procedures with the most dossiers, the slowest against its limit on top. */
export function drawnProcedures(times: readonly ProcedureTime[]): {
  readonly rows: readonly ProcedureTime[];
  /** Of all dossiers in view. */
  readonly share: number;
} {
  const rows = times.slice(0, DRAWN_PROCEDURES).sort((a, b) => share(b) - share(a) || b.count - a.count);
  const all = sum(times);
  return { rows, share: all === 0 ? 0 : sum(rows) / all };
}

/** Share beyond the limit; procedures without one come last. */
function share({ time }: ProcedureTime): number {
  return isKnown(time.beyondLimit) ? time.beyondLimit.share : -1;
}

function sum(times: readonly ProcedureTime[]): number {
  return times.reduce((total, { count }) => total + count, 0);
}

const LISTED = 8;

/**
 * The slowest against their limit among those with enough dossiers to be put in an order. They are ordered by the
 * lower end of the interval: three late ones of eleven are not worse than forty of two hundred and fifty.
 */
export function slowestProcedures(times: readonly ProcedureTime[]): {
  readonly rows: readonly ProcedureTime[];
  readonly measuredCount: number;
} {
  const measured = times.filter(({ time, isSmall }) => !isSmall && isKnown(time.beyondLimit));
  return {
    rows: measured
      .toSorted((a, b) => sureShare(b) - sureShare(a) || share(b) - share(a) || b.count - a.count)
      .slice(0, LISTED),
    measuredCount: measured.length,
  };
}

/** The share beyond the limit that is sure at 95 %; where all are beyond there is no interval but Wilson's. */
function sureShare({ time, count }: ProcedureTime): number {
  const { beyondLimit } = time;
  if (isMissing(beyondLimit) || beyondLimit.share === 0) return 0;
  if (isKnown(beyondLimit.interval)) return beyondLimit.interval.lower;
  const all = wilsonInterval(count, count);
  return isMissing(all) ? 0 : all.lower;
}

/** Days of procedures, and their limits, as bars that a presentation program draws. */
export function daysSeries(rows: readonly StripRow[]): ReportSeries {
  const [median, p90, limit] = LIMITS_TEXT.heads;
  return {
    kind: 'bar',
    format: 'days',
    labels: rows.map(({ label }) => label),
    series: [
      { name: median, values: rows.map((row) => row.median) },
      { name: p90, values: rows.map((row) => row.p90) },
      { name: limit, values: rows.map((row) => row.limit) },
    ],
  };
}

/** One procedure as a strip, with the figures that stand beside it. */
export function stripRow({ code, name, time, limitDays, count, isSmall }: ProcedureTime): StripRow {
  return {
    key: code,
    label: name,
    isMarked: false,
    median: isKnown(time.medianDays) ? time.medianDays : null,
    p90: isKnown(time.p90Days) ? time.p90Days : null,
    limit: isKnown(limitDays) ? limitDays : null,
    isSmall,
    figures: [daysCell(time.medianDays), daysCell(time.p90Days), limitCell(limitDays), formatCount(count)],
    words: stripWords(time, limitDays, countCell(count, isSmall)),
    missingText: daysCell(time.medianDays),
  };
}
