import { type Band, type Formula, type Indicator, indicatorPoints } from './indicator.ts';
import { isMissing, type Missing, missing } from './missing.ts';
import { fromHundredths, toHundredths } from './points.ts';
import type { Ranking } from './ranking.ts';
import type { IndicatorMeasure } from './serviceIndex.ts';

/** What one unit can still win on one indicator. */
export interface IndicatorRoom {
  readonly groupCode: string;
  readonly indicator: Indicator;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  /** As published. */
  readonly points: number | Missing;
  /** Maximum less points; 0 at the maximum. */
  readonly roomPoints: number | Missing;
  /** How many more would have to succeed for the maximum: denominator − numerator. */
  readonly extraToFull: number | Missing;
}

/** A total worth reaching, and what it lacks. */
export interface Goal {
  readonly totalPoints: number;
  /** Always more than 0. */
  readonly gapPoints: number;
}

export interface BandGoal extends Goal {
  readonly band: Band;
}

export interface RankGoal extends Goal {
  readonly rank: number;
  /** Units that hold the rank now; with the same total one shares it with them. */
  readonly holderCodes: readonly string[];
}

/**
 * The points still to be won on each indicator of a formula, in the order of the formula.
 *
 * Edge cases: an indicator without a row is `notReported`; missing points or counts keep their reason.
 * Worked: 189/208 of 20 points is 18.17: room 1.83, 19 more to the maximum; 0/0 that earns the maximum has room 0.
 *
 * @param measures of one unit and one period
 */
export function indicatorRooms(formula: Formula, measures: readonly IndicatorMeasure[]): IndicatorRoom[] {
  const byCode = new Map(measures.map((measure) => [measure.indicatorCode, measure]));
  return formula.groups.flatMap((group) =>
    group.indicators.map((indicator): IndicatorRoom => {
      const measure = byCode.get(indicator.code);
      const points = measure?.points ?? missing('notReported');
      const numerator = measure?.numerator ?? missing('notReported');
      const denominator = measure?.denominator ?? missing('notReported');
      return {
        groupCode: group.code,
        indicator,
        numerator,
        denominator,
        points,
        roomPoints: isMissing(points) ? points : room(indicator.maxPoints, points),
        extraToFull: isMissing(denominator)
          ? denominator
          : isMissing(numerator)
            ? numerator
            : Math.max(0, denominator - numerator),
      };
    }),
  );
}

function room(maxPoints: number, points: number): number {
  return fromHundredths(Math.max(0, toHundredths(maxPoints) - toHundredths(points)));
}

/** The next better band and what it lacks; null in the best band. Worked: 89.58 lacks 0.42 to a band from 90. */
export function nextBand(totalPoints: number, bands: readonly Band[]): BandGoal | null {
  const better = bands.filter((band) => band.minPoints > totalPoints);
  const next = better.reduce<Band | null>(
    (lowest, band) => (lowest === null || band.minPoints < lowest.minPoints ? band : lowest),
    null,
  );
  if (!next) return null;
  // A band may begin between two hundredths; totals do not.
  const nearest = toHundredths(next.minPoints);
  const least = fromHundredths(nearest) < next.minPoints ? nearest + 1 : nearest;
  return { band: next, totalPoints: fromHundredths(least), gapPoints: gap(totalPoints, least) };
}

/**
 * The next better rank: the same total as the units just above, which shares their rank as the rule of ties has it.
 * Null for the best units and for one that is not ranked. Other units are taken as they stand.
 * Worked: 95.08, 94.22, 94.22 and 94.15: the last reaches rank 2 with 0.07 more.
 */
export function nextRank(ranking: Ranking, unitCode: string): RankGoal | null {
  const own = ranking.ranked.find((row) => row.unit.code === unitCode);
  if (!own) return null;
  const above = ranking.ranked.filter((row) => row.rank < own.rank).at(-1);
  if (!above) return null;
  return {
    rank: above.rank,
    holderCodes: ranking.ranked.filter((row) => row.rank === above.rank).map((row) => row.unit.code),
    totalPoints: above.totalPoints,
    gapPoints: gap(own.totalPoints, toHundredths(above.totalPoints)),
  };
}

