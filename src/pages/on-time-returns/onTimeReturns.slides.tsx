import { useMemo } from 'react';
import { FunnelChart } from '#src/charts/FunnelChart.tsx';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import type { UnitFunnel } from '#src/domain/unitFunnel.ts';
import { capitalise, formatCount, formatRate } from '#src/text/format.ts';
import {
  BASIS_WORDS,
  coverageNote,
  missingWords,
  ON_TIME_TEXT,
  rateReckoning,
  shareNote,
} from '#src/text/onTimeReturns.ts';
import {
  cutRateNote,
  FUNNEL_TEXT,
  funnelLineLabels,
  funnelSummary,
  noFunnelSentence,
  spreadSentence,
} from '#src/text/onTimeReturnsFunnel.ts';
import { ON_TIME_SLIDES_TEXT, onTimeBasisNote, onTimeSlideTitle } from '#src/text/onTimeReturnsSlides.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, SlideBody, SlideFigure, TopicSlides } from '#src/ui/slide.ts';
import { roomBelow } from '#src/ui/slideRoom.ts';
import { funnelPicture } from './funnel.model.ts';
import { type OnTimeView, onTimeView, type UnitOnTime, unitSignals } from './onTimeReturns.model.ts';
import { overdueSlide } from './overdueSlide.model.ts';
import { type OnTimeFeeds, useOnTimeReturns } from './useOnTimeReturns.ts';

/** Height of the key below the funnel, before the enlargement. */
const FUNNEL_KEY = 38;
const NOBODY = () => false;

/** Who stands out given its size, and what is still open beyond its date; nothing where nothing was reported. */
export function useOnTimeReturnsSlides(
  catalog: Catalog,
  period: Period,
  comparedWith: Period | null,
): TopicSlides {
  const feeds = useOnTimeReturns(catalog, period, comparedWith);
  const { isLoading, units, byPeriod, periods, hasRuns, records, fieldName, source, asOf } = feeds;
  const slides = useMemo(() => {
    const isThere = !isLoading && byPeriod.size > 0;
    const view = isThere ? onTimeView(catalog, units, byPeriod, period, 'received', null) : null;
    if (!view || view.reported.length === 0) return [];
    const notes = notesOf(view, { source, asOf });
    const signals = hasRuns ? unitSignals(byPeriod, view, periods) : new Map<string, never>();
    return [
      ...onTimeSlide(catalog, view, notes),
      ...overdueSlide(catalog, view, { records, fieldName }, signals, notes),
    ];
  }, [catalog, period, isLoading, units, byPeriod, periods, hasRuns, records, fieldName, source, asOf]);
  return { slides, isLoading, failures: feeds.failures };
}

function notesOf(view: OnTimeView, { source, asOf }: Pick<OnTimeFeeds, 'source' | 'asOf'>): string[] {
  const kinds = view.rows.map(({ unit }) => unit.kind);
  return [
    BASIS_WORDS[view.basis].denominatorNote,
    coverageNote(
      view.reported.length,
      kinds,
      view.silent.map(({ label }) => label),
    ),
    `${capitalise(periodName(view.period.id))}${provisionalMark(view.period)} · ${sourceLine(source, asOf)}`,
  ];
}

function onTimeSlide(catalog: Catalog, view: OnTimeView, notes: readonly string[]): Slide[] {
  const { funnel, rate, period, total } = view;
  if (isMissing(rate)) return [];
  const { finding, concern } = onTimeSlideTitle({
    period,
    locality: catalog.locality,
    rate,
    farOut: farOut(view),
    overdueCount: isMissing(total.overdue) ? null : total.overdue,
    kinds: view.rows.map(({ unit }) => unit.kind),
  });
  const slide = {
    id: 'dung-hen',
    title: finding,
    concern,
    subtitle: ON_TIME_SLIDES_TEXT.subtitle,
    basis: onTimeBasisNote(rate, isSmallSample(rate.denominator)),
  };
  const reckoning = rateReckoning(view.basis, rate, total);
  if (isMissing(funnel))
    return [
      {
        ...slide,
        body: { kind: 'figures', figures: figuresOf(view, rate) },
        notes: [reckoning, noFunnelSentence(funnel), ...notes],
        table: null,
        series: null,
      },
    ];
  const picture = funnelPicture(view, funnel, NOBODY);
  return [
    {
      ...slide,
      body: funnelBody(view, funnel, picture, roomBelow(`${finding} ${concern ?? ''}`).height - FUNNEL_KEY),
      notes: [reckoning, spreadSentence(funnel), ...notes],
      table: picture.table,
      series: picture.plane,
    },
  ];
}

/** Labels of the units beyond the far limits of their size; null while none is judged. */
function farOut({ outside }: OnTimeView) {
  const labels = (units: readonly UnitOnTime[]) => units.map(({ label }) => label);
  return outside && { below: labels(outside.farBelow), above: labels(outside.farAbove) };
}

function funnelBody(
  view: OnTimeView,
  funnel: UnitFunnel,
  { points, dots, curve }: ReturnType<typeof funnelPicture>,
  height: number,
): SlideBody {
  return {
    kind: 'chart',
    summary: funnelSummary(funnel.units.length, view.basis),
    points,
    draw: (canvas) => (
      <FunnelChart
        canvas={canvas}
        dots={dots}
        curve={curve}
        centre={funnel.p0}
        lineLabels={funnelLineLabels(funnel.p0)}
        countLabel={FUNNEL_TEXT.caseAxis}
        formatCount={formatCount}
        formatRate={formatRate}
        cutNote={cutRateNote}
        height={height}
      />
    ),
  };
}

/** Where units cannot be compared. */
function figuresOf({ total }: OnTimeView, rate: CountedRate): SlideFigure[] {
  const figure = (label: string, value: string, note: string) =>
    ({ label, value, note, tone: 'plain' }) as const;
  const part = (name: 'early' | 'onTime' | 'late' | 'overdue') => {
    const count = total[name];
    const [whole, cases] =
      name === 'overdue'
        ? [total.inProgress, ON_TIME_TEXT.ofOpen]
        : [total.resolved, ON_TIME_TEXT.ofResolved];
    const value = isMissing(count) ? missingWords(count) : formatCount(count);
    return figure(ON_TIME_TEXT[name], value, shareNote(count, whole, cases));
  };
  return [
    figure(ON_TIME_TEXT.rate, formatRate(rate.rate), onTimeBasisNote(rate, isSmallSample(rate.denominator))),
    part('early'),
    part('onTime'),
    part('late'),
    part('overdue'),
  ];
}
