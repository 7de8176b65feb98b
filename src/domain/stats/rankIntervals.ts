import { isKnown, type Missing, missing } from '../missing.ts';
import { competitionRanks } from './competitionRanks.ts';
import { groupsNotToldApart } from './groupsNotToldApart.ts';
import { reasonNoneKnown } from './knownFigures.ts';
import { type Contender, type CountedUnit, contenders, drawTotal, type ScoreRule } from './rankContenders.ts';
import { type RankSummary, type RankTally, rankTally } from './rankTally.ts';
import { seededRandom } from './seededRandom.ts';

interface RankIntervalOptions<Unit extends CountedUnit> {
  /** Simulated rankings: 10 000 for print, fewer for a preview. */
  readonly draws: number;
  readonly seed: number;
  /** Of the interval (two-sided) and of telling two units apart, between 0 and 1. */
  readonly confidence: number;
  readonly score: ScoreRule<Unit>;
  /** Also P(i above j) of every pair. */
  readonly pairwise?: boolean;
}

export interface RankInterval extends RankSummary {
  /** Points by the rules from the counts as reported. */
  readonly totalPoints: number;
}

export interface RankIntervals {
  readonly draws: number;
  readonly confidence: number;
  /** By unit code, best total first, then those without an interval and why. */
  readonly units: ReadonlyMap<string, RankInterval | Missing>;
  /** Runs of two or more neighbouring ranks, best first, in which no two units can be told apart. */
  readonly groups: readonly (readonly string[])[];
  /** P(first above second) by unit codes, when asked for; a tie is above for neither. */
  readonly above: ReadonlyMap<string, ReadonlyMap<string, number>> | null;
}

interface RankProgress {
  readonly drawn: number;
  readonly draws: number;
}

/** Draws of single rates between two reports of progress: some tens of milliseconds. */
const DRAWS_A_BATCH = 100_000;

/**
 * How sure is a rank? Each x of n is drawn anew from what it says of the ability behind it; the official rules turn
 * the drawn rates into points; units are ranked; and that many times over.
 *
 *     Beta(x + p, n − x + 1 − p), p = (Σx + ½) / (Σn + 1) of all ranked units on that indicator
 *
 * The prior weighs one case, as Jeffreys' ½ and ½ do, and expects what is usual there rather than one success in two:
 * where petitions are answered everywhere, 1/1 says hardly less than 60/60, and must not fall behind 0/0.
 *
 * An interval holds the published rank: where the middle of the simulated ranks leaves it out, it is widened to it.
 *
 * Groups: units stand in the order of their totals; `groupsNotToldApart` joins neighbouring ranks as long as no two
 * of them stand one above the other in `confidence` of the rankings.
 * When to use: beside every published ranking whose counts are known. Counts are not samples: read an interval as
 * "where would this unit stand next month under the same ability?".
 * Edge cases: 0/0 and `notApplicable` indicators are handed to the rules as they are, a constant; a unit with any
 * other missing count, without any cases, or without a score has that reason and takes no rank from the others;
 * counts that are no proportion are `notApplicable`; fewer than two units left is `tooFew`, none their common
 * reason. Equal or huge counts stay finite. A unit at 5 of 5 on everything is drawn a little below its full points.
 * Worked: three units with θ = 92, 90, 85 and se 1.5, 2, 2.5: P(first above second) 0.788145, expected ranks
 * 1.22003, 1.84732, 2.93265 in closed form; 10 000 draws agree to 0.01.
 * Source: Goldstein & Spiegelhalter, League tables and their limitations, JRSS A 159 (1996) 385–443; a prior of one
 * case around the common rate: Kass & Wasserman's unit information, JASA 90 (1995) 928–934.
 *
 * @throws RangeError for draws that are no positive whole number, a confidence outside 0–1, a unit listed twice,
 *   and for counts or scores that are no finite numbers
 */
export function rankIntervals<Unit extends CountedUnit>(
  units: readonly Unit[],
  options: RankIntervalOptions<Unit>,
): RankIntervals | Missing {
  const batches = rankIntervalBatches(units, options);
  for (;;) {
    const step = batches.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in batches, for a worker: each step yields how far it is, the last returns the result. To cancel, stop
 * asking. The result does not depend on the batches.
 *
 * @throws RangeError as `rankIntervals`, at the first step
 */
export function* rankIntervalBatches<Unit extends CountedUnit>(
  units: readonly Unit[],
  { draws, seed, confidence, score, pairwise = false }: RankIntervalOptions<Unit>,
): Generator<RankProgress, RankIntervals | Missing> {
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError(`no number of draws: ${draws}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`no confidence: ${confidence}`);
  const { ranked, unranked } = contenders(units, score);
  if (ranked.length < 2)
    return ranked.length === 1 ? missing('tooFew') : reasonNoneKnown([...unranked.values()]);

  const random = seededRandom(seed);
  const tally = rankTally(ranked.length);
  const totals = new Float64Array(ranked.length);
  const rateCount = ranked.reduce((sum, contender) => sum + contender.drawn.length, 0);
  const batch = Math.max(1, Math.floor(DRAWS_A_BATCH / rateCount));
  for (let drawn = 0; drawn < draws; ) {
    const end = Math.min(draws, drawn + batch);
    for (; drawn < end; drawn += 1) {
      ranked.forEach((contender, place) => {
        totals[place] = drawTotal(contender, random, score);
      });
      tally.add(totals);
    }
    yield { drawn, draws };
  }
  return summarise(ranked, unranked, tally, { draws, confidence, pairwise });
}

function summarise<Unit extends CountedUnit>(
  ranked: readonly Contender<Unit>[],
  unranked: ReadonlyMap<string, Missing>,
  tally: RankTally,
  { draws, confidence, pairwise }: Pick<RankIntervals, 'draws' | 'confidence'> & { pairwise: boolean },
): RankIntervals {
  const codes = ranked.map(({ unit }) => unit.unitCode);
  const ranks = competitionRanks(ranked.map(({ totalPoints }) => totalPoints)).filter(isKnown);
  const intervals = ranked.map(({ unit, totalPoints }, place): [string, RankInterval] => {
    const summary = tally.summary(place, confidence);
    const rank = ranks[place] ?? place + 1;
    const best = Math.min(summary.best, rank);
    const worst = Math.max(summary.worst, rank);
    return [unit.unitCode, { totalPoints, ...summary, best, worst }];
  });
  return {
    draws,
    confidence,
    units: new Map<string, RankInterval | Missing>([...intervals, ...unranked]),
    groups: groupsNotToldApart(codes.length, tally.above, confidence).map((places) =>
      places.flatMap((place) => codes[place] ?? []),
    ),
    above: pairwise ? pairChances(codes, tally) : null,
  };
}

function pairChances(codes: readonly string[], tally: RankTally): RankIntervals['above'] {
  return new Map(
    codes.map((code, place) => [
      code,
      new Map(codes.map((other, index) => [other, tally.above(place, index)] as const)),
    ]),
  );
}
