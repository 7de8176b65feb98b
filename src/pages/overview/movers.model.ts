import { isMissing } from '#src/domain/missing.ts';
import { fromHundredths, toHundredths } from '#src/domain/points.ts';
import type { RankChange, RankedUnit, Ranking } from '#src/domain/ranking.ts';
import type { OverviewView } from './overview.model.ts';

type Moved = Extract<RankChange, { kind: 'moved' }>;

/** A unit that changed its rank, with the groups that did most of it. */
export interface Mover {
  readonly row: RankedUnit;
  readonly change: Moved;
  readonly groups: readonly { readonly name: string; readonly change: number }[];
}

const MOST_REASONS = 2;

/** The units that moved most places, risers and fallers alike, most places first; the groups that moved their way first. */
export function movers(view: OverviewView, earlier: Ranking | null): Mover[] {
  const rowBefore = new Map((earlier?.ranked ?? []).map((row) => [row.unit.code, row]));
  return view.ranking.ranked
    .flatMap((row) => {
      const change = view.changes.get(row.unit.code);
      return change?.kind === 'moved' && change.places !== 0 ? [{ row, change, places: change.places }] : [];
    })
    .toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places) || a.row.rank - b.row.rank)
    .map(({ row, change, places }) => {
      const then = rowBefore.get(row.unit.code);
      const groups = view.formula.groups
        .flatMap(({ code, name }) => {
          const [now, was] = [row.groupPoints.get(code), then?.groupPoints.get(code)];
          if (now === undefined || was === undefined || isMissing(now) || isMissing(was)) return [];
          return [{ name, change: fromHundredths(toHundredths(now) - toHundredths(was)) }];
        })
        .filter(({ change }) => Math.sign(change) === Math.sign(places))
        .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
        .slice(0, MOST_REASONS);
      return { row, change, groups };
    });
}
