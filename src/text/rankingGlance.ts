import type { Band } from '#src/domain/indicator.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RankChange, RankedUnit, Ranking } from '#src/domain/ranking.ts';
import type { RankInterval } from '#src/domain/stats/rankIntervals.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, formatRate } from './format.ts';
import { OVERVIEW_TEXT } from './overview.ts';
import { periodName, provisionalMark } from './periods.ts';
import { unitLabel } from './places.ts';
import { changeLabel } from './rankChange.ts';

/** "Tháng 4/2024: Phước Long đứng đầu với 95,08 điểm, Hưng Phong đứng cuối với 82,20 điểm."; empty where none is ranked. */
export function rankingFinding(period: Period, ranking: Ranking): string {
  const [first] = ranking.ranked;
  const last = ranking.ranked.at(-1);
  if (!first || !last || first === last) return '';
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const end = (place: string, { unit, totalPoints }: RankedUnit) =>
    `${unitLabel(unit)} ${place} với ${formatPoints(totalPoints)} điểm`;
  return `${when}: ${end('đứng đầu', first)}, ${end('đứng cuối', last)}.`;
}

/** What dots, bars and grey blocks of the ranking stand for. */
export function rankingKey(confidence: number, hasIntervals: boolean): string {
  return hasIntervals
    ? `Vạch: khoảng thứ hạng ${formatRate(confidence).replace(',0', '')}. Các đơn vị cùng nền xám không phân biệt được với nhau.`
    : '';
}

/** What one row of the ranking says, for the reading line and the table. */
export function rankingPointLabel(
  label: string,
  rank: number,
  totalPoints: number,
  band: string | null,
  change: RankChange | null,
  interval: RankInterval | Missing | null,
): string {
  const parts = [`Hạng ${rank}, ${label}: ${formatPoints(totalPoints)} điểm`];
  if (band) parts.push(band);
  if (change) parts.push(changeLabel(change));
  if (interval && 'best' in interval) parts.push(`khoảng hạng ${intervalText(interval)}`);
  return `${parts.join('; ')}.`;
}

/** "3–7", or "1" where the interval is one rank. */
export function intervalText({ best, worst }: Pick<RankInterval, 'best' | 'worst'>): string {
  return best === worst ? String(best) : `${best}–${worst}`;
}

/** "Tốt từ 80" at the head of a band. */
export function bandMark(band: Band): string {
  return `${band.name} từ ${formatMaximum(band.minPoints)}`;
}

/** A cut axis is said: bars and dots do not begin at 0. */
export function cutAxisNote(from: number): string {
  return `Trục điểm bắt đầu từ ${formatMaximum(from)}.`;
}

/** "12 đơn vị ở giữa không vẽ; xem trang Xếp hạng." */
export function hiddenRowsNote(count: number): string {
  return `${formatCount(count)} đơn vị ở giữa không vẽ; xem trang Xếp hạng.`;
}

/** The picture in words, for readers who do not see it. */
export function rankingSummaryText(ranking: Ranking, groupCount: number | null): string {
  const [first] = ranking.ranked;
  const last = ranking.ranked.at(-1);
  if (!first || !last) return OVERVIEW_TEXT.noneRanked;
  const range = `Biểu đồ chấm ${formatCount(ranking.ranked.length)} đơn vị theo tổng điểm, từ ${formatPoints(first.totalPoints)} xuống ${formatPoints(last.totalPoints)}; hạng 1 ở trên cùng.`;
  if (groupCount === null) return range;
  const groups =
    groupCount === 0
      ? 'Mọi thứ hạng đều phân biệt được.'
      : `${formatCount(groupCount)} nhóm đơn vị không phân biệt được với nhau.`;
  return `${range} ${groups}`;
}

/** How far the simulation is: "Đang tính khoảng hạng: 40%". */
export function simulationProgress(share: number): string {
  return `Đang tính khoảng hạng: ${formatCount(Math.round(share * 100))}%`;
}

/** Why no interval is drawn, or null where one is. */
export function noIntervalSentence(reason: 'cancelled' | 'tooLarge' | 'noCounts' | null): string | null {
  if (reason === 'cancelled') return 'Đã dừng tính khoảng hạng.';
  if (reason === 'tooLarge')
    return 'Quá nhiều đơn vị để mô phỏng khoảng hạng; thứ hạng hiển thị không kèm khoảng.';
  return reason === 'noCounts' ? 'Không có số đếm x trên n nên chưa tính được khoảng hạng.' : null;
}
