import { linearScale } from './linearScale.ts';

/** One unit of the dot ranking, as its page prepares it. */
export interface DotRow {
  readonly key: string;
  readonly rank: number;
  /** What the row is called in the picture. */
  readonly name: string;
  /** What the row says in full. */
  readonly label: string;
  readonly value: number;
  readonly valueLabel: string;
  /** Best and worst rank; null where there is no interval. */
  readonly interval: { readonly best: number; readonly worst: number } | null;
  readonly isConcern: boolean;
}

export interface DotBand {
  readonly label: string;
  readonly from: number;
}

export interface DotRankingLayout {
  readonly height: number;
  readonly names: number;
  readonly plot: { readonly left: number; readonly right: number };
  /** Where the change of rank is written; null where there is no room. */
  readonly change: number | null;
  readonly ranks: { readonly left: number; readonly right: number } | null;
  readonly axisFrom: number;
  readonly x: (value: number) => number;
  /** Centre of a row, by its place in the list. */
  readonly y: (place: number) => number;
  readonly rankX: (rank: number) => number;
  /** Bands in view, best first, with their left edge. */
  readonly bands: readonly { readonly label: string; readonly left: number; readonly right: number }[];
}

export const ROW_HEIGHT = 23;
const HEAD_HEIGHT = 28;
const NAMES_WIDTH = 168;
const VALUE_ROOM = 52;
const CHANGE_WIDTH = 74;
const RANKS_SHARE = 0.24;
/** Below this width there is room for the dots only; the table has the rest. */
const NARROW = 620;
/** The axis begins at a round number some points below the lowest dot. */
const AXIS_STEP = 5;

/**
 * Where everything of the dot ranking stands. Ranks run from the left (1) to the right, as points run to the right
 * the better they are: the two columns fan out from the best units at the top left.
 *
 * @param rankCount how many ranks there are; the highest of the intervals may go
 * @param shows which columns there is something to write in
 */
export function dotRankingLayout(
  rows: readonly DotRow[],
  bands: readonly DotBand[],
  maxValue: number,
  rankCount: number,
  width: number,
  shows: { readonly change: boolean; readonly ranks: boolean },
): DotRankingLayout {
  const isNarrow = width < NARROW;
  const hasRanks = shows.ranks && !isNarrow;
  const hasChange = shows.change && !isNarrow;
  const ranksWidth = hasRanks ? Math.max(150, width * RANKS_SHARE) : 0;
  const right = width - ranksWidth - (hasChange ? CHANGE_WIDTH : 0) - VALUE_ROOM;
  const left = isNarrow ? NAMES_WIDTH - 24 : NAMES_WIDTH;
  const highest = Math.max(...rows.map((row) => row.value));
  const axisFrom = axisStart(rows);
  const axisTo = rows.length === 0 ? maxValue : Math.min(maxValue, Math.max(highest + 0.5, axisFrom + 1));
  const x = linearScale([axisFrom, axisTo], [left, right]);
  const rankLeft = width - ranksWidth + 14;
  const rankX = linearScale([1, Math.max(2, rankCount)], [rankLeft, width - 10]);
  const shown = bands
    .toSorted((a, b) => b.from - a.from)
    .flatMap((band, index, sorted) => {
      const end = Math.min(sorted[index - 1]?.from ?? axisTo, axisTo);
      return band.from < axisTo && end > axisFrom
        ? [{ label: band.label, left: x(Math.max(band.from, axisFrom)), right: x(end) }]
        : [];
    });
  return {
    height: HEAD_HEIGHT + rows.length * ROW_HEIGHT + 6,
    names: left,
    plot: { left, right },
    change: !hasChange ? null : right + VALUE_ROOM + CHANGE_WIDTH / 2,
    ranks: !hasRanks ? null : { left: rankLeft, right: width - 10 },
    axisFrom,
    x,
    y: (place) => HEAD_HEIGHT + place * ROW_HEIGHT + ROW_HEIGHT / 2,
    rankX,
    bands: shown,
  };
}

/** Where the axis of points begins: a round number below the lowest dot, 0 where there is none. */
export function axisStart(rows: readonly Pick<DotRow, 'value'>[]): number {
  if (rows.length === 0) return 0;
  const lowest = Math.min(...rows.map((row) => row.value));
  return Math.max(0, Math.floor((lowest - 1) / AXIS_STEP) * AXIS_STEP);
}

/** The rows from first to last of each group that are neighbours in the list, as [first, last] places. */
export function groupRuns(
  rows: readonly Pick<DotRow, 'key'>[],
  groups: readonly (readonly string[])[],
): [number, number][] {
  const placeOf = new Map(rows.map((row, place) => [row.key, place]));
  return groups.flatMap((group): [number, number][] => {
    const places = group.map((key) => placeOf.get(key)).filter((place) => place !== undefined);
    return places.length < 2 ? [] : [[Math.min(...places), Math.max(...places)]];
  });
}
