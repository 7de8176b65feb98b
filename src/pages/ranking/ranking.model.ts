import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import type { Finding } from '#src/domain/finding.ts';
import type { Band, Formula } from '#src/domain/indicator.ts';
import { isKnown, type Missing } from '#src/domain/missing.ts';
import { matchesSearch } from '#src/domain/name.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import {
  type RankChange,
  type Ranking,
  rankChanges,
  rankUnits,
  type WithheldReason,
  withheld,
} from '#src/domain/ranking.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { type Unit, unitsIn } from '#src/domain/unit.ts';
import { unitLabel } from '#src/text/places.ts';

/** One line of the ranking table. */
export interface RankingRow {
  readonly unit: Unit;
  readonly label: string;
  readonly rank: number | Missing;
  readonly shareCount: number;
  readonly totalPoints: number | Missing;
  readonly groupPoints: ReadonlyMap<string, number | Missing>;
  readonly band: Band | null;
  /** Position of the band among the formula's, best 0. */
  readonly bandPosition: number;
  /** Null for a unit that is not ranked. */
  readonly change: RankChange | null;
}

export interface RankingView {
  readonly period: Period;
  readonly formula: Formula;
  readonly ranking: Ranking;
  readonly changes: ReadonlyMap<string, RankChange>;
  /** Ranked units by rank, then those without a total. */
  readonly rows: readonly RankingRow[];
  readonly comparedWith: Period | null;
  /** The ranking of the compared period, also where no change is said; null while it is not there. */
  readonly earlier: Ranking | null;
  /** Why no change of rank is said at all; null when it is said. */
  readonly changeWithheld: WithheldReason | null;
}

/**
 * The ranking page's figures.
 *
 * @param before scores of the document that holds the compared period; null while they are not there
 * @returns null where the catalogue has no formula for the period
 */
export function rankingView(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  scores: readonly ServiceIndexScore[],
  comparedWith: Period | null,
  before: readonly ServiceIndexScore[] | null,
): RankingView | null {
  const formula = formulaFor(catalog, period);
  if (!formula) return null;
  const level = catalog.locality.unitLevel;
  const ranking = rankUnits(unitsIn(units, period), level, scores, period.id, formula);
  const earlierFormula = comparedWith && formulaFor(catalog, comparedWith);
  const earlier =
    comparedWith && earlierFormula && before
      ? rankUnits(unitsIn(units, comparedWith), level, before, comparedWith.id, earlierFormula)
      : null;
  const changeWithheld = withheldReason(period, comparedWith, ranking, earlier);
  const changes = changeWithheld
    ? new Map(ranking.ranked.map((row) => [row.unit.code, withheld(changeWithheld)]))
    : earlier
      ? rankChanges(ranking, earlier)
      : new Map<string, RankChange>();
  return {
    period,
    formula,
    ranking,
    changes,
    rows: rankingRows(ranking, changes, formula),
    comparedWith,
    earlier,
    changeWithheld,
  };
}

function withheldReason(
  period: Period,
  comparedWith: Period | null,
  ranking: Ranking,
  earlier: Ranking | null,
): WithheldReason | null {
  if (isProvisional(period)) return 'provisional';
  if (!comparedWith) return 'noPeriod';
  if (!earlier || earlier.ranked.length === 0) return 'noFigures';
  return earlier.formulaId === ranking.formulaId ? null : 'formulaBreak';
}

function rankingRows(
  ranking: Ranking,
  changes: ReadonlyMap<string, RankChange>,
  formula: Formula,
): RankingRow[] {
  const ranked = ranking.ranked.map(
    (row): RankingRow => ({
      ...row,
      label: unitLabel(row.unit),
      bandPosition: formula.bands.findIndex((band) => band.code === row.band?.code),
      change: changes.get(row.unit.code) ?? null,
    }),
  );
  const unranked = ranking.unranked.map(
    ({ unit, reason, groupPoints }): RankingRow => ({
      unit,
      label: unitLabel(unit),
      rank: reason,
      shareCount: 0,
      totalPoints: reason,
      groupPoints,
      band: null,
      bandPosition: -1,
      change: null,
    }),
  );
  return [...ranked, ...unranked];
}

/** The rows whose unit a search names; ranks stay those of the whole. */
export function searchRows(rows: readonly RankingRow[], search: string): readonly RankingRow[] {
  return search === '' ? rows : rows.filter((row) => matchesSearch(row.label, search));
}

/** Findings that bear on the periods shown: a year's document also holds the others. */
export function relevantFindings(
  findings: readonly Finding[],
  periods: readonly (Period | null)[],
): readonly Finding[] {
  const shown = new Set(periods.map((period) => period?.id));
  return findings.filter((found) => !found.periodId || shown.has(found.periodId));
}

/** How many units rose, fell and kept their rank; null while no change is said. */
export function movementCounts(view: RankingView): { up: number; down: number; same: number } | null {
  if (view.changeWithheld) return null;
  const places = [...view.changes.values()].flatMap((change) =>
    change.kind === 'moved' ? [change.places] : [],
  );
  return {
    up: places.filter((moved) => moved > 0).length,
    down: places.filter((moved) => moved < 0).length,
    same: places.filter((moved) => moved === 0).length,
  };
}

/** The points of a row's groups in the order of the formula, null where not known. */
export function groupFigures(row: RankingRow, formula: Formula) {
  return formula.groups.map(({ code, name, maxPoints }) => {
    const points = row.groupPoints.get(code);
    return { code, name, maxPoints, points: points !== undefined && isKnown(points) ? points : null };
  });
}

/** All units of the ranking, ranked or not. */
export function comparedUnits(ranking: Ranking): readonly Unit[] {
  return [...ranking.ranked, ...ranking.unranked].map((row) => row.unit);
}

/** Marked codes that are units of the ranking, and those of an old link that are not. */
export function splitMarks(
  ranking: Ranking,
  codes: readonly string[],
): { readonly marked: readonly string[]; readonly unknown: readonly string[] } {
  const known = new Set(comparedUnits(ranking).map((unit) => unit.code));
  return {
    marked: codes.filter((code) => known.has(code)),
    unknown: codes.filter((code) => !known.has(code)),
  };
}
