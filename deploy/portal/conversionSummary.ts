import { findPeriod, formulaFor } from '#src/domain/catalog.ts';
import { bandCounts, type Ranking, rankUnits } from '#src/domain/ranking.ts';
import { unitLevel, unitsIn } from '#src/domain/unit.ts';
import type { PortalRow } from '#src/feeds/formats/portal2025.ts';
import { formatPoints } from '#src/text/format.ts';
import { periodName } from '#src/text/periods.ts';
import { countUnits, localityName } from '#src/text/places.ts';
import type { FeedReport } from '../feeds/checkFeeds.ts';
import { reportLines } from '../feeds/reportLines.ts';

/** What was made of a portal table, in Vietnamese, one line each. */
export function conversionSummary(
  rows: readonly PortalRow[],
  report: FeedReport,
  periodId: string,
): string[] {
  const { catalog } = report;
  const period = catalog && findPeriod(catalog, periodId);
  const formula = period && formulaFor(catalog, period);
  if (!catalog || !period || !formula) return reportLines(report);
  const level = catalog.locality.unitLevel;
  const ranking = rankUnits(unitsIn(report.units, period), level, report.scores, periodId, formula);
  const kinds = ranking.ranked.map(({ unit }) => unit.kind);
  const others = report.units.filter((unit) => unitLevel(unit.kind) !== level).length;
  const state = period.closedAt === null ? 'tạm tính' : 'đã chốt';
  return [
    `${localityName(catalog.locality)}, ${periodName(periodId)} (${state}), ${formula.name}`,
    `${countUnits(ranking.ranked.length, kinds)} được xếp hạng` +
      (others > 0 ? `; ${others} cơ quan khác có trong bảng, không xếp hạng` : ''),
    ...(ranking.unranked.length > 0 ? [`${ranking.unranked.length} đơn vị chưa có tổng điểm`] : []),
    ...extremes(ranking),
    `Xếp loại: ${bandCounts(ranking, formula)
      .map(({ band, count }) => `${band.name} ${count}`)
      .join(', ')}`,
    `Hạng được tính lại từ tổng điểm; khác ROW_STT ở ${differingRanks(rows, ranking)} đơn vị`,
    ...reportLines(report),
  ];
}

function extremes({ ranked }: Ranking): string[] {
  const best = ranked[0];
  const last = ranked.at(-1);
  if (!best || !last) return [];
  return [
    `Tổng điểm cao nhất ${formatPoints(best.totalPoints)} (${best.unit.name}), thấp nhất ${formatPoints(last.totalPoints)} (${last.unit.name})`,
  ];
}

function differingRanks(rows: readonly PortalRow[], ranking: Ranking): number {
  const printed = new Map(rows.map((row) => [String(row['MA_COQUAN'] ?? '').trim(), row['ROW_STT']]));
  return ranking.ranked.filter(({ unit, rank }) => {
    const position = printed.get(unit.portalCode ?? unit.code);
    return position !== undefined && position !== null && Number(position) !== rank;
  }).length;
}
