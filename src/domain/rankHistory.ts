import { type Catalog, formulaFor, periodsOfKind } from './catalog.ts';
import { isKnown, type Missing, missing } from './missing.ts';
import { isProvisional, type Period } from './period.ts';
import { rankingsOf } from './rankings.ts';
import type { ServiceIndexScore } from './serviceIndex.ts';
import type { Unit } from './unit.ts';

/** A year of months. */
const MOST_PERIODS = 12;

/** A rank that a unit held in a period. */
interface HeldRank {
  readonly periodId: string;
  readonly rank: number;
}

/** The ranks of one unit over some periods. */
export interface RankRun {
  readonly unit: Unit;
  /** One per period. */
  readonly ranks: readonly (number | Missing)[];
  /** The first and the last it held in a closed period; null where it was ranked in none. */
  readonly first: HeldRank | null;
  readonly last: HeldRank | null;
}

/** The periods of a rank history, earliest first, and whether some were left out because another formula was in force. */
export function historyPeriods(
  catalog: Catalog,
  period: Period,
): { readonly periods: readonly Period[]; readonly hasBreak: boolean } {
  const run = periodsOfKind(catalog, period.kind)
    .filter((candidate) => candidate.from <= period.from)
    .slice(-MOST_PERIODS);
  const formula = formulaFor(catalog, period);
  const lastOther = run.findLastIndex((candidate) => formulaFor(catalog, candidate)?.id !== formula?.id);
  return { periods: run.slice(lastOther + 1), hasBreak: lastOther >= 0 };
}

/**
 * Ranks of some units over the periods, each ranked among the units of its own time. A unit that came into being in
 * between has no rank before, whoever held its code. First and last rest on closed periods: the change to an open one
 * is withheld.
 *
 * @param units the register: the units of all times
 * @param periods of one kind and one formula, earliest first
 * @param now the units whose ranks are wanted, as the last period knew them
 * @returns their runs, and the last rank that any period gave
 */
export function rankRuns(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  now: readonly Unit[],
): { readonly runs: readonly RankRun[]; readonly rankCount: number } {
  const rankings = rankingsOf(catalog, units, periods, scores);
  const rowsOf = periods.map(
    ({ id }) => new Map((rankings.get(id)?.ranked ?? []).map((row) => [row.unit.code, row])),
  );
  const runs = now.map((unit): RankRun => {
    const ranks = rowsOf.map((rows) => {
      const row = rows.get(unit.code);
      return row?.unit.validFrom === unit.validFrom ? row.rank : missing('notReported');
    });
    const held = ranks.flatMap((rank, place) => {
      const period = periods[place];
      return isKnown(rank) && period && !isProvisional(period) ? [{ periodId: period.id, rank }] : [];
    });
    return { unit, ranks, first: held[0] ?? null, last: held.at(-1) ?? null };
  });
  const lastRanks = [...rankings.values()].map(({ ranked }) => ranked.at(-1)?.rank ?? 1);
  return { runs, rankCount: Math.max(1, ...lastRanks) };
}

/** How many places a unit rose from its first rank to its last; negative for a fall. */
export function placesGained({ first, last }: Pick<RankRun, 'first' | 'last'>): number {
  return first && last ? first.rank - last.rank : 0;
}

/** Where a unit ended against where it began. */
export function rankDirection(run: Pick<RankRun, 'first' | 'last'>): 'up' | 'down' | 'same' {
  const gained = placesGained(run);
  if (gained === 0) return 'same';
  return gained > 0 ? 'up' : 'down';
}
