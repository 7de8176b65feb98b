import { ChartFrame } from '#src/charts/ChartFrame.tsx';
import { RateIntervals } from '#src/charts/RateIntervals.tsx';
import { type RateRow, rateIntervalsAxis } from '#src/charts/rateIntervalsLayout.ts';
import { rateSeries } from '#src/charts/rateSeries.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { capitalise, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { unitLabel } from '#src/text/places.ts';
import { coverageNote, cutAxis, ofCounts, SATISFACTION_TEXT, wholePlace } from '#src/text/satisfaction.ts';
import { drawnNote } from '#src/text/satisfactionCommunes.ts';
import {
  RATINGS_TEXT,
  STANDING_WORDS,
  satisfiedRule,
  shareMark,
  sharePointLabel,
  shareReckoning,
  sharesMessage,
  sharesSummary,
} from '#src/text/satisfactionRatings.ts';
import { DrawingNote } from '#src/ui/DrawingNote.tsx';
import { Reckoning } from '#src/ui/Reckoning.tsx';
import { drawnUnits } from './drawnUnits.ts';
import { PanelFooter } from './PanelFooter.tsx';
import type { UnitPanelProps } from './panelProps.ts';
import { clearlyBelow, isSmall, type RatedUnit } from './satisfaction.model.ts';

/** The share of satisfied ratings of each unit, how sure it is, and who is told apart from the whole. */
export function SharesPanel({ catalog, period, state, marked }: UnitPanelProps) {
  const { ratings, compared, stamps } = state;
  if (!ratings) return null;
  const { whole, rated } = ratings;
  const drawn = drawnUnits(rated, marked);
  const rows = drawn.map((one) => rowOf(one, marked));
  const wholeInterval = isKnown(whole.interval) ? whole.interval : null;
  const axis = rateIntervalsAxis(rows, wholeInterval?.rate ?? null);
  const place = wholePlace(catalog.locality);
  const comparedCount = rated.filter(({ standing }) => isKnown(standing)).length;
  const note = drawnNote(drawn.length, rated.length, rated.length);
  const isBeyond = rows.some(
    ({ interval }) => interval && (interval.lower < axis.from || interval.upper > axis.to),
  );
  return (
    <ChartFrame
      title={RATINGS_TEXT.sharesTitle}
      message={sharesMessage(
        period,
        place,
        whole.ratings,
        clearlyBelow(ratings).map(({ unit }) => unitLabel(unit)),
        rated.filter(({ standing }) => standing === 'above').length,
        comparedCount,
      )}
      summary={sharesSummary(drawn.length, wholeInterval?.rate ?? null)}
      points={drawn.map((one) => ({
        key: one.unit.code,
        label: sharePointLabel(unitLabel(one.unit), one.ratings, one.interval, one.standing),
      }))}
      table={sharesTable(rated)}
      series={rateSeries(rows, RATINGS_TEXT.share, RATINGS_TEXT.interval)}
      footer={
        <PanelFooter period={period} stamp={stamps.ratings}>
          <span>{coverageNote(ratings.reportedCount, compared)}</span>
          {axis.from > 0 && <DrawingNote>{cutAxis(formatRate(axis.from))}</DrawingNote>}
          {rated.some(isSmall) && <DrawingNote>{RATINGS_TEXT.smallKey}</DrawingNote>}
          {isBeyond && <DrawingNote>{RATINGS_TEXT.beyondKey}</DrawingNote>}
          {note && <span>{note}</span>}
        </PanelFooter>
      }
      explanation={
        <Reckoning
          lines={[satisfiedRule(catalog.ratingLevels), ...exampleLines(rated)]}
          documents={stamps.ratings.documents}
        />
      }
    >
      {(canvas) => (
        <RateIntervals
          canvas={canvas}
          rows={rows}
          whole={wholeInterval}
          wholeLabel={wholeInterval ? `${capitalise(place)} ${formatRate(wholeInterval.rate)}` : ''}
          formatTick={shareMark}
        />
      )}
    </ChartFrame>
  );
}

function rowOf(one: RatedUnit, marked: readonly string[]): RateRow {
  const { unit, ratings, interval, standing } = one;
  return {
    key: unit.code,
    label: unitLabel(unit),
    interval: isKnown(interval) ? interval : null,
    figure: isKnown(interval) ? formatRate(interval.rate) : MISSING_WORDS[interval.missing],
    note: isKnown(ratings) ? ofCounts(ratings) : '',
    standing: standing === 'below' || standing === 'above' ? standing : 'plain',
    isSmall: isSmall(one),
    isMarked: standing === 'below' || marked.includes(unit.code),
  };
}

function sharesTable(rated: readonly RatedUnit[]) {
  return {
    columns: [
      SATISFACTION_TEXT.unit,
      RATINGS_TEXT.share,
      RATINGS_TEXT.counts,
      RATINGS_TEXT.interval,
      RATINGS_TEXT.standing,
    ],
    rows: rated.map(({ unit, ratings, interval, standing }) => [
      unitLabel(unit),
      isMissing(interval) ? MISSING_WORDS[interval.missing] : formatRate(interval.rate),
      isMissing(ratings) ? '' : ofCounts(ratings),
      isMissing(interval) ? '' : `${formatRate(interval.lower)} – ${formatRate(interval.upper)}`,
      isMissing(standing) ? MISSING_WORDS[standing.missing] : STANDING_WORDS[standing],
    ]),
  };
}

/** The lowest unit that is compared: the one that is asked about first. */
function exampleLines(rated: readonly RatedUnit[]): string[] {
  const example = rated.find(({ standing }) => isKnown(standing));
  return example && isKnown(example.ratings) && isKnown(example.interval)
    ? shareReckoning(unitLabel(example.unit), example.ratings, example.interval)
    : [];
}
