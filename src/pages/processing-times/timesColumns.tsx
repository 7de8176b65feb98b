import type { ReactNode } from 'react';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { ProcessingTime } from '#src/domain/processingTime.ts';
import { formatCount, formatDays, formatRate } from '#src/text/format.ts';
import { daysCell, TIMES_TEXT } from '#src/text/processingTimes.ts';
import { limitCell } from '#src/text/processingTimesCharts.ts';
import { TIMES_TABLE_TEXT, TIMES_VIEW_NAMES, type TimesViewId } from '#src/text/processingTimesTable.ts';
import type { DataTableColumn } from '#src/ui/dataTableColumn.ts';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import styles from './ProcessingTimes.module.css';
import type { TimesRow } from './timesTable.model.ts';

/** Column ids are part of the address: `sap-xep=-vuot-han`. */
const COLUMN_IDS = {
  name: 'ten',
  median: 'trung-vi',
  p90: 'p90',
  limit: 'thoi-han',
  beyond: 'vuot-han',
  closedMean: 'binh-quan',
  resolved: 'da-xong',
  open: 'con-mo',
} as const;

export const DEFAULT_TIMES_SORT = { column: COLUMN_IDS.beyond, descending: true } as const;

/** The columns of one view. @param nameCell a unit leads to its profile, a procedure to its places */
export function timesColumns(
  id: TimesViewId,
  nameCell: (row: TimesRow) => ReactNode,
): DataTableColumn<TimesRow>[] {
  return [
    {
      id: COLUMN_IDS.name,
      header: TIMES_VIEW_NAMES[id],
      isRowHeader: true,
      sortValue: ({ name }) => name,
      cell: (row) => <span className={styles.name}>{nameCell(row)}</span>,
    },
    daysColumn(
      COLUMN_IDS.median,
      TIMES_TABLE_TEXT.median,
      TIMES_TABLE_TEXT.withOpen,
      (time) => time.medianDays,
    ),
    daysColumn(COLUMN_IDS.p90, TIMES_TABLE_TEXT.p90, TIMES_TABLE_TEXT.withOpen, (time) => time.p90Days),
    ...(id === 'thu-tuc' ? [limitColumn()] : []),
    {
      id: COLUMN_IDS.beyond,
      header: TIMES_TABLE_TEXT.beyond,
      headerNote: TIMES_TABLE_TEXT.withOpen,
      align: 'end',
      firstDescending: true,
      sortValue: (row) =>
        ranked(row, ({ beyondLimit }) => (isKnown(beyondLimit) ? beyondLimit.share : beyondLimit)),
      cell: (row) =>
        figure(
          row,
          ({ beyondLimit }) => (isKnown(beyondLimit) ? beyondLimit.share : beyondLimit),
          formatRate,
        ),
    },
    daysColumn(
      COLUMN_IDS.closedMean,
      TIMES_TABLE_TEXT.closedMean,
      TIMES_TABLE_TEXT.closedMeanNote,
      (time) => time.closedMeanDays,
    ),
    countColumn(COLUMN_IDS.resolved, TIMES_TABLE_TEXT.resolved, (time) => time.resolvedCount, true),
    countColumn(COLUMN_IDS.open, TIMES_TABLE_TEXT.open, (time) => time.openCount, false),
  ];
}

function limitColumn(): DataTableColumn<TimesRow> {
  return {
    id: COLUMN_IDS.limit,
    header: TIMES_TABLE_TEXT.limit,
    align: 'end',
    sortValue: ({ limitDays }) => (typeof limitDays === 'number' ? limitDays : undefined),
    cell: ({ limitDays }) => (limitDays === null ? null : limitCell(limitDays)),
  };
}

function daysColumn(
  id: string,
  header: string,
  headerNote: string,
  daysOf: (time: ProcessingTime) => number | Missing,
): DataTableColumn<TimesRow> {
  return {
    id,
    header,
    headerNote,
    align: 'end',
    firstDescending: true,
    sortValue: (row) => ranked(row, daysOf),
    cell: (row) => daysFigure(row.time, daysOf),
  };
}

function countColumn(
  id: string,
  header: string,
  countOf: (time: ProcessingTime) => number,
  saysSmall: boolean,
): DataTableColumn<TimesRow> {
  return {
    id,
    header,
    align: 'end',
    firstDescending: true,
    sortValue: ({ time }) => (isMissing(time) ? undefined : countOf(time)),
    cell: ({ time, isSmall }) =>
      isMissing(time) ? null : (
        <>
          {saysSmall && isSmall && <span className={styles.small}>{TIMES_TEXT.small}</span>}
          {formatCount(countOf(time))}
        </>
      ),
  };
}

/** Few cases are shown and not put in an order: they stay last, as what is missing does. */
function ranked(
  { time, isSmall }: TimesRow,
  figureOf: (time: ProcessingTime) => number | Missing,
): number | undefined {
  if (isMissing(time) || isSmall) return undefined;
  const value = figureOf(time);
  return isMissing(value) ? undefined : value;
}

function daysFigure(time: ProcessingTime | Missing, daysOf: (time: ProcessingTime) => number | Missing) {
  if (isMissing(time)) return <MissingValue value={time} />;
  const days = daysOf(time);
  return isMissing(days) ? <span className={styles.calm}>{daysCell(days)}</span> : formatDays(days);
}

function figure(
  { time }: TimesRow,
  figureOf: (time: ProcessingTime) => number | Missing,
  format: (value: number) => string,
): ReactNode {
  const value = isMissing(time) ? time : figureOf(time);
  return isMissing(value) ? <MissingValue value={value} /> : format(value);
}
