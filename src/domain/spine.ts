import type { Formula } from './indicator.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Ranking } from './ranking.ts';
import { type RateStanding, rateStanding } from './rateStanding.ts';
import type { IndicatorMeasure } from './serviceIndex.ts';
import { type CountedRate, countedRate } from './stats/countedRate.ts';
import { type FiveNumbers, fiveNumbers } from './stats/fiveNumbers.ts';
import { wilsonInterval } from './stats/wilsonInterval.ts';

/** One measure of one unit on the ground of all units; more is better. */
export interface SpineMeasure {
  readonly code: string;
  readonly name: string;
  /** `rate` 0–1, with counts; or `points` of a maximum, without. */
  readonly form: 'rate' | 'points';
  readonly maxPoints: number;
  readonly own: Readonly<{
    value: number | Missing;
    numerator: number | Missing;
    denominator: number | Missing;
  }>;
  /** All units together: the pooled rate Σx/Σn, or the mean of points. */
  readonly whole: Readonly<{
    value: number | Missing;
    numerator: number | Missing;
    denominator: number | Missing;
  }>;
  /** Of the units' own figures; a unit counts once, whatever its size. */
  readonly spread: FiveNumbers | Missing;
  /** Units with a figure. */
  readonly unitCount: number;
  /** `notApplicable` for points, which have no interval; `tooFew` below ten cases. */
  readonly standing: RateStanding | Missing;
}

const NO_COUNT = missing('notApplicable');

/**
 * Every indicator of a unit against all units of the period, the unit among them.
 *
 * Worked: 189/208 where all units have 4,812/4,905: 0.9087 (0.862–0.941) below 0.9810 (0.977–0.985).
 *
 * @param unitCodes the units that are compared
 * @param measures of one period
 */
export function rateSpine(
  formula: Formula,
  unitCodes: readonly string[],
  measures: readonly IndicatorMeasure[],
  unitCode: string,
): SpineMeasure[] {
  const compared = new Set(unitCodes);
  const byIndicator = Map.groupBy(
    measures.filter((measure) => compared.has(measure.unitCode)),
    (measure) => measure.indicatorCode,
  );
  return formula.groups
    .flatMap(({ indicators }) => indicators)
    .map(({ code, name, maxPoints }): SpineMeasure => {
      const rows = byIndicator.get(code) ?? [];
      const rates = rows
        .map(({ numerator, denominator }) => countedRate(numerator, denominator))
        .filter(isKnown);
      const row = rows.find((one) => one.unitCode === unitCode);
      const numerator = row?.numerator ?? missing('notReported');
      const denominator = row?.denominator ?? missing('notReported');
      const own = countedRate(numerator, denominator);
      const whole = pooled(rates);
      return {
        code,
        name,
        form: 'rate',
        maxPoints,
        own: { value: isMissing(own) ? own : own.rate, numerator, denominator },
        whole,
        spread: fiveNumbers(rates.map(({ rate }) => rate)),
        unitCount: rates.length,
        standing: rateStanding(
          wilsonInterval(numerator, denominator),
          isMissing(own) ? 0 : own.denominator,
          wilsonInterval(whole.numerator, whole.denominator),
        ),
      };
    });
}

function pooled(rates: readonly CountedRate[]): SpineMeasure['whole'] {
  const numerator = rates.reduce((sum, rate) => sum + rate.numerator, 0);
  const denominator = rates.reduce((sum, rate) => sum + rate.denominator, 0);
  const found = rates.length === 0 ? missing('notReported') : countedRate(numerator, denominator);
  return isMissing(found)
    ? { value: found, numerator: found, denominator: found }
    : { value: found.rate, numerator, denominator };
}

/** The same by the points of each group, where no counts are published: the ground without a judgement. */
export function pointsSpine(formula: Formula, ranking: Ranking, unitCode: string): SpineMeasure[] {
  const rows = [...ranking.ranked, ...ranking.unranked];
  const row = rows.find(({ unit }) => unit.code === unitCode);
  return formula.groups.map(({ code, name, maxPoints }): SpineMeasure => {
    const known = rows
      .map(({ groupPoints }) => groupPoints.get(code) ?? missing('notReported'))
      .filter(isKnown);
    const mean = known.reduce((sum, points) => sum + points, 0) / known.length;
    return {
      code,
      name,
      form: 'points',
      maxPoints,
      own: {
        value: row?.groupPoints.get(code) ?? missing('notReported'),
        numerator: NO_COUNT,
        denominator: NO_COUNT,
      },
      whole: {
        value: known.length === 0 ? missing('notReported') : mean,
        numerator: NO_COUNT,
        denominator: NO_COUNT,
      },
      spread: fiveNumbers(known),
      unitCount: known.length,
      standing: NO_COUNT,
    };
  });
}

/** Which part of the spine a measure belongs to. */
export type SpineSection = 'strengths' | 'alike' | 'weaknesses' | 'unjudged';

const SECTION_OF: Readonly<Record<RateStanding, SpineSection>> = {
  above: 'strengths',
  possiblyAbove: 'strengths',
  notApart: 'alike',
  possiblyBelow: 'weaknesses',
  below: 'weaknesses',
};

/**
 * Strengths first, then what cannot be told apart, then weaknesses; within each the largest lead over the whole first,
 * as a share of the spread, so that the best stands at the top and the worst at the bottom. Of equal leads, as of
 * measures on which nobody is worse, the one that costs more points of the index stands lower. What cannot be judged
 * stands below all of them.
 */
export function spineSections(
  measures: readonly SpineMeasure[],
): { readonly section: SpineSection; readonly measures: readonly SpineMeasure[] }[] {
  const sectionOf = ({ standing }: SpineMeasure) => (isMissing(standing) ? 'unjudged' : SECTION_OF[standing]);
  const sorted = measures.toSorted((a, b) => lead(b) - lead(a) || lostPoints(a) - lostPoints(b));
  return (['strengths', 'alike', 'weaknesses', 'unjudged'] as const).flatMap((section) => {
    const part = sorted.filter((measure) => sectionOf(measure) === section);
    return part.length === 0 ? [] : [{ section, measures: part }];
  });
}

/** Points of the index that the unit does not have on a measure; 0 where that is not known. */
function lostPoints({ own, form, maxPoints }: SpineMeasure): number {
  if (isMissing(own.value)) return 0;
  return form === 'rate' ? maxPoints * (1 - own.value) : maxPoints - own.value;
}

/** Lead over the whole as a share of the wider half of the spread: −1 is as far below it as any unit is from it. */
function lead({ own, whole, spread }: SpineMeasure): number {
  if (isMissing(own.value) || isMissing(whole.value) || isMissing(spread)) return -2;
  const reach = Math.max(spread.greatest - whole.value, whole.value - spread.least);
  return reach === 0 ? 0 : (own.value - whole.value) / reach;
}
