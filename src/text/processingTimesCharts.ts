import type { Certainty } from '#src/domain/durationContrast.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { OpenShare } from '#src/domain/stats/kaplanMeier.ts';
import { formatCount, formatDays, formatRate, joinSomeNames } from './format.ts';
import { periodName } from './periods.ts';
import { beyondCell, daysCell, shortProcedure, TIMES_TEXT, type TimeFigures } from './processingTimes.ts';

/** Words of the panels of the page, one group a panel. */
export const LIMITS_TEXT = {
  title: 'Thủ tục so với thời hạn quy định',
  heads: ['Trung vị', '90% xong', 'Thời hạn', 'Số hồ sơ'],
  tableColumns: [
    'Thủ tục',
    'Lĩnh vực',
    'Trung vị',
    '90% xong',
    'Thời hạn',
    'Vượt thời hạn',
    'Đã xong',
    'Còn mở',
  ],
} as const;

export const SLOWEST_TEXT = {
  title: 'Thủ tục chậm nhất so với thời hạn',
  columns: ['Vượt hạn', 'Khoảng 95%', 'Trung vị', 'Thời hạn', 'Số hồ sơ'],
  rule: 'Xếp theo đầu dưới của khoảng tin cậy 95%, để ít hồ sơ không đứng đầu chỉ do ngẫu nhiên.',
  none: 'Không thủ tục nào có từ 10 hồ sơ trở lên và thời hạn quy định.',
} as const;

export const SLOWED_TEXT = {
  title: 'Thủ tục chậm đi',
  columns: ['Trung vị', '90% xong', 'Số hồ sơ', 'Mức chắc'],
  noComparison: 'Chưa có kỳ để so sánh: kỳ còn tạm tính, hoặc danh mục không có kỳ so sánh.',
  noFiguresBefore: 'Kỳ so sánh chưa có số liệu.',
  rule: 'Rõ ràng: kiểm định log-rank 99,8%; có thể: 95%; còn lại không phân biệt được với ngẫu nhiên.',
  indistinctTable: 'Thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên',
} as const;

export const TREND_TEXT = {
  measure: 'Trung vị thời gian giải quyết',
  beyond: 'Tỷ lệ vượt thời hạn quy định',
  withheld: 'Kỳ còn tạm tính nên chưa xét tín hiệu.',
} as const;

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  clear: 'rõ ràng',
  possible: 'có thể',
  indistinct: 'không phân biệt được',
};

/** "252", or "9 (ít hồ sơ)". */
export function countCell(count: number, isSmall: boolean): string {
  return isSmall ? `${formatCount(count)} (${TIMES_TEXT.small})` : formatCount(count);
}

export function limitCell(limit: number | Missing): string {
  return typeof limit === 'number' ? formatDays(limit) : TIMES_TEXT.noLimit;
}

/** One procedure or unit, for the reading line. */
export function timeLabel(
  name: string,
  time: TimeFigures,
  limit: number | Missing,
  isSmall: boolean,
): string {
  const { resolvedCount, openCount } = time;
  const beyond = 'share' in time.beyondLimit ? `; ${beyondCell(time.beyondLimit)} vượt thời hạn` : '';
  return `${name}: trung vị ${daysCell(time.medianDays)}, 90% xong trong ${daysCell(time.p90Days)}; thời hạn ${limitCell(limit)}${beyond}; ${formatCount(resolvedCount)} đã xong, ${formatCount(openCount)} còn mở${isSmall ? ` (${TIMES_TEXT.small})` : ''}.`;
}

/** The same below a strip, part by part: "trung vị 3 ngày", "90% 15 ngày", "hạn 10 ngày", "n = 252". */
export function stripWords(time: TimeFigures, limit: number | Missing, count: string): string[] {
  const parts = [`trung vị ${daysCell(time.medianDays)}`, `90% ${daysCell(time.p90Days)}`];
  if (typeof limit === 'number') parts.push(`hạn ${formatDays(limit)}`);
  return [...parts, `n = ${count}`];
}

/** Which of the drawn procedures have more than one dossier in ten beyond the limit. */
export function limitsMessage(
  periodId: string,
  drawnCount: number,
  drawnShare: number,
  beyondNames: readonly string[],
): string {
  if (drawnCount === 0) return TIMES_TEXT.noFigures;
  const most =
    drawnShare < 1
      ? `nhiều hồ sơ nhất ${periodName(periodId)} (${formatRate(drawnShare)} số hồ sơ)`
      : `có hồ sơ ${periodName(periodId)}`;
  const drawn = `${formatCount(drawnCount)} thủ tục ${most}`;
  if (beyondNames.length === 0) return `Trong ${drawn}, không thủ tục nào có hơn 1/10 hồ sơ vượt thời hạn.`;
  return `Trong ${drawn}, ${formatCount(beyondNames.length)} thủ tục có hơn 1/10 hồ sơ vượt thời hạn: ${someProcedures(beyondNames)}.`;
}

