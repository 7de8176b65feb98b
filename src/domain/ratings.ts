import { isKnown, type Missing, missing } from './missing.ts';
import type { RatingLevel, SatisfactionRecord } from './satisfaction.ts';
import { wilsonInterval } from './stats/wilsonInterval.ts';

/** How people rated their handling: numbers of ratings, none of them a person. */
export interface RatingCounts {
  /** Place for place with the scale of the catalogue, best step first. */
  readonly perLevel: readonly number[];
  /** Of the steps that count as satisfied. */
  readonly satisfied: number;
  readonly total: number;
}

/** A rate with what its cases are worth, 0–1. */
export interface RateInterval {
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** The ratings of each unit by period: what rates and runs are read from, so that they are counted once. */
export type RatingsByUnit = ReadonlyMap<string, ReadonlyMap<string, RatingCounts | Missing>>;

/** The ratings of one record on a scale; a step that the record does not list has none. */
export function ratingCounts(
  ratings: SatisfactionRecord['ratings'],
  levels: readonly RatingLevel[],
): RatingCounts | Missing {
  return isKnown(ratings) ? counted(levels, (level) => ratings.get(level.code) ?? 0) : ratings;
}

/** Ratings added up, step by step; what was not reported is left out, and nothing but gaps is `notReported`. */
export function sumRatings(
  counts: readonly (RatingCounts | Missing)[],
  levels: readonly RatingLevel[],
): RatingCounts | Missing {
  const known = counts.filter(isKnown);
  if (known.length === 0) return missing('notReported');
  return counted(levels, (_, place) => known.reduce((sum, { perLevel }) => sum + (perLevel[place] ?? 0), 0));
}

/**
 * The share of satisfied ratings with its 95 % interval (Wilson). Worked: 64 of 77 → 0.831169, 0.732271 … 0.898593.
 *
 * No rating at all is `zeroDenominator`.
 */
export function satisfiedInterval(counts: RatingCounts | Missing): RateInterval | Missing {
  return isKnown(counts) ? wilsonInterval(counts.satisfied, counts.total) : counts;
}

/** @param periodIds the periods that are asked about, where the records hold many others; all without it */
export function ratingsByUnit(
  records: readonly SatisfactionRecord[],
  levels: readonly RatingLevel[],
  periodIds?: readonly string[],
): RatingsByUnit {
  const wanted = periodIds && new Set(periodIds);
  const found = new Map<string, Map<string, RatingCounts | Missing>>();
  for (const { unitCode, periodId, ratings } of records) {
    if (wanted && !wanted.has(periodId)) continue;
    const own = found.get(unitCode) ?? new Map<string, RatingCounts | Missing>();
    found.set(unitCode, own.set(periodId, ratingCounts(ratings, levels)));
  }
  return found;
}

/** What a unit was rated in a period; `notReported` where the feed has no row. */
export function ratingsOf(
  ratings: RatingsByUnit,
  unitCode: string,
  periodId: string,
): RatingCounts | Missing {
  return ratings.get(unitCode)?.get(periodId) ?? missing('notReported');
}

function counted(
  levels: readonly RatingLevel[],
  numberOf: (level: RatingLevel, place: number) => number,
): RatingCounts {
  const perLevel = levels.map(numberOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    perLevel,
    satisfied: sum(perLevel.filter((_, place) => levels[place]?.isSatisfied)),
    total: sum(perLevel),
  };
}
