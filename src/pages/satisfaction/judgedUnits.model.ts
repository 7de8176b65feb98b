import { isKnown, type Missing, missing } from '#src/domain/missing.ts';
import { type RatingsByUnit, ratingsOf, satisfiedInterval } from '#src/domain/ratings.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { SatisfactionGroup } from './satisfactionIndex.model.ts';

/** Two years of every unit of a nation would take the browser seconds: there only the lowest are judged. */
const MOST_UNITS = 500;
const LOWEST = 24;

/** The units whose own runs are made: all of them, or the lowest of very many. */
export function judgedUnits(
  units: readonly Unit[],
  figureOf: (unit: Unit) => number | Missing,
): readonly Unit[] {
  if (units.length <= MOST_UNITS) return units;
  return units
    .flatMap((unit) => {
      const value = figureOf(unit);
      return isKnown(value) ? [{ unit, value }] : [];
    })
    .toSorted((a, b) => a.value - b.value)
    .slice(0, LOWEST)
    .map(({ unit }) => unit);
}

/** The share of satisfied ratings of a unit; few ratings are not among the lowest, they are not compared. */
export function ratedShare(ratings: RatingsByUnit, unitCode: string, periodId: string): number | Missing {
  const own = ratingsOf(ratings, unitCode, periodId);
  if (isKnown(own) && isSmallSample(own.total)) return missing('tooFew');
  const interval = satisfiedInterval(own);
  return isKnown(interval) ? interval.rate : interval;
}

/** The points of each unit in a period. */
export function groupPoints(
  { group }: SatisfactionGroup,
  scores: readonly ServiceIndexScore[],
  periodId: string,
): (unit: Unit) => number | Missing {
  const ofPeriod = scores.filter((score) => score.periodId === periodId);
  const byUnit = new Map(ofPeriod.map((score) => [score.unitCode, score.groupPoints.get(group.code)]));
  return ({ code }) => byUnit.get(code) ?? missing('notReported');
}
