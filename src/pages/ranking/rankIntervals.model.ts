import { isKnown } from '#src/domain/missing.ts';
import type { RankedUnit, Ranking } from '#src/domain/ranking.ts';
import type { RankInterval, RankIntervals } from '#src/domain/stats/rankIntervals.ts';

/** An interval of at most so many ranks is a clear rank. */
const CLEAR_RANKS = 3;

/** How sure a rank is, in the one scale of words: rõ ràng · có thể · không phân biệt được. */
export type RankCertainty = 'clear' | 'possible' | 'notToldApart';

/** A ranked unit with how sure its rank is. */
export interface IntervalRow {
  readonly ranked: RankedUnit;
  readonly interval: RankInterval;
  /** Place of its group among the groups, best 0; null for a rank that is clear. */
  readonly group: number | null;
  /** How many units cannot be told apart, this one included; 1 for a clear rank. */
  readonly groupSize: number;
  readonly certainty: RankCertainty;
}

/** The ranked units that have an interval, in the order of the ranking. */
export function intervalRows(ranking: Ranking, intervals: RankIntervals): IntervalRow[] {
  const groupOf = groupByUnit(intervals);
  return ranking.ranked.flatMap((ranked) => {
    const interval = intervals.units.get(ranked.unit.code);
    if (interval === undefined || !isKnown(interval)) return [];
    const group = groupOf.get(ranked.unit.code) ?? null;
    const groupSize = group === null ? 1 : (intervals.groups[group]?.length ?? 1);
    return [{ ranked, interval, group, groupSize, certainty: certaintyOf(interval, group) }];
  });
}

/** A unit outside of all groups may still have a wide interval: few counts can hold its rank up. */
function certaintyOf({ best, worst }: RankInterval, group: number | null): RankCertainty {
  if (group !== null) return 'notToldApart';
  return worst - best < CLEAR_RANKS ? 'clear' : 'possible';
}

/** Place of the group of each unit that is in one. */
export function groupByUnit(intervals: RankIntervals): ReadonlyMap<string, number> {
  return new Map(intervals.groups.flatMap((codes, group) => codes.map((code) => [code, group] as const)));
}

/** The groups that are in view, each by its published ranks. */
export function groupRanks(rows: readonly IntervalRow[]): { best: number; worst: number; size: number }[] {
  const groups = Map.groupBy(
    rows.filter((row) => row.group !== null),
    (row) => row.group,
  );
  return [...groups.values()].map((members) => {
    const ranks = members.map((row) => row.ranked.rank);
    return { best: Math.min(...ranks), worst: Math.max(...ranks), size: members.length };
  });
}
