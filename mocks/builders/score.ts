import { indicatorPoints } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { sumPoints } from '#src/domain/points.ts';
import { FORMULA_766 } from './formula766.ts';
import type { Counts } from './monthCounts.ts';

/** Points as they go on the wire: `null` not reported, `"n/a"` not applicable. */
export type PointsCell = number | null | 'n/a';

export interface Score {
  /** In the order of the formula. */
  readonly indicators: readonly PointsCell[];
  readonly groups: readonly PointsCell[];
  readonly total: PointsCell;
}

/**
 * Points for the counts of a period, by the rules of the formula. Where nothing could be counted there are no
 * points, and none for the group and the total either: a sum with a hole is no sum.
 *
 * @param nothingCounted what stands for points of 0/0: `"n/a"`, or null while the period may still bring something
 */
export function scoreOf(counts: Counts, nothingCounted: null | 'n/a'): Score {
  const indicators: PointsCell[] = [];
  const groups = FORMULA_766.groups.map((group) => {
    const cells = group.indicators.map((indicator): PointsCell => {
      const at = indicators.length;
      const points = indicatorPoints(indicator, counts.numerators[at] ?? 0, counts.denominators[at] ?? 0);
      indicators.push(isMissing(points) ? nothingCounted : points);
      return indicators[at] ?? null;
    });
    return sumCells(cells, nothingCounted);
  });
  return { indicators, groups, total: sumCells(groups, nothingCounted) };
}

function sumCells(cells: readonly PointsCell[], nothingCounted: null | 'n/a'): PointsCell {
  const known = cells.filter((cell) => typeof cell === 'number');
  return known.length === cells.length ? sumPoints(known) : nothingCounted;
}
