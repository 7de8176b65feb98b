import type { Formula } from './indicator.ts';
import { isKnown, isMissing } from './missing.ts';
import type { RankedUnit, Ranking } from './ranking.ts';
import type { IndicatorMeasure } from './serviceIndex.ts';
import {
  type BandGoal,
  extraToGain,
  type IndicatorRoom,
  indicatorRooms,
  nextBand,
  nextRank,
  type PlanStep,
  planToGain,
  type RankGoal,
} from './winnable.ts';

/** An indicator with what it alone would take to reach each goal. */
export interface WinnableIndicator extends IndicatorRoom {
  /** Null: this one alone does not reach it, or there is no such goal. */
  readonly extraToBand: number | null;
  readonly extraToRank: number | null;
}

export interface Winnable {
  readonly unit: RankedUnit;
  /** Most points left first; those without a figure last. */
  readonly indicators: readonly WinnableIndicator[];
  readonly bandGoal: BandGoal | null;
  readonly rankGoal: RankGoal | null;
  /** A way to each goal over several indicators, where no single one is enough; null where there is none. */
  readonly bandPlan: readonly PlanStep[] | null;
  readonly rankPlan: readonly PlanStep[] | null;
  /** Indicators that have counts at all. */
  readonly countedCount: number;
}

/** So many more successes on an indicator, with the counts they add to. */
export interface GoalOption {
  readonly name: string;
  readonly extra: number;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What a ranked unit can still win, and what its next band and its next rank would take.
 *
 * @param ranking that ranks the unit
 * @param measures of any units, of the period of the ranking
 */
export function winnable(
  formula: Formula,
  ranking: Ranking,
  unit: RankedUnit,
  measures: readonly IndicatorMeasure[],
): Winnable {
  const own = measures.filter((measure) => measure.unitCode === unit.unit.code);
  const bandGoal = nextBand(unit.totalPoints, formula.bands);
  const rankGoal = nextRank(ranking, unit.unit.code);
  const rooms = indicatorRooms(formula, own).map((room) => ({
    ...room,
    extraToBand: bandGoal && extraFor(room, bandGoal.gapPoints),
    extraToRank: rankGoal && extraFor(room, rankGoal.gapPoints),
  }));
  return {
    unit,
    indicators: rooms.toSorted((a, b) => roomOf(b) - roomOf(a)),
    bandGoal,
    rankGoal,
    bandPlan: bandGoal && planToGain(rooms, bandGoal.gapPoints),
    rankPlan: rankGoal && planToGain(rooms, rankGoal.gapPoints),
    countedCount: rooms.filter(({ numerator, denominator }) => isKnown(numerator) && isKnown(denominator))
      .length,
  };
}

function extraFor({ indicator, numerator, denominator }: IndicatorRoom, gainPoints: number): number | null {
  if (isMissing(numerator) || isMissing(denominator)) return null;
  return extraToGain(indicator, numerator, denominator, gainPoints);
}

function roomOf({ roomPoints }: IndicatorRoom): number {
  return isKnown(roomPoints) ? roomPoints : -1;
}

/** The indicators that reach a goal alone, as the sentences name them. */
export function goalOptions(
  { indicators }: Winnable,
  extraOf: (indicator: WinnableIndicator) => number | null,
): GoalOption[] {
  return indicators.flatMap((room) => {
    const extra = extraOf(room);
    const { numerator, denominator, indicator } = room;
    return extra === null || isMissing(numerator) || isMissing(denominator)
      ? []
      : [{ name: indicator.name, extra, numerator, denominator }];
  });
}

/** The steps of a plan, as the sentences name them. */
export function planOptions(plan: readonly PlanStep[] | null): GoalOption[] {
  return (plan ?? []).flatMap(({ room: { indicator, numerator, denominator }, extra }) =>
    isMissing(numerator) || isMissing(denominator)
      ? []
      : [{ name: indicator.name, extra, numerator, denominator }],
  );
}

/** The band whose goal some indicator reaches alone: only then is a column of figures worth its room. */
export function bandColumn(found: Winnable): string | null {
  return found.indicators.some((room) => room.extraToBand !== null)
    ? (found.bandGoal?.band.name ?? null)
    : null;
}

/** The same for the next rank. */
export function rankColumn(found: Winnable): number | null {
  return found.indicators.some((room) => room.extraToRank !== null) ? (found.rankGoal?.rank ?? null) : null;
}
