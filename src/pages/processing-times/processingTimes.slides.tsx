import { useMemo } from 'react';
import { ProcedureStrip } from '#src/charts/ProcedureStrip.tsx';
import { procedureStripLayout } from '#src/charts/procedureStripLayout.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { capitalise, formatCount } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { beyondCell, daysCell, timesHeadline } from '#src/text/processingTimes.ts';
import {
  LIMITS_TEXT,
  limitCell,
  PROCEDURE_NOUN,
  stripSummary,
  timeLabel,
} from '#src/text/processingTimesCharts.ts';
import { slowestSlideSubtitle, timesBasis } from '#src/text/processingTimesSlides.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';
import { fittingRows, SLIDE_ROOM } from '#src/ui/slideRoom.ts';
import { stripRow } from './LimitsPanel.tsx';
import { type ProcedureTime, procedureTimes, slowestProcedures } from './procedureTimes.model.ts';
import { type TimesView, timesPlace, timesView } from './processingTimes.model.ts';
import { useProcessingTimes } from './useProcessingTimes.ts';

/** Below the picture; the rest of the room is for rows. */
const KEY_HEIGHT = 34;
const WHOLE_PLACE = { unitCodes: [], fieldCode: null };

/** How long dossiers take, and the procedures slowest against their limit; nothing where nothing was reported. */
export function useProcessingTimesSlides(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): TopicSlides {
  const feeds = useProcessingTimes(catalog, period, comparedWith);
  const { isLoading, units, procedures, records, source, asOf } = feeds;
  const slides = useMemo(() => {
    if (isLoading || !units || records.length === 0) return [];
    const view = timesView(catalog, units, procedures, records, period, comparedWith, WHOLE_PLACE);
    return timesSlide(view, `${sourceLine(source, asOf)}`);
  }, [catalog, period, comparedWith, isLoading, units, procedures, records, source, asOf]);
  return { slides, isLoading, failures: feeds.failures };
}

function timesSlide(view: TimesView, source: string): Slide[] {
  const { time, period } = view;
  if (isMissing(time)) return [];
  const slowest = slowestProcedures(procedureTimes(view)).rows;
  const rows = fittingRows(slowest, heightOf);
  const { finding } = timesHeadline(period, timesPlace(view), time, []);
  return [
    {
      id: 'thoi-gian',
      title: finding,
      concern: null,
      subtitle: slowestSlideSubtitle(rows.length),
      basis: timesBasis(time.resolvedCount, time.openCount),
      body: {
        kind: 'chart',
        summary: stripSummary(rows.length, PROCEDURE_NOUN),
        points: rows.map(({ code, name, time: own, limitDays, isSmall }) => ({
          key: code,
          label: timeLabel(name, own, limitDays, isSmall),
        })),
        draw: (canvas) => (
          <ProcedureStrip canvas={canvas} rows={rows.map(stripRow)} heads={LIMITS_TEXT.heads} />
        ),
      },
      notes: [
        coverageSentence(view.reportedUnits.length, view.scopeUnits),
        `${capitalise(periodName(period.id))}${provisionalMark(period)} · ${source}`,
      ],
      table: { columns: LIMITS_TEXT.tableColumns, rows: slowest.map(tableRow) },
      series: {
        kind: 'bar',
        format: 'days',
        labels: rows.map(({ name }) => name),
        series: [
          {
            name: LIMITS_TEXT.heads[1],
            values: rows.map(({ time: own }) => (isKnown(own.p90Days) ? own.p90Days : null)),
          },
          {
            name: LIMITS_TEXT.heads[2],
            values: rows.map(({ limitDays }) => (isKnown(limitDays) ? limitDays : null)),
          },
        ],
      },
    },
  ];
}

function heightOf(rows: readonly ProcedureTime[]): number {
  return procedureStripLayout(SLIDE_ROOM.width, rows.map(stripRow), LIMITS_TEXT.heads).height + KEY_HEIGHT;
}

function tableRow({ name, fieldName, time, limitDays }: ProcedureTime): string[] {
  return [
    name,
    fieldName,
    daysCell(time.medianDays),
    daysCell(time.p90Days),
    limitCell(limitDays),
    beyondCell(time.beyondLimit),
    formatCount(time.resolvedCount),
    formatCount(time.openCount),
  ];
}
