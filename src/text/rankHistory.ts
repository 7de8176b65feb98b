import type { Missing } from '#src/domain/missing.ts';
import { formatCount } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName } from './periods.ts';

export const HISTORY_TEXT = {
  title: 'Diễn biến hạng',
  rankAxis: 'Hạng, 1 ở trên cùng',
  provisional: 'Nét đứt: kỳ còn tạm tính, chưa nói đổi hạng',
  tooShort: 'Cần ít nhất hai kỳ cùng công thức để vẽ diễn biến.',
} as const;

/** Where one unit began and ended over the periods; null where it was ranked in none. */
export interface RankJourney {
  readonly label: string;
  readonly first: { readonly periodId: string; readonly rank: number } | null;
  readonly last: { readonly periodId: string; readonly rank: number } | null;
}

/** One unit of the chart: its ranks, one per period, and how it stands out; null is drawn grey. */
export interface RankLine {
  readonly code: string;
  readonly label: string;
  readonly ranks: readonly (number | Missing)[];
  readonly journey: RankJourney;
  readonly highlight: 'up' | 'down' | 'same' | null;
}

/** The journeys that are highlighted, each with both ends. */
export function historyMessage(journeys: readonly RankJourney[]): string {
  if (journeys.length === 0) return 'Không đơn vị nào được xếp hạng trong các kỳ này.';
  return `${journeys.map(journeyWords).join('; ')}.`;
}

function journeyWords({ label, first, last }: RankJourney): string {
  if (!first || !last) return `${label} không được xếp hạng kỳ nào`;
  const start = `hạng ${formatCount(first.rank)} (${periodName(first.periodId)})`;
  if (first.periodId === last.periodId) return `${label} chỉ có ${start}`;
  if (first.rank === last.rank)
    return `${label} đầu và cuối cùng ở hạng ${formatCount(first.rank)} (${periodName(first.periodId)} và ${periodName(last.periodId)})`;
  const verb = last.rank < first.rank ? 'lên' : 'xuống';
  return `${label} từ ${start} ${verb} hạng ${formatCount(last.rank)} (${periodName(last.periodId)})`;
}

/** One point: "Phước Long, tháng 4/2024 (tạm tính): hạng 1". */
export function rankPointLabel(
  label: string,
  periodId: string,
  isProvisional: boolean,
  rank: number | Missing,
): string {
  const mark = isProvisional ? ' (tạm tính)' : '';
  return `${label}, ${periodName(periodId)}${mark}: ${rankCell(rank)}.`;
}

/** One whole line: "Lương Hòa: hạng 8 (tháng 5/2023) … ". */
export function journeyLabel(journey: RankJourney): string {
  return `${journeyWords(journey)}.`;
}

/** "hạng 3", or why there is none. */
function rankCell(rank: number | Missing): string {
  return typeof rank === 'number'
    ? `hạng ${formatCount(rank)}`
    : MISSING_WORDS[rank.missing].toLocaleLowerCase('vi');
}

/** The picture in words. */
export function historySummary(unitCount: number, periodIds: readonly string[]): string {
  const [first] = periodIds;
  const last = periodIds.at(-1);
  if (first === undefined || last === undefined) return HISTORY_TEXT.tooShort;
  return `Biểu đồ đường thứ hạng của ${formatCount(unitCount)} đơn vị từ ${periodName(first)} đến ${periodName(last)}; hạng 1 ở trên cùng, đường đi lên là lên hạng. Đường đứt đoạn ở kỳ đơn vị không được xếp hạng.`;
}

/** Where lines of all units would be a thicket. */
export function contextNote(unitCount: number): string {
  return `Có ${formatCount(unitCount)} đơn vị nên chỉ vẽ các đơn vị nổi bật; nền xám là nửa giữa của bảng xếp hạng.`;
}

/** Lines do not run across two versions of the formula. */
export function formulaBreakNote(firstPeriodId: string): string {
  return `Vẽ từ ${periodName(firstPeriodId)}: các kỳ trước tính theo công thức khác nên không nối với nhau.`;
}
