import { isKnown, type Missing, missing } from '#src/domain/missing.ts';
import { fromHundredths, toHundredths } from '#src/domain/points.ts';
import type { RankingRow, RankingView } from '../ranking.model.ts';

/** At most so many units stand side by side. */
export const MOST_COMPARED = 4;

export interface UnitComparison {
  readonly rows: readonly RankingRow[];
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly maxPoints: number;
    /** One per row. */
    readonly points: readonly (number | Missing)[];
  }[];
  /** The group in which the units differ most; null where no two points are known. */
  readonly widest: { readonly name: string; readonly spread: number } | null;
}

/** The first four of the marked units side by side, in the order in which they were marked. */
export function unitComparison(view: RankingView, marked: readonly string[]): UnitComparison {
  const rows = marked
    .slice(0, MOST_COMPARED)
    .flatMap((code) => view.rows.find((row) => row.unit.code === code) ?? []);
  const groups = view.formula.groups.map(({ code, name, maxPoints }) => ({
    code,
    name,
    maxPoints,
    points: rows.map((row) => row.groupPoints.get(code) ?? missing('notReported')),
  }));
  const spreads = groups.flatMap(({ name, points }) => {
    const known = points.filter(isKnown).map(toHundredths);
    return known.length < 2
      ? []
      : [{ name, spread: fromHundredths(Math.max(...known) - Math.min(...known)) }];
  });
  return { rows, groups, widest: spreads.toSorted((a, b) => b.spread - a.spread)[0] ?? null };
}
