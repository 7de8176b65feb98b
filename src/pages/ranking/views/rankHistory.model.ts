import type { Catalog } from '#src/domain/catalog.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { placesGained, type RankRun, rankDirection, rankRuns } from '#src/domain/rankHistory.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { unitLabel } from '#src/text/places.ts';
import type { RankLine } from '#src/text/rankHistory.ts';
import type { RankingView } from '../ranking.model.ts';

const MOST_HIGHLIGHTED = 3;
/** More lines than these are a thicket: only the highlighted are drawn. */
const MOST_LINES = 40;

export interface RankHistory {
  readonly periods: readonly Period[];
  /** Highlighted first, then by the rank of the last period. */
  readonly lines: readonly RankLine[];
  readonly unitCount: number;
  /** The last rank that any period gave. */
  readonly rankCount: number;
  readonly onlyHighlighted: boolean;
}

/**
 * Ranks of today's units over the periods, each ranked among the units of its own time. What is said of a line, and
 * its tone, rest on closed periods: the change to an open one is withheld.
 */
export function rankHistory(
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  view: RankingView,
  marked: readonly string[],
): RankHistory {
  const now = [...view.ranking.ranked, ...view.ranking.unranked].map((row) => row.unit);
  const { runs, rankCount } = rankRuns(catalog, units, periods, scores, now);
  const closed = periods.findLastIndex((period) => !isProvisional(period));
  const chosen = highlighted(runs, marked, closed);
  const bright = chosen.map((run) => rankLine(run, rankDirection(run)));
  const onlyHighlighted = runs.length > MOST_LINES;
  const others = onlyHighlighted ? [] : runs.filter((run) => !chosen.includes(run));
  return {
    periods,
    lines: [...bright, ...others.map((run) => rankLine(run, null))],
    unitCount: runs.length,
    rankCount,
    onlyHighlighted,
  };
}

function rankLine({ unit, ranks, first, last }: RankRun, highlight: RankLine['highlight']): RankLine {
  const label = unitLabel(unit);
  return { code: unit.code, label, ranks, journey: { label, first, last }, highlight };
}

/** Marked units, else the leader of the last closed period, the largest riser and the largest faller. */
function highlighted(
  runs: readonly RankRun[],
  marked: readonly string[],
  closed: number,
): readonly RankRun[] {
  const wanted = marked.flatMap((code) => runs.find(({ unit }) => unit.code === code) ?? []);
  if (wanted.length > 0) return wanted.slice(0, MOST_HIGHLIGHTED);
  const leader = runs.find(({ ranks }) => ranks[closed] === 1);
  const riser = extreme(runs, 1);
  const faller = extreme(runs, -1);
  return [...new Set([leader, riser, faller].filter((run) => run !== undefined))];
}

/** The unit that gained most places in a direction; none where no unit did. */
function extreme(runs: readonly RankRun[], sign: 1 | -1): RankRun | undefined {
  const gain = (run: RankRun) => sign * placesGained(run);
  const best = runs.reduce<RankRun | undefined>(
    (most, run) => (!most || gain(run) > gain(most) ? run : most),
    undefined,
  );
  return best && gain(best) > 0 ? best : undefined;
}
