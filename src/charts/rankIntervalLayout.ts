import { scaleLinear } from 'd3-scale';
import { rankTicks } from './rankHistoryLayout.ts';

export interface RankIntervalLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Of a rank: 1, the best, at the left. */
  readonly x: (rank: number) => number;
  /** Middle of a row. */
  readonly middle: (row: number) => number;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly ticks: readonly number[];
  readonly figureX: number;
}

const NARROW = 560;
const NAMES = 172;
const NARROW_NAMES = 146;
const FIGURES = 64;
const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 30;

/** Where the bars from best to worst rank stand, one row a unit. */
export function rankIntervalLayout(width: number, rowCount: number, rankCount: number): RankIntervalLayout {
  const left = width < NARROW ? NARROW_NAMES : NAMES;
  const right = width - FIGURES;
  const last = Math.max(2, rankCount);
  const x = scaleLinear([1, last], [left + 12, right - 12]).clamp(true);
  return {
    height: HEAD_HEIGHT + rowCount * ROW_HEIGHT + 4,
    left,
    right,
    x,
    middle: (row) => HEAD_HEIGHT + row * ROW_HEIGHT + ROW_HEIGHT / 2,
    rowHeight: ROW_HEIGHT,
    headHeight: HEAD_HEIGHT,
    ticks: rankTicks(last),
    figureX: width - 4,
  };
}

/** Runs of neighbouring rows in one group, as first and last row; rows without a group stand alone. */
export function groupBlocks(groups: readonly (number | null)[]): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = [];
  groups.forEach((group, row) => {
    if (group === null) return;
    const open = blocks.at(-1);
    if (open && open.last === row - 1 && groups[open.first] === group) open.last = row;
    else blocks.push({ first: row, last: row });
  });
  return blocks.filter(({ first, last }) => last > first);
}