export function stripSummary(rowCount: number, rows: string): string {
  return `Biểu đồ dải ${formatCount(rowCount)} ${rows}: chấm là trung vị, dải đến ngày 90% hồ sơ xong, vạch đứng là thời hạn; trục ngày làm việc bắt đầu từ 0.`;
}

/** The slowest against its limit. */
export function slowestMessage(
  first: { readonly name: string; readonly share: number; readonly count: number } | null,
  measuredCount: number,
): string {
  if (!first) return SLOWEST_TEXT.none;
  if (first.share === 0)
    return `Không thủ tục nào trong ${formatCount(measuredCount)} thủ tục có hồ sơ vượt thời hạn.`;
  return `Chậm nhất trong ${formatCount(measuredCount)} thủ tục có từ 10 hồ sơ: “${shortProcedure(first.name)}”, ${formatRate(first.share)} của ${formatCount(first.count)} hồ sơ vượt thời hạn.`;
}

/** What slowed, and how much of it is more than chance. */
export function slowedMessage(
  againstId: string,
  clearNames: readonly string[],
  possibleNames: readonly string[],
  slowedCount: number,
  comparedCount: number,
  tooFewCount: number,
): string {
  const few =
    tooFewCount === 0
      ? ''
      : ` ${formatCount(tooFewCount)} thủ tục không so sánh vì có dưới 10 hồ sơ ở một trong hai kỳ.`;
  if (comparedCount === 0)
    return `Không thủ tục nào đủ 10 hồ sơ ở cả hai kỳ để so với ${periodName(againstId)}.${few}`;
  const compared = `So ${formatCount(comparedCount)} thủ tục với ${periodName(againstId)}`;
  if (slowedCount === 0) return `${compared}: không thủ tục nào chậm đi.${few}`;
  if (clearNames.length + possibleNames.length === 0)
    return `${compared}: không thủ tục nào chậm đi quá mức ngẫu nhiên.${few}`;
  const clear =
    clearNames.length === 0
      ? 'không thủ tục nào chậm đi rõ ràng'
      : `${formatCount(clearNames.length)} thủ tục chậm đi rõ ràng: ${someProcedures(clearNames)}`;
  const possible =
    possibleNames.length === 0
      ? ''
      : `; ${formatCount(possibleNames.length)} thủ tục có thể chậm đi: ${someProcedures(possibleNames)}`;
  const chance =
    possibleNames.length === 0
      ? ''
      : ` Riêng ngẫu nhiên đã có thể đưa khoảng ${formatCount(Math.max(1, Math.round(comparedCount * BY_CHANCE)))} thủ tục vào mức “có thể”.`;
  return `${compared}: ${clear}${possible}.${chance}${few}`;
}

/** Of many that did not change, so many seem slower at 95 %: half of one in twenty. */
const BY_CHANCE = 0.025;

function someProcedures(names: readonly string[]): string {
  return joinSomeNames(
    names.map((name) => `“${shortProcedure(name)}”`),
    2,
    (count) => `${formatCount(count)} thủ tục khác`,
  );
}

/** "12 thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên": what is folded away. */
export function indistinctHead(shown: number, all: number): string {
  const part = shown < all ? ` (nêu ${formatCount(shown)})` : '';
  return `${formatCount(all)} thủ tục dài hơn nhưng không phân biệt được với ngẫu nhiên${part}`;
}

/** "2 → 3 ngày". */
export function daysMove(before: number | Missing, after: number | Missing): string {
  const then =
    typeof before === 'number' && typeof after === 'number'
      ? formatDays(before).replace(' ngày', '')
      : daysCell(before);
  return `${then} → ${daysCell(after)}`;
}

/** Only a part of the rows is drawn. */
export function drawnRowsNote(drawn: number, all: number, what: string): string | null {
  return drawn >= all
    ? null
    : `Vẽ ${formatCount(drawn)} trong ${formatCount(all)} ${what}; bảng số liệu có đủ.`;
}

/** What is counted in the notes about drawn rows. */
export const PROCEDURE_NOUN = 'thủ tục';

/** "Trung vị qua các kỳ, huyện Giồng Trôm". */
export function trendTitle(place: string): string {
  return `Trung vị qua các kỳ, ${place}`;
}

/** "Vượt thời hạn qua các kỳ, huyện Giồng Trôm". */
export function beyondTrendTitle(place: string): string {
  return `Vượt thời hạn qua các kỳ, ${place}`;
}

/** Numbers of dossiers before and after: "185 → 208". */
export function countsMove(before: number, after: number): string {
  return `${formatCount(before)} → ${formatCount(after)}`;
}

/** "10,6–19,8%": the interval of a share beyond the limit; a dash where there is none. */
export function intervalCell(beyond: OpenShare | Missing): string {
  if (!('share' in beyond) || !('lower' in beyond.interval)) return '–';
  const { lower, upper } = beyond.interval;
  return `${formatRate(lower).replace('%', '')}–${formatRate(upper)}`;
}
