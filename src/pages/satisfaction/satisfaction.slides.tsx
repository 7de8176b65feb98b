import { useMemo } from 'react';
import { RateIntervals } from '#src/charts/RateIntervals.tsx';
import { rateIntervalsAxis } from '#src/charts/rateIntervalsLayout.ts';
import { rateSeries } from '#src/charts/rateSeries.ts';
import type { Catalog } from '#src/domain/catalog.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import type { ReportTable } from '#src/domain/report.ts';
import { capitalise, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { periodName, provisionalMark } from '#src/text/periods.ts';
import { unitLabel } from '#src/text/places.ts';
import { ofCounts, SATISFACTION_TEXT, wholePlace } from '#src/text/satisfaction.ts';
import {
  RATINGS_TEXT,
  STANDING_WORDS,
  satisfiedRule,
  shareMark,
  sharePointLabel,
  shareReckoning,
  sharesSummary,
} from '#src/text/satisfactionRatings.ts';
import {
  ratingsCoverage,
  satisfactionBasis,
  satisfactionSlideAxis,
  satisfactionSlideSubtitle,
  satisfactionSlideTitle,
  wholeNote,
} from '#src/text/satisfactionSlides.ts';
import { sourceLine } from '#src/text/shell.ts';
import type { Slide, TopicSlides } from '#src/ui/slide.ts';
import { clearlyBelow, isSmall, type RatingsView } from './satisfaction.model.ts';
import { ratedUnits, rateRow, type SharedUnit, slideUnits } from './satisfactionSlides.model.ts';
import { type SatisfactionState, useSatisfactionPage } from './useSatisfactionPage.ts';

/** Who the ratings tell apart from all of them; nothing where nobody was rated. No other period enters. */
export function useSatisfactionSlides(
  catalog: Catalog,
  period: Period,
  _comparedWith: Period | null,
): TopicSlides {
  const { ratings, index, compared, stamps, isLoading, failures } = useSatisfactionPage(
    catalog,
    period,
    'rate',
  );
  const { source, asOf } = stamps.ratings;
  const slides = useMemo(
    () => (ratings ? satisfactionSlides(catalog, period, ratings, { index, compared, source, asOf }) : []),
    [catalog, period, ratings, index, compared, source, asOf],
  );
  return { slides, isLoading, failures };
}

interface Context extends Pick<SatisfactionState, 'index' | 'compared'> {
  readonly source: string;
  readonly asOf: string | null;
}

function satisfactionSlides(
  catalog: Catalog,
  period: Period,
  view: RatingsView,
  { index, compared, source, asOf }: Context,
): Slide[] {
  const { ratings: whole, interval } = view.whole;
  if (isMissing(whole) || isMissing(interval)) return [];
  const rated = ratedUnits(view);
  const units = slideUnits(rated, interval.rate);
  const rows = units.map(rateRow);
  const { finding, concern } = satisfactionSlideTitle({
    period,
    locality: catalog.locality,
    whole,
    index: index && { maxPoints: index.group.maxPoints, saturation: index.saturation },
    kinds: compared.map(({ kind }) => kind),
    below: clearlyBelow(view),
    comparedCount: rated.filter(({ standing }) => isKnown(standing)).length,
  });
  const place = wholePlace(catalog.locality);
  const axis = rateIntervalsAxis(rows, interval.rate);
  return [
    {
      id: 'hai-long',
      title: finding,
      concern,
      subtitle: satisfactionSlideSubtitle(units.length, rated.length),
      drawing: satisfactionSlideAxis(axis.from),
      basis: satisfactionBasis(whole),
      body: {
        kind: 'chart',
        summary: sharesSummary(units.length, interval.rate),
        points: units.map((one) => ({
          key: one.unit.code,
          label: sharePointLabel(unitLabel(one.unit), one.ratings, one.interval, one.standing),
        })),
        draw: (canvas) => (
          <RateIntervals
            canvas={canvas}
            rows={rows}
            whole={interval}
            wholeLabel={`${capitalise(place)} ${formatRate(interval.rate)}`}
            formatTick={shareMark}
          />
        ),
      },
      notes: [
        wholeNote(place, whole, interval),
        satisfiedRule(catalog.ratingLevels),
        ...exampleNotes(units),
        ...(units.some(isSmall) ? [`${RATINGS_TEXT.smallKey}.`] : []),
        ratingsCoverage(view.reportedCount, compared),
        `${capitalise(periodName(period.id))}${provisionalMark(period)} · ${sourceLine(source, asOf)}`,
      ],
      table: sharesTable(units, place, whole, interval),
      series: rateSeries(
        units.map((one) => ({ label: unitLabel(one.unit), interval: one.interval })),
        RATINGS_TEXT.share,
        RATINGS_TEXT.interval,
      ),
    },
  ];
}

/** The lowest unit that is compared: the one that is asked about first. */
function exampleNotes(units: readonly SharedUnit[]): string[] {
  const example = units.find(({ standing }) => isKnown(standing));
  return example ? shareReckoning(unitLabel(example.unit), example.ratings, example.interval) : [];
}

function sharesTable(
  units: readonly SharedUnit[],
  place: string,
  whole: RatingCounts,
  interval: RateInterval,
): ReportTable {
  const cells = (ratings: RatingCounts, found: RateInterval) => [
    formatRate(found.rate),
    ofCounts(ratings),
    `${formatRate(found.lower)} – ${formatRate(found.upper)}`,
  ];
  return {
    columns: [
      SATISFACTION_TEXT.unit,
      RATINGS_TEXT.share,
      RATINGS_TEXT.counts,
      RATINGS_TEXT.interval,
      RATINGS_TEXT.standing,
    ],
    rows: [
      ...units.map(({ unit, ratings, interval: own, standing }) => [
        unitLabel(unit),
        ...cells(ratings, own),
        isMissing(standing) ? MISSING_WORDS[standing.missing] : STANDING_WORDS[standing],
      ]),
      [capitalise(place), ...cells(whole, interval), ''],
    ],
  };
}
