import { isMissing, type Missing, missing } from '../missing.ts';
import { toHundredths } from '../points.ts';
import { type BetaShape, betaDraw, betaShape } from './betaDraw.ts';
import { reasonNoneKnown, requireFigure } from './knownFigures.ts';
import type { RandomSource } from './seededRandom.ts';

/** What one unit counted on one indicator; a drawn numerator is a rate times the denominator, not whole. */
export interface IndicatorCounts {
  readonly indicatorCode: string;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
}

export interface CountedUnit {
  readonly unitCode: string;
  readonly counts: readonly IndicatorCounts[];
}

/**
 * The official rules: total points from counts. It is called with the counts as reported and then with drawn ones,
 * in the same order and with the same denominators; the list is reused and must not be kept. Points that rest on
 * no counts it may take from the unit.
 */
export type ScoreRule<Unit extends CountedUnit> = (
  counts: readonly IndicatorCounts[],
  unit: Unit,
) => number | Missing;

/** What all ranked units together achieved on one indicator, as a success and a failure that add up to one case. */
interface CommonCase {
  readonly success: number;
  readonly failure: number;
}

/** A unit that is ranked, with the list its draws are written into. */
export interface Contender<Unit extends CountedUnit> {
  readonly unit: Unit;
  readonly totalPoints: number;
  readonly counts: readonly IndicatorCounts[];
  readonly drawn: readonly DrawnRate[];
}

interface DrawnRate {
  /** The entry of `counts` whose numerator is drawn. */
  readonly entry: { numerator: number | Missing };
  readonly denominator: number;
  readonly shape: BetaShape;
}

/**
 * Units with counts, best total first and equal totals by code, so that the draws do not depend on the order in
 * which units or indicators were listed; and the others with their reasons.
 */
export function contenders<Unit extends CountedUnit>(
  units: readonly Unit[],
  score: ScoreRule<Unit>,
): { ranked: Contender<Unit>[]; unranked: Map<string, Missing> } {
  const scored: ScoredUnit<Unit>[] = [];
  const unranked = new Map<string, Missing>();
  const sorted = [...units].sort((a, b) => (a.unitCode < b.unitCode ? -1 : 1));
  sorted.forEach((unit, index) => {
    if (unit.unitCode === sorted[index + 1]?.unitCode)
      throw new RangeError(`${unit.unitCode} is listed twice`);
    const found = scoredUnit(unit, score);
    if (isMissing(found)) unranked.set(unit.unitCode, found);
    else scored.push(found);
  });
  const commonCases = commonCaseOf(scored.flatMap(({ rates }) => rates));
  const ranked = scored
    .map((one) => contender(one, commonCases))
    .sort((a, b) => toHundredths(b.totalPoints) - toHundredths(a.totalPoints));
  return { ranked, unranked };
}

/** A rate with cases, and the entry its draws are written into. */
interface CountedEntry {
  readonly indicatorCode: string;
  readonly entry: { numerator: number | Missing };
  readonly numerator: number;
  readonly denominator: number;
}

interface ScoredUnit<Unit extends CountedUnit> {
  readonly unit: Unit;
  readonly totalPoints: number;
  readonly counts: readonly IndicatorCounts[];
  readonly rates: readonly CountedEntry[];
}

/** Rates in the order of their codes: the draws are the same in whichever order they were listed. */
function scoredUnit<Unit extends CountedUnit>(
  unit: Unit,
  score: ScoreRule<Unit>,
): ScoredUnit<Unit> | Missing {
  const gaps = unit.counts
    .flatMap(({ numerator, denominator }) => [numerator, denominator])
    .filter((count) => isMissing(count) && count.missing !== 'notApplicable');
  if (gaps.length > 0) return reasonNoneKnown(gaps);
  const counts = unit.counts.map((entry) => ({ ...entry }));
  const rates: CountedEntry[] = [];
  for (const entry of [...counts].sort((a, b) => (a.indicatorCode < b.indicatorCode ? -1 : 1))) {
    const { indicatorCode, numerator, denominator } = entry;
    if (isMissing(numerator) || isMissing(denominator)) continue;
    requireFigure(numerator);
    requireFigure(denominator);
    if (numerator < 0 || numerator > denominator) return missing('notApplicable');
    if (denominator === 0) continue;
    rates.push({ indicatorCode, entry, numerator, denominator });
  }
  if (rates.length === 0) {
    if (counts.length === 0) return missing('notReported');
    return missing(counts.every((entry) => entry.denominator === 0) ? 'zeroDenominator' : 'notApplicable');
  }
  const totalPoints = score(unit.counts, unit);
  if (isMissing(totalPoints)) return totalPoints;
  requireFigure(totalPoints);
  return { unit, totalPoints, counts, rates };
}

/**
 * One case a rate starts with before its own are counted: the share of all ranked units, Σx of Σn with half a success
 * and half a failure added so that it is never 0 or 1. By code of the indicator.
 */
function commonCaseOf(rates: readonly CountedEntry[]): ReadonlyMap<string, CommonCase> {
  const sums = new Map<string, { successes: number; failures: number }>();
  for (const { indicatorCode, numerator, denominator } of rates) {
    const sum = sums.get(indicatorCode) ?? { successes: 0, failures: 0 };
    sum.successes += numerator;
    sum.failures += denominator - numerator;
    sums.set(indicatorCode, sum);
  }
  return new Map(
    [...sums].map(([code, { successes, failures }]) => {
      const cases = successes + failures + 1;
      return [code, { success: (successes + 0.5) / cases, failure: (failures + 0.5) / cases }];
    }),
  );
}

function contender<Unit extends CountedUnit>(
  { rates, ...scored }: ScoredUnit<Unit>,
  commonCases: ReadonlyMap<string, CommonCase>,
): Contender<Unit> {
  const drawn = rates.map(({ indicatorCode, entry, numerator, denominator }): DrawnRate => {
    const { success, failure } = commonCases.get(indicatorCode) ?? { success: 0.5, failure: 0.5 };
    return { entry, denominator, shape: betaShape(numerator + success, denominator - numerator + failure) };
  });
  return { ...scored, drawn };
}

/**
 * One simulated total: every rate drawn anew and put through the rules.
 *
 * @throws RangeError when the rules score the counts as reported and not those drawn
 */
export function drawTotal<Unit extends CountedUnit>(
  { unit, counts, drawn }: Contender<Unit>,
  random: RandomSource,
  score: ScoreRule<Unit>,
): number {
  for (const { entry, denominator, shape } of drawn) entry.numerator = denominator * betaDraw(random, shape);
  const total = score(counts, unit);
  if (isMissing(total) || !Number.isFinite(total))
    throw new RangeError(`${unit.unitCode} has a score as reported and none as drawn`);
  return total;
}
