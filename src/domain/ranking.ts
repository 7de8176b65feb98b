import { type Band, bandOf, type Formula } from './indicator.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import { fromHundredths, sumPoints, toHundredths } from './points.ts';
import type { ServiceIndexScore } from './serviceIndex.ts';
import { competitionRanks } from './stats/competitionRanks.ts';
import { type Unit, type UnitLevel, unitLevel } from './unit.ts';

export interface RankedUnit {
  readonly unit: Unit;
  /** Competition rank: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many units share the rank, this one included. */
  readonly shareCount: number;
  readonly totalPoints: number;
  readonly groupPoints: ReadonlyMap<string, number | Missing>;
  readonly band: Band | null;
}

export interface UnrankedUnit {
  readonly unit: Unit;
  readonly reason: Missing;
  readonly groupPoints: ReadonlyMap<string, number | Missing>;
}

/** The units of one level ranked among themselves; those without a total stand apart and are counted. */
export interface Ranking {
  readonly periodId: string;
  readonly formulaId: string;
  /** Best first; equal ranks in the order of their codes. */
  readonly ranked: readonly RankedUnit[];
  readonly unranked: readonly UnrankedUnit[];
}

/**
 * Ranks the units of one level by their published totals. Units of other levels are left out entirely, also
 * where a feed lists them in between.
 *
 * @param units the units the period knew, by code
 * @param scores scores of any units and periods; only those of `periodId` count
 */
export function rankUnits(
  units: ReadonlyMap<string, Unit>,
  level: UnitLevel,
  scores: readonly ServiceIndexScore[],
  periodId: string,
  formula: Formula,
): Ranking {
  const scoreOf = new Map(
    scores.filter((score) => score.periodId === periodId).map((score) => [score.unitCode, score]),
  );
  const compared = [...units.values()]
    .filter((unit) => unitLevel(unit.kind) === level)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const totals = compared.map((unit) => scoreOf.get(unit.code)?.totalPoints ?? missing('notReported'));
  const ranks = competitionRanks(totals);
  const shares = new Map<number, number>();
  for (const rank of ranks.filter(isKnown)) shares.set(rank, (shares.get(rank) ?? 0) + 1);

  const ranked: RankedUnit[] = [];
  const unranked: UnrankedUnit[] = [];
  compared.forEach((unit, index) => {
    const rank = ranks[index] ?? missing('notReported');
    const totalPoints = totals[index] ?? missing('notReported');
    const groupPoints = scoreOf.get(unit.code)?.groupPoints ?? new Map<string, number | Missing>();
    if (isMissing(rank) || isMissing(totalPoints)) {
      unranked.push({ unit, reason: isMissing(rank) ? rank : missing('notReported'), groupPoints });
      return;
    }
    const band = bandOf(totalPoints, formula.bands);
    ranked.push({ unit, rank, shareCount: shares.get(rank) ?? 1, totalPoints, groupPoints, band });
  });
  ranked.sort((a, b) => a.rank - b.rank);
  return { periodId, formulaId: formula.id, ranked, unranked };
}

/** How a unit's rank moved against another period, or why that is not said. */
export type RankChange =
  | Readonly<{
      kind: 'moved';
      places: number;
      /** Its rank in the earlier period, among the units that are compared. */
      before: number;
      /** How many units are compared: those ranked in both periods. Absent where these are all, so that ranks are as published. */
      among?: number;
    }>
  | Readonly<{ kind: 'withheld'; reason: WithheldReason }>;

export type WithheldReason =
  | 'provisional'
  | 'noPeriod'
  | 'noFigures'
  | 'formulaBreak'
  | 'notRankedBefore'
  | 'unitChanged';

/**
 * Rank changes since an earlier ranking, by unit code. Positive places are a rise. A unit is compared with
 * itself only: after a merger the same code may mean another unit. Where a unit is ranked in one period only, the
 * ranks of both are counted anew among those ranked in both: nobody moves because another came or is missing.
 *
 * Worked: A 90, B 80, C 70, then A missing, B 75, C 85 → among B and C, C rises one place and B falls one.
 */
export function rankChanges(current: Ranking, before: Ranking): ReadonlyMap<string, RankChange> {
  const earlier = new Map(before.ranked.map((row) => [row.unit.code, row]));
  const pairs = current.ranked.flatMap((now) => {
    const then = earlier.get(now.unit.code);
    return then && then.unit.validFrom === now.unit.validFrom ? [{ now, then }] : [];
  });
  const isAll = pairs.length === current.ranked.length && pairs.length === before.ranked.length;
  const ranksNow = competitionRanks(pairs.map(({ now }) => now.totalPoints));
  const ranksThen = competitionRanks(pairs.map(({ then }) => then.totalPoints));
  const moved = new Map(
    pairs.flatMap(({ now }, place): [string, RankChange][] => {
      const [rank, former] = [ranksNow[place], ranksThen[place]];
      if (rank === undefined || former === undefined || isMissing(rank) || isMissing(former)) return [];
      const change = { kind: 'moved', places: former - rank, before: former } as const;
      return [[now.unit.code, isAll ? change : { ...change, among: pairs.length }]];
    }),
  );
  return new Map(
    current.ranked.map(({ unit }): [string, RankChange] => {
      if (current.formulaId !== before.formulaId) return [unit.code, withheld('formulaBreak')];
      const reason = earlier.has(unit.code) ? 'unitChanged' : 'notRankedBefore';
      return [unit.code, moved.get(unit.code) ?? withheld(reason)];
    }),
  );
}

/** How many units changes of rank were reckoned among; null where it is all of both periods, or no change is said. */
export function comparedCount(changes: ReadonlyMap<string, RankChange>): number | null {
  const moved = [...changes.values()].find((change) => change.kind === 'moved');
  return moved?.among ?? null;
}

export function withheld(reason: WithheldReason): RankChange {
  return { kind: 'withheld', reason };
}

/** Mean total of the ranked units, to hundredths; `notReported` when none is ranked. */
export function meanTotal(ranking: Ranking): number | Missing {
  const { ranked } = ranking;
  if (ranked.length === 0) return missing('notReported');
  const sum = sumPoints(ranked.map((row) => row.totalPoints));
  return fromHundredths(Math.round(toHundredths(sum) / ranked.length));
}

/** How many ranked units each band of the formula holds, best band first, empty bands included. */
export function bandCounts(ranking: Ranking, formula: Formula): { band: Band; count: number }[] {
  return formula.bands.map((band) => ({
    band,
    count: ranking.ranked.filter((row) => row.band?.code === band.code).length,
  }));
}