function gap(totalPoints: number, goalHundredths: number): number {
  return fromHundredths(goalHundredths - toHundredths(totalPoints));
}

/**
 * The fewest further successes on one indicator that gain so many points, with the same denominator, by the rules of
 * the formula: `indicatorPoints` of the higher numerator less `indicatorPoints` of the present one.
 *
 * When to use: "what would the next band take?", asked of one indicator at a time.
 * Edge cases: null where even the maximum does not gain so much, and where nothing was counted; a gain of nothing
 * takes nothing. Points never fall as the numerator rises, so the least number is found by halving.
 * Worked: 189/208 of 20 points is 18.17; to gain 0.42 it takes 5: 194/208 is 18.65, while 193/208, 18.56, gains 0.39.
 */
export function extraToGain(
  indicator: Pick<Indicator, 'maxPoints' | 'whenNone'>,
  numerator: number,
  denominator: number,
  gainPoints: number,
): number | null {
  const wanted = toHundredths(gainPoints);
  const start = indicatorPoints(indicator, numerator, denominator);
  if (wanted <= 0) return 0;
  if (isMissing(start) || denominator <= numerator) return null;
  const isEnough = (extra: number) => {
    const points = indicatorPoints(indicator, numerator + extra, denominator);
    return !isMissing(points) && toHundredths(points) - toHundredths(start) >= wanted;
  };
  let [least, most] = [1, denominator - numerator];
  if (!isEnough(most)) return null;
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (isEnough(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** So many further successes on one indicator. */
export interface PlanStep {
  readonly room: IndicatorRoom;
  readonly extra: number;
  /** What they gain, by the rules. */
  readonly gainPoints: number;
}

/**
 * Further successes on several indicators that together gain so many points: those where one success weighs most
 * come first, each is used up before the next, and the last takes only what is still lacking.
 *
 * When to use: where no indicator alone is enough. It is one way to the goal with few successes, not the only one:
 * rounding may allow another with one or two fewer.
 * Edge cases: null where all of them together do not gain so much; indicators without counts are left out.
 * Worked: 3/8 of 2 points and 10/18 of 4, to gain 2: 5 at the first gain 1.25, then 4 at the second gain 0.89.
 */
export function planToGain(rooms: readonly IndicatorRoom[], gainPoints: number): PlanStep[] | null {
  const steps: PlanStep[] = [];
  let lacking = toHundredths(gainPoints);
  for (const room of rooms.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    if (lacking <= 0) break;
    const { indicator, numerator, denominator, extraToFull } = room;
    if (isMissing(numerator) || isMissing(denominator) || isMissing(extraToFull)) continue;
    const enough = extraToGain(indicator, numerator, denominator, fromHundredths(lacking));
    const extra = enough ?? extraToFull;
    const gained = gainOf(room, extra);
    if (gained <= 0) continue;
    steps.push({ room, extra, gainPoints: gained });
    lacking -= toHundredths(gained);
  }
  return lacking > 0 ? null : steps;
}

/** Points that one success is worth. */
function weightOf({ indicator, denominator }: IndicatorRoom): number {
  return isMissing(denominator) || denominator === 0 ? 0 : indicator.maxPoints / denominator;
}

/** What so many further successes on an indicator gain, by the rules; 0 where nothing was counted. */
export function gainOf(room: IndicatorRoom, extra: number): number {
  const { indicator, numerator, denominator } = room;
  if (isMissing(numerator) || isMissing(denominator)) return 0;
  const before = indicatorPoints(indicator, numerator, denominator);
  const after = indicatorPoints(indicator, numerator + extra, denominator);
  if (isMissing(before) || isMissing(after)) return 0;
  return fromHundredths(toHundredths(after) - toHundredths(before));
}
