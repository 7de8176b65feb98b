import { useMemo } from 'react';
import { FunnelChart } from '#src/charts/FunnelChart.tsx';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { capitalise, formatCount, formatRate } from '#src/text/format.ts';
import { BASIS_WORDS, coverageNote } from '#src/text/onTimeReturns.ts';
import {
  cutRateNote,
  FUNNEL_TEXT,
  funnelLineLabels,
  funnelSummary,
  spreadSentence,
} from '#src/text/onTimeReturnsFunnel.ts';
import {
  ON_TIME_SLIDES_TEXT,
  onTimeBasisNote,
  onTimeSlideTitle,
  overdueSlideTitle,
} from '#src/text/onTimeReturnsSlides.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';
import { MOST_SLIDE_ROWS } from '#src/ui/slideRoom.ts';
import { funnelPicture } from './funnel.model.ts';
import { type OnTimeView, onTimeView } from './onTimeReturns.model.ts';
import { overdueOpen } from './overdueOpen.model.ts';
import { type OnTimeFeeds, useOnTimeReturns } from './useOnTimeReturns.ts';

/** Before the enlargement; the key below takes the rest of the slide. */
const FUNNEL_HEIGHT = 222;
const NOBODY = () => false;

/** Who stands out given its size, and what is still open beyond its date; nothing where nothing was reported. */
export function useOnTimeReturnsSlides(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): TopicSlides {
  const feeds = useOnTimeReturns(catalog, period, comparedWith);
  const { isLoading, units, byPeriod, records, fieldName, source, asOf } = feeds;
  const slides = useMemo(() => {
    const isThere = !isLoading && byPeriod.size > 0;
    const view = isThere ? onTimeView(catalog, units, byPeriod, period, 'received', null) : null;
    if (!view || view.reported.length === 0) return [];
    const notes = notesOf(view, { source, asOf });
    return [...funnelSlide(catalog, view, notes), ...overdueSlide(view, { records, fieldName }, notes)];
  }, [catalog, period, isLoading, units, byPeriod, records, fieldName, source, asOf]);
  return { slides, isLoading, failures: feeds.failures };
}

function notesOf(view: OnTimeView, { source, asOf }: Pick<OnTimeFeeds, 'source' | 'asOf'>): string[] {
  const kinds = view.rows.map(({ unit }) => unit.kind);
  return [
    BASIS_WORDS[view.basis].denominatorNote,
    coverageNote(view.reported.length, kinds),
    `${capitalise(periodName(view.period.id))}${provisionalMark(view.period)} · ${sourceLine(source, asOf)}`,
  ];
}

function funnelSlide(catalog: Catalog, view: OnTimeView, notes: readonly string[]): Slide[] {
  const { funnel, rate, period } = view;
  if (isMissing(funnel) || isMissing(rate)) return [];
  const picture = funnelPicture(view, funnel, NOBODY);
  const { finding, concern } = onTimeSlideTitle({
    period,
    locality: catalog.locality,
    rate,
    below: view.below?.map(({ label }) => label) ?? null,
    kinds: view.rows.map(({ unit }) => unit.kind),
  });
  return [
    {
      id: 'dung-hen',
      title: finding,
      concern,
      subtitle: ON_TIME_SLIDES_TEXT.subtitle,
      basis: onTimeBasisNote(rate),
      body: {
        kind: 'chart',
        summary: funnelSummary(funnel.units.length, view.basis),
        points: picture.points,
        draw: (canvas) => (
          <FunnelChart
            canvas={canvas}
            dots={picture.dots}
            curve={picture.curve}
            centre={funnel.p0}
            lineLabels={funnelLineLabels(funnel.p0)}
            countLabel={FUNNEL_TEXT.caseAxis}
            formatCount={formatCount}
            formatRate={formatRate}
            cutNote={cutRateNote}
            height={FUNNEL_HEIGHT}
          />
        ),
      },
      notes: [spreadSentence(funnel), ...notes],
      table: picture.table,
      series: {
        kind: 'bar',
        format: 'share',
        labels: view.reported.map(({ label }) => label),
        series: [
          {
            name: FUNNEL_TEXT.title,
            values: view.reported.map((row) => (isMissing(row.rate) ? null : row.rate.rate)),
          },
        ],
      },
    },
  ];
}

function overdueSlide(
  view: OnTimeView,
  { records, fieldName }: Pick<OnTimeFeeds, 'records' | 'fieldName'>,
  notes: readonly string[],
): Slide[] {
  const { units } = overdueOpen(view, records, new Map(), fieldName);
  const [first] = units;
  const { overdue } = view.total;
  if (!first || isMissing(overdue)) return [];
  const rows = units.map((line) => [
    line.label,
    formatCount(line.count),
    isMissing(line.inProgress) ? '' : formatCount(line.inProgress),
  ]);
  return [
    {
      id: 'dung-hen-mo',
      title: overdueSlideTitle(
        view.period,
        overdue,
        units.map(({ unit }) => unit.kind),
        first,
      ),
      concern: null,
      subtitle: ON_TIME_SLIDES_TEXT.overdueSubtitle,
      basis: isMissing(view.total.inProgress)
        ? ''
        : `${formatCount(overdue)}/${formatCount(view.total.inProgress)} ${ON_TIME_SLIDES_TEXT.inProgress.toLocaleLowerCase('vi')}`,
      body: {
        kind: 'table',
        columns: [
          { name: ON_TIME_SLIDES_TEXT.unit, align: 'start' },
          { name: ON_TIME_SLIDES_TEXT.overdue, align: 'end' },
          { name: ON_TIME_SLIDES_TEXT.inProgress, align: 'end' },
        ],
        rows: rows.slice(0, MOST_SLIDE_ROWS).map((cells, place) => ({
          key: units[place]?.key ?? '',
          cells,
          isConcern: false,
        })),
      },
      notes,
      table: {
        columns: [ON_TIME_SLIDES_TEXT.unit, ON_TIME_SLIDES_TEXT.overdue, ON_TIME_SLIDES_TEXT.inProgress],
        rows,
      },
      series: null,
    },
  ];
}
