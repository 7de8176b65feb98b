import type { ChartTable } from '#src/charts/ChartFrame.tsx';
import type { DotBand, DotRow } from '#src/charts/dotRankingLayout.ts';
import type { Formula } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { RankedUnit } from '#src/domain/ranking.ts';
import type { RankIntervals } from '#src/domain/stats/rankIntervals.ts';
import { formatPoints } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { OVERVIEW_TEXT } from '#src/text/overview.ts';
import { unitLabel } from '#src/text/places.ts';
import { changeLabel } from '#src/text/rankChange.ts';
import { RANKING_TEXT } from '#src/text/ranking.ts';
import { bandMark, intervalText, rankingPointLabel } from '#src/text/rankingGlance.ts';
import type { OverviewView } from './overview.model.ts';

/** Above this many units only the head and the tail are drawn; the ranking page has them all. */
const MOST_ROWS = 40;
const HEAD_ROWS = 12;

/** The rows of the dot ranking, with what each says. */
export function glanceRows(
  view: OverviewView,
  intervals: RankIntervals | null,
): { rows: (DotRow & { readonly key: string })[]; hiddenCount: number } {
  const { ranked } = view.ranking;
  const concerned = new Set(view.concernedUnits.map((unit) => unit.code));
  const drawn =
    ranked.length > MOST_ROWS ? [...ranked.slice(0, HEAD_ROWS), ...ranked.slice(-HEAD_ROWS)] : ranked;
  return {
    hiddenCount: ranked.length - drawn.length,
    rows: drawn.map((row) => {
      const found = intervals?.units.get(row.unit.code) ?? null;
      return {
        key: row.unit.code,
        rank: row.rank,
        label: pointLabel(row, view, intervals),
        name: unitLabel(row.unit),
        value: row.totalPoints,
        valueLabel: formatPoints(row.totalPoints),
        interval: found === null || isMissing(found) ? null : found,
        isConcern: concerned.has(row.unit.code),
      };
    }),
  };
}

function pointLabel(row: RankedUnit, view: OverviewView, intervals: RankIntervals | null): string {
  return rankingPointLabel(
    unitLabel(row.unit),
    row.rank,
    row.totalPoints,
    row.band?.name ?? null,
    view.changes.get(row.unit.code) ?? null,
    intervals?.units.get(row.unit.code) ?? null,
  );
}

export function glanceBands(formula: Formula): DotBand[] {
  return formula.bands.map((band) => ({ label: bandMark(band), from: band.minPoints }));
}

/** Every unit, ranked or not, as text. */
export function glanceTable(view: OverviewView, intervals: RankIntervals | null): ChartTable {
  const ranked = view.ranking.ranked.map((row) => {
    const change = view.changes.get(row.unit.code);
    const found = intervals?.units.get(row.unit.code);
    return [
      unitLabel(row.unit),
      String(row.rank),
      formatPoints(row.totalPoints),
      row.band?.name ?? RANKING_TEXT.noBand,
      change ? changeLabel(change) : '',
      found && !isMissing(found) ? intervalText(found) : '',
    ];
  });
  const unranked = view.ranking.unranked.map(({ unit, reason }) => [
    unitLabel(unit),
    RANKING_TEXT.notRanked,
    MISSING_WORDS[reason.missing],
    '',
    '',
    '',
  ]);
  return {
    columns: [
      RANKING_TEXT.unit,
      RANKING_TEXT.rank,
      RANKING_TEXT.total,
      RANKING_TEXT.band,
      RANKING_TEXT.change,
      OVERVIEW_TEXT.interval,
    ],
    rows: [...ranked, ...unranked],
  };
}
