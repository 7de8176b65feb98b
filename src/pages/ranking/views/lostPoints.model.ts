import type { Formula, Group } from '#src/domain/indicator.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { fromHundredths, sumPoints, toHundredths } from '#src/domain/points.ts';
import type { GroupLoss } from '#src/text/lostPoints.ts';
import { unitLabel } from '#src/text/places.ts';
import type { RankingRow, RankingView } from '../ranking.model.ts';

/** So many units are drawn; a longer ranking shows its head and those marked. */
const MOST_UNITS = 60;

export interface LossCell {
  readonly group: Group;
  readonly points: number | Missing;
  readonly lost: number | Missing;
}

export interface LossRow {
  readonly row: RankingRow;
  readonly rank: number;
  readonly cells: readonly LossCell[];
  /** The maximum of the total less the total. */
  readonly totalLost: number | Missing;
}

export interface LostPoints {
  /** By rank. */
  readonly rows: readonly LossRow[];
  readonly rankedCount: number;
  /** Drawn only because they are marked. */
  readonly markedBeyond: number;
  /** What each group cost, over all ranked units. */
  readonly groups: readonly GroupLoss[];
}

/** The points each ranked unit lost in each group; a longer ranking is cut after its first 60. */
export function lostPoints(view: RankingView, marked: readonly string[]): LostPoints {
  const { formula } = view;
  const all = view.rows.flatMap((row) => (isMissing(row.rank) ? [] : [lossRow(row, row.rank, formula)]));
  const wanted = new Set(marked);
  const beyond = all.slice(MOST_UNITS).filter(({ row }) => wanted.has(row.unit.code));
  return {
    rows: [...all.slice(0, MOST_UNITS), ...beyond],
    rankedCount: all.length,
    markedBeyond: beyond.length,
    groups: formula.groups.flatMap((_, place) => groupLoss(all, place)),
  };
}

function lossRow(row: RankingRow, rank: number, formula: Formula): LossRow {
  const cells = formula.groups.map((group): LossCell => {
    const points = row.groupPoints.get(group.code) ?? missing('notReported');
    return { group, points, lost: lostOf(group.maxPoints, points) };
  });
  const maxPoints = sumPoints(formula.groups.map((group) => group.maxPoints));
  return { row, rank, cells, totalLost: lostOf(maxPoints, row.totalPoints) };
}

/** Points beyond a maximum are no loss; the checks have reported them. */
function lostOf(maxPoints: number, points: number | Missing): number | Missing {
  if (isMissing(points)) return points;
  return fromHundredths(Math.max(0, toHundredths(maxPoints) - toHundredths(points)));
}

function groupLoss(rows: readonly LossRow[], place: number): GroupLoss[] {
  const losses = rows.flatMap(({ row, cells }) => {
    const cell = cells[place];
    return cell && isKnown(cell.lost) ? [{ label: unitLabel(row.unit), lost: cell.lost, ...cell.group }] : [];
  });
  const [first] = losses;
  if (!first) return [];
  const worstLost = Math.max(...losses.map(({ lost }) => lost));
  return [
    {
      name: first.name,
      maxPoints: first.maxPoints,
      meanLost: fromHundredths(
        Math.round(toHundredths(sumPoints(losses.map(({ lost }) => lost))) / losses.length),
      ),
      worstNames:
        worstLost === 0 ? [] : losses.filter(({ lost }) => lost === worstLost).map(({ label }) => label),
      worstLost,
    },
  ];
}
