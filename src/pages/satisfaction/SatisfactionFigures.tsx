import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import type { CountPair } from '#src/domain/onTimeRate.ts';
import type { PetitionCounts } from '#src/domain/petitions.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import { formatCount, formatMaximum, formatPoints, formatRate } from '#src/text/format.ts';
import { indexNote, intervalNote, ofCounts, SATISFACTION_TEXT } from '#src/text/satisfaction.ts';
import { PETITIONS_TEXT, pairText, yearNote } from '#src/text/satisfactionPetitions.ts';
import { RATINGS_TEXT, smallCountNote } from '#src/text/satisfactionRatings.ts';
import { type Figure, FigureStrip } from '#src/ui/FigureStrip.tsx';
import { MissingValue } from '#src/ui/MissingValue.tsx';
import { isSmall, type RatingsView } from './satisfaction.model.ts';
import type { SatisfactionState } from './useSatisfactionPage.ts';

/** The figures of the whole place, each with what it is counted among. */
export function SatisfactionFigures({ state }: { readonly state: SatisfactionState }) {
  const { index, ratings, petitions } = state;
  const figures: Figure[] = [
    ...(index
      ? [
          {
            label: SATISFACTION_TEXT.measurePoints,
            value: isMissing(index.mean) ? <MissingValue value={index.mean} /> : formatPoints(index.mean),
            ...(isMissing(index.mean) ? {} : { unit: `/${formatMaximum(index.group.maxPoints)}` }),
            note: indexNote(index.saturation),
          },
        ]
      : []),
    ...(ratings ? ratingFigures(ratings) : []),
    ...(petitions
      ? petitionFigures(petitions.whole.ofPeriod, petitions.whole.ofYear, state.months.length)
      : []),
  ];
  return <FigureStrip figures={figures} />;
}

function ratingFigures({ whole, rated }: RatingsView): Figure[] {
  const { ratings, interval } = whole;
  return [
    {
      label: RATINGS_TEXT.share,
      value: isMissing(interval) ? <MissingValue value={interval} /> : formatRate(interval.rate),
      ...(isMissing(ratings) || isMissing(interval) ? {} : { note: shareNote(ratings, interval) }),
    },
    {
      label: RATINGS_TEXT.total,
      value: isMissing(ratings) ? <MissingValue value={ratings} /> : formatCount(ratings.total),
      ...(isMissing(ratings) ? {} : { note: smallCountNote(rated.filter(isSmall).length) }),
    },
  ];
}

/** The counts and the interval of a share, and that few ratings say little. */
function shareNote(ratings: RatingCounts, interval: RateInterval): string {
  const few = isSmallSample(ratings.total) ? [RATINGS_TEXT.fewRatings] : [];
  return [ofCounts(ratings), intervalNote(interval), ...few].join('; ');
}

function petitionFigures(current: PetitionCounts, year: PetitionCounts, months: number): Figure[] {
  return [
    {
      label: PETITIONS_TEXT.petitionsReceived,
      value: isMissing(current.received) ? (
        <MissingValue value={current.received} />
      ) : (
        formatCount(current.received)
      ),
      note: yearNote(countText(year.received), months),
    },
    share(PETITIONS_TEXT.onTime, current.onTime, year.onTime, months),
    share(PETITIONS_TEXT.accepted, current.accepted, year.accepted, months),
  ];
}

/** Five petitions make no percentage: x of n is the figure itself. */
function share(label: string, current: CountPair, year: CountPair, months: number): Figure {
  const { numerator, denominator } = current;
  const isShare = !isMissing(numerator) && !isMissing(denominator) && denominator > 0;
  return {
    label,
    value: isShare ? pairText(current) : <MissingValue value={gapOf(current)} />,
    note: yearNote(pairText(year), months),
  };
}

function gapOf({ numerator, denominator }: CountPair): Missing {
  if (isMissing(denominator)) return denominator;
  return isMissing(numerator) ? numerator : missing('zeroDenominator');
}

function countText(count: number | Missing): string {
  return isMissing(count) ? pairText({ numerator: count, denominator: count }) : formatCount(count);
}
