import { toHundredths } from '../points.ts';

/** Places that count as top and as bottom. */
const PODIUM = 3;

export interface RankSummary {
  readonly expectedRank: number;
  /** Best and worst rank of the central interval. */
  readonly best: number;
  readonly worst: number;
  /** Chance of a rank of 3 or better, and of at most two units below. */
  readonly pTop3: number;
  readonly pBottom3: number;
}

/** Counts of the ranks units had over many simulated rankings; units are known by their place in the list. */
export interface RankTally {
  /** Enters one simulated ranking: the totals of all units, in points. */
  readonly add: (totals: Float64Array) => void;
  readonly summary: (unit: number, confidence: number) => RankSummary;
  /** Share of the rankings in which `unit` stood above `other`; ties are above for neither. */
  readonly above: (unit: number, other: number) => number;
}

/**
 * Counts simulated rankings by the rule of the published one: competition ranks ("1, 2, 2, 4") on totals rounded
 * to hundredths.
 *
 * The interval holds the middle `confidence` of the ranks: from the smallest rank reached in at least
 * (1 − confidence)/2 of the rankings to the smallest reached in at least 1 − (1 − confidence)/2 of them.
 * When to use: inside `rankIntervals`. Each ranking takes unitCount² steps: hundreds of units, not thousands.
 * Edge cases: with three units or fewer every one is among the top and the bottom three.
 * Worked: ranks 1, 1, 2, 1 of two units: expected 1.25; 90 % interval 1–2.
 */
export function rankTally(unitCount: number): RankTally {
  const rankCounts = new Uint32Array(unitCount * unitCount);
  const bottomCounts = new Uint32Array(unitCount);
  const aboveCounts = new Uint32Array(unitCount * unitCount);
  const hundredths = new Float64Array(unitCount);
  // Kept from ranking to ranking: one simulated order is close to the next, which insertion likes.
  const order = Uint32Array.from({ length: unitCount }, (_, unit) => unit);
  let rankings = 0;

  function add(totals: Float64Array): void {
    rankings += 1;
    for (let unit = 0; unit < unitCount; unit += 1) hundredths[unit] = toHundredths(totals[unit] ?? 0);
    sortDescending(order, hundredths);
    let first = 0;
    while (first < unitCount) {
      const end = endOfTie(order, hundredths, first);
      for (let place = first; place < end; place += 1) {
        const unit = order[place] ?? 0;
        increase(rankCounts, unit * unitCount + first);
        if (end > unitCount - PODIUM) increase(bottomCounts, unit);
      }
      first = end;
    }
    countPairs();
  }

  function countPairs(): void {
    for (let unit = 0; unit < unitCount; unit += 1) {
      const own = hundredths[unit] ?? 0;
      for (let other = 0; other < unitCount; other += 1)
        if (own > (hundredths[other] ?? 0)) increase(aboveCounts, unit * unitCount + other);
    }
  }

  function summary(unit: number, confidence: number): RankSummary {
    const counts = rankCounts.subarray(unit * unitCount, (unit + 1) * unitCount);
    const top = counts.subarray(0, PODIUM).reduce((sum, count) => sum + count, 0);
    const weighted = counts.reduce((sum, count, place) => sum + count * (place + 1), 0);
    return {
      expectedRank: weighted / rankings,
      best: rankReached(counts, (rankings * (1 - confidence)) / 2),
      worst: rankReached(counts, (rankings * (1 + confidence)) / 2),
      pTop3: top / rankings,
      pBottom3: (bottomCounts[unit] ?? 0) / rankings,
    };
  }

  return {
    add,
    summary,
    above: (unit, other) => (aboveCounts[unit * unitCount + other] ?? 0) / rankings,
  };
}

function increase(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/** The smallest rank at or before which at least `needed` rankings lie. */
function rankReached(counts: Uint32Array, needed: number): number {
  let reached = 0;
  for (let place = 0; place < counts.length; place += 1) {
    reached += counts[place] ?? 0;
    if (reached > 0 && reached >= needed) return place + 1;
  }
  return counts.length;
}

function endOfTie(order: Uint32Array, hundredths: Float64Array, first: number): number {
  const value = hundredths[order[first] ?? 0];
  let end = first + 1;
  while (end < order.length && hundredths[order[end] ?? 0] === value) end += 1;
  return end;
}

function sortDescending(order: Uint32Array, hundredths: Float64Array): void {
  for (let index = 1; index < order.length; index += 1) {
    const unit = order[index] ?? 0;
    const value = hundredths[unit] ?? 0;
    let place = index;
    while (place > 0 && (hundredths[order[place - 1] ?? 0] ?? 0) < value) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = unit;
  }
}
