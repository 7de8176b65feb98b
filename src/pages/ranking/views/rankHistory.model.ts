import { type Catalog, formulaFor, periodsOfKind } from '#src/domain/catalog.ts';
import { isKnown, type Missing, missing } from '#src/domain/missing.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { rankUnits } from '#src/domain/ranking.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { type Unit, unitsIn } from '#src/domain/unit.ts';
import { unitLabel } from '#src/text/places.ts';
import type { RankJourney } from '#src/text/rankHistory.ts';
import type { RankingView } from '../ranking.model.ts';

/** A year of months. */
const MOST_PERIODS = 12;
const MOST_HIGHLIGHTED = 3;
/** More lines than these are a thicket: only the highlighted are drawn. */
const MOST_LINES = 40;

export interface RankLine {
  readonly code: string;
  readonly label: string;
  /** One per period. */
  readonly ranks: readonly (number | Missing)[];
  readonly journey: RankJourney;
  readonly highlight: 'up' | 'down' | 'same' | null;
}

export interface RankHistory {
  readonly periods: readonly Period[];
  /** Highlighted first, then by the rank of the last period. */
  readonly lines: readonly RankLine[];
  readonly unitCount: number;
  /** The last rank that any period gave. */
  readonly rankCount: number;
  readonly onlyHighlighted: boolean;
}

/** The periods of the chart, earliest first, and whether some were left out because another formula was in force. */
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
 * Ranks of today's units over the periods, each ranked among the units of its own time. A unit that came into being
 * in between has no rank before, whoever held its code. What is said of a line, and its tone, rest on closed periods:
 * the change to an open one is withheld.
 */
export function rankHistory(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  view: RankingView,
  marked: readonly string[],
): RankHistory {
  const byPeriod = Map.groupBy(scores, (score) => score.periodId);
  const rankings = periods.map((period) =>
    rankUnits(
      unitsIn(units, period),
      catalog.locality.unitLevel,
      byPeriod.get(period.id) ?? [],
      period.id,
      view.formula,
    ),
  );
  const rowsOf = rankings.map(({ ranked }) => new Map(ranked.map((row) => [row.unit.code, row])));
  const now = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const lines = now.map((unit): RankLine => {
    const ranks = rowsOf.map((rows) => {
      const row = rows.get(unit.code);
      return row?.unit.validFrom === unit.validFrom ? row.rank : missing('notReported');
    });
    const label = unitLabel(unit);
    return { code: unit.code, label, ranks, journey: journeyOf(label, ranks, periods), highlight: null };
  });
  const closed = periods.findLastIndex((period) => !isProvisional(period));
  const chosen = highlighted(lines, marked, closed);
  const bright = chosen.map((line) => ({ ...line, highlight: direction(line) }));
  const onlyHighlighted = lines.length > MOST_LINES;
  const codes = new Set(chosen.map((line) => line.code));
  return {
    periods,
    lines: onlyHighlighted ? bright : [...bright, ...lines.filter((line) => !codes.has(line.code))],
    unitCount: lines.length,
    rankCount: Math.max(1, ...rankings.map(({ ranked }) => ranked.at(-1)?.rank ?? 1)),
    onlyHighlighted,
  };
}

function journeyOf(
  label: string,
  ranks: readonly (number | Missing)[],
  periods: readonly Period[],
): RankJourney {
  const known = ranks.flatMap((rank, place) => {
    const period = periods[place];
    return isKnown(rank) && period && !isProvisional(period) ? [{ periodId: period.id, rank }] : [];
  });
  return { label, first: known[0] ?? null, last: known.at(-1) ?? null };
}

/** Marked units, else the leader of the last closed period, the largest riser and the largest faller. */
function highlighted(
  lines: readonly RankLine[],
  marked: readonly string[],
  closed: number,
): readonly RankLine[] {
  const wanted = marked.flatMap((code) => lines.find((line) => line.code === code) ?? []);
  if (wanted.length > 0) return wanted.slice(0, MOST_HIGHLIGHTED);
  const leader = lines.find((line) => line.ranks[closed] === 1);
  const riser = extreme(lines, 1);
  const faller = extreme(lines, -1);
  return [...new Set([leader, riser, faller].filter((line) => line !== undefined))];
}

/** The line that gained most places in a direction; none where no line did. */
function extreme(lines: readonly RankLine[], sign: 1 | -1): RankLine | undefined {
  const gain = (line: RankLine) => sign * placesGained(line);
  const best = lines.reduce<RankLine | undefined>(
    (most, line) => (!most || gain(line) > gain(most) ? line : most),
    undefined,
  );
  return best && gain(best) > 0 ? best : undefined;
}

function placesGained({ journey: { first, last } }: RankLine): number {
  return first && last ? first.rank - last.rank : 0;
}

function direction(line: RankLine): 'up' | 'down' | 'same' {
  const gained = placesGained(line);
  if (gained === 0) return 'same';
  return gained > 0 ? 'up' : 'down';
}
