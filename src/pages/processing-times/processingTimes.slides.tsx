import { useMemo } from 'react';
import { ProcedureStrip } from '#src/charts/ProcedureStrip.tsx';
import type { StripRow } from '#src/charts/procedureStripLayout.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { dossierCount } from '#src/domain/procedureChange.ts';
import type { ProcessingTime } from '#src/domain/processingTime.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { capitalise, formatCount } from '#src/text/format.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import {
  beyondCell,
  beyondNote,
  daysCell,
  incompleteSentence,
  silentUnitsSentence,
  TIMES_TEXT,
} from '#src/text/processingTimes.ts';
import {
  countCell,
  LIMITS_TEXT,
  limitCell,
  PROCEDURE_NOUN,
  SLOWEST_TEXT,
  stripSummary,
  timeLabel,
} from '#src/text/processingTimesCharts.ts';
import {
  SLOWEST_SLIDE_HEADS,
  slowestSlideSubtitle,
  timesBasis,
  timesSlideTitle,
} from '#src/text/processingTimesSlides.ts';
import { coverageSentence } from '#src/text/ranking.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, SlideBody, TopicSlides } from '#src/ui/slide.ts';
import { daysSeries, type ProcedureTime, procedureTimes } from './procedureTimes.model.ts';
import { type TimesView, timesPlace, timesView } from './processingTimes.model.ts';
import { timesReckoning } from './reckoning.model.ts';
import { slowestOfSlide, slowestRow } from './slowestSlide.model.ts';
import { useProcessingTimes } from './useProcessingTimes.ts';

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
    return timesSlides(view, sourceLine(source, asOf));
  }, [catalog, period, comparedWith, isLoading, units, procedures, records, source, asOf]);
  return { slides, isLoading, failures: feeds.failures };
}

function timesSlides(view: TimesView, source: string): Slide[] {
  const { time, period } = view;
  if (isMissing(time)) return [];
  const slowest = slowestOfSlide(procedureTimes(view));
  const rows = slowest.map(slowestRow);
  return [
    {
      id: 'thoi-gian',
      title: timesSlideTitle(period, timesPlace(view), time),
      concern: null,
      subtitle: slowestSlideSubtitle(rows.length),
      basis: timesBasis(time, isSmallSample(dossierCount(time))),
      body: slowest.length === 0 ? figuresBody(time) : stripsBody(slowest, rows),
      notes: [
        ...timesReckoning(view),
        ...(rows.length === 0 ? [SLOWEST_TEXT.none] : [SLOWEST_TEXT.rule]),
        ...gapNotes(view),
        `${capitalise(periodName(period.id))}${provisionalMark(period)} · ${source}`,
      ],
      table: slowest.length === 0 ? null : { columns: LIMITS_TEXT.tableColumns, rows: slowest.map(tableRow) },
      series: slowest.length === 0 ? null : daysSeries(rows),
    },
  ];
}

function stripsBody(slowest: readonly ProcedureTime[], rows: readonly StripRow[]): SlideBody {
  return {
    kind: 'chart',
    summary: stripSummary(rows.length, PROCEDURE_NOUN),
    points: slowest.map(({ code, name, time, limitDays, isSmall }) => ({
      key: code,
      label: timeLabel(name, time, limitDays, isSmall),
    })),
    draw: (canvas) => (
      <ProcedureStrip canvas={canvas} rows={rows} heads={SLOWEST_SLIDE_HEADS} hasAxisNote={false} />
    ),
  };
}

/** Where no procedure has enough dossiers to be put in an order. */
function figuresBody({ medianDays, p90Days, beyondLimit }: ProcessingTime): SlideBody {
  const figure = (label: string, value: string, note: string) =>
    ({ label, value, note, tone: 'plain' }) as const;
  return {
    kind: 'figures',
    figures: [
      figure(TIMES_TEXT.median, daysCell(medianDays), TIMES_TEXT.medianNote),
      figure(TIMES_TEXT.p90, daysCell(p90Days), TIMES_TEXT.p90Note),
      figure(TIMES_TEXT.beyond, beyondCell(beyondLimit), beyondNote(beyondLimit)),
    ],
  };
}

/** Whose dossiers are in the figures, and whose are not. */
function gapNotes({ reportedUnits, scopeUnits, silentUnits, incompleteUnits }: TimesView): string[] {
  return [
    `${coverageSentence(reportedUnits.length, scopeUnits)}.`,
    silentUnitsSentence(silentUnits.map(unitLabel)),
    incompleteSentence(incompleteUnits.map(unitLabel)),
  ].filter((note) => note !== null);
}

function tableRow({ name, fieldName, time, limitDays, isSmall }: ProcedureTime): string[] {
  return [
    name,
    fieldName,
    daysCell(time.medianDays),
    daysCell(time.p90Days),
    limitCell(limitDays),
    beyondCell(time.beyondLimit),
    countCell(time.resolvedCount, isSmall),
    formatCount(time.openCount),
  ];
}
