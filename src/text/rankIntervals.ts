import type { MissingReason } from '#src/domain/missing.ts';
import type { RankInterval } from '#src/domain/stats/rankIntervals.ts';
import { capitalise, formatCount, formatPoints, formatRate, joinSomeNames } from './format.ts';
import { periodName } from './periods.ts';
import { intervalText } from './rankingGlance.ts';

export const INTERVALS_TEXT = {
  better: 'Hạng tốt hơn',
  title: 'Thứ hạng chắc đến đâu',
  cancel: 'Dừng tính',
  restart: 'Tính lại',
  cancelled: 'Đã dừng tính khoảng hạng.',
  loading: 'Đang tải số đếm để tính khoảng hạng…',
  interval: 'Khoảng hạng',
  expected: 'Hạng kỳ vọng',
  pTop: 'Khả năng ở tốp 3',
  pBottom: 'Khả năng ở nhóm 3 cuối',
  group: 'Nhóm không phân biệt được',
  rankAxis: 'Hạng (1 là cao nhất, ở bên trái)',
  groupKey: 'Cùng nền xám: không phân biệt được với nhau',
} as const;

const NO_INTERVALS: Readonly<Record<MissingReason, string>> = {
  notReported: 'Không có số đếm nên chưa tính được khoảng hạng.',
  notApplicable: 'Số đếm kỳ này không phải là tỷ lệ nên không tính khoảng hạng.',
  zeroDenominator: 'Kỳ này không phát sinh hồ sơ nào nên không có khoảng hạng.',
  tooFew: 'Có dưới hai đơn vị đủ số đếm nên không có khoảng hạng.',
  noVariation: 'Số liệu không biến động nên không có khoảng hạng.',
};

/** Why there are no intervals at all. */
export function noIntervalsSentence(reason: MissingReason): string {
  return NO_INTERVALS[reason];
}

/** "Có 3.321 đơn vị, quá mức 500 …". */
export function tooManyUnitsSentence(count: number, most: number): string {
  return `Có ${formatCount(count)} đơn vị, quá mức ${formatCount(most)} đơn vị mà máy mô phỏng kịp, nên không tính khoảng hạng.`;
}

/** "Khoảng hạng 90%": the head of the column. */
export function intervalHead(confidence: number): string {
  return `${INTERVALS_TEXT.interval} ${percent(confidence)}`;
}

/** In words for a cell: "Khoảng hạng 90%: 3–7; không phân biệt được với 11 đơn vị khác". */
export function intervalLabel(
  interval: Pick<RankInterval, 'best' | 'worst'>,
  confidence: number,
  groupSize: number,
): string {
  const range = `${intervalHead(confidence)}: ${intervalText(interval)}`;
  return groupSize < 2
    ? range
    : `${range}; không phân biệt được với ${formatCount(groupSize - 1)} đơn vị khác`;
}

/** One unit of the interval view, for the reading line. */
export function intervalPointLabel(
  label: string,
  rank: number,
  interval: RankInterval,
  confidence: number,
  groupSize: number,
): string {
  return `${label}, hạng ${formatCount(rank)}. ${intervalLabel(interval, confidence, groupSize)}; khả năng ở tốp 3: ${formatRate(interval.pTop3)}.`;
}

export interface RankGroup {
  readonly best: number;
  readonly worst: number;
  readonly size: number;
}

/** A unit whose rank may be this one, with its interval: "Lương Quới (3–17)". */
export interface PossibleRank {
  readonly label: string;
  readonly best: number;
  readonly worst: number;
}

/**
 * How sure the ranks are, in one scale of words: rõ ràng · có thể · không phân biệt được.
 *
 * @param groups runs of ranks that cannot be told apart, best first
 * @param clearNames units with a clear rank, best first
 * @param possible units with neither, best first
 */
export function intervalsMessage(
  periodId: string,
  isProvisional: boolean,
  unitCount: number,
  groups: readonly RankGroup[],
  clearNames: readonly string[],
  possible: readonly PossibleRank[],
): string {
  const when = `${capitalise(periodName(periodId))}${isProvisional ? ' (tạm tính)' : ''}`;
  const units = `${formatCount(unitCount)} đơn vị`;
  if (clearNames.length === unitCount) return `${when}: cả ${units} có thứ hạng rõ ràng.`;
  const [only] = groups;
  if (only && groups.length === 1 && only.size === unitCount)
    return `${when}: cả ${units} không phân biệt được với nhau; thứ tự có thể chỉ do ngẫu nhiên.`;
  const clear =
    clearNames.length === 0
      ? 'không đơn vị nào có thứ hạng rõ ràng'
      : `thứ hạng rõ ràng: ${joinSomeNames(clearNames, 3, (count) => `${formatCount(count)} đơn vị khác`)}`;
  const others = (count: number) => `${formatCount(count)} đơn vị khác`;
  const wide = possible.map((one) => `${one.label} (${intervalText(one)})`);
  const maybe = wide.length === 0 ? '' : ` Có thể: ${joinSomeNames(wide, 3, others)}.`;
  const ranges = groups.map((group) => `hạng ${groupRange(group)} (${formatCount(group.size)} đơn vị)`);
  const same = ranges.length === 0 ? '' : ` Không phân biệt được với nhau: ${ranges.join('; ')}.`;
  return `${when}: ${clear}.${maybe}${same}`;
}

/** "4–15", or the one rank that all of a group share. */
function groupRange({ best, worst }: RankGroup): string {
  return intervalText({ best, worst });
}

/** The picture in words. */
export function intervalsSummary(unitCount: number, confidence: number, groupCount: number): string {
  return `Biểu đồ khoảng hạng ${percent(confidence)} của ${formatCount(unitCount)} đơn vị, xếp từ hạng 1 xuống; mỗi vạch đi từ hạng tốt nhất đến hạng kém nhất có thể. ${formatCount(groupCount)} nhóm không phân biệt được với nhau.`;
}

/** How an interval came about, with the counts and the result of one unit. */
export function intervalReckoning(
  label: string,
  example: { readonly name: string; readonly numerator: number; readonly denominator: number } | null,
  interval: RankInterval,
  draws: number,
  confidence: number,
): string[] {
  const drawn = example
    ? `Mỗi tỷ lệ được rút lại từ số đếm của nó: ${example.name} của ${label} là ${formatCount(example.numerator)}/${formatCount(example.denominator)}, rút từ phân phối Beta(${formatCount(example.numerator)} + p; ${formatCount(example.denominator - example.numerator)} + 1 − p).`
    : 'Mỗi tỷ lệ x trên n được rút lại từ phân phối Beta(x + p; n − x + 1 − p).';
  return [
    `${drawn} Với p là tỷ lệ chung của mọi đơn vị ở chỉ tiêu ấy: số đếm rất nhỏ như 1/1 được xem gần với mức thường thấy.`,
    `Các tỷ lệ rút được qua đúng cách tính điểm rồi xếp hạng, lặp lại ${formatCount(draws)} lần; khoảng hạng giữ ${percent(confidence)} số lần ở giữa, và nới ra nếu chưa chứa hạng công bố.`,
    `${label}: ${formatPoints(interval.totalPoints)} điểm, hạng kỳ vọng ${formatPoints(interval.expectedRank)}, khoảng ${intervalText(interval)}.`,
    `Hai đơn vị không phân biệt được khi không bên nào đứng trên bên kia trong ít nhất ${percent(confidence)} số lần.`,
    'Khoảng hạng trả lời: với năng lực như vậy, kỳ tới thứ hạng này có lặp lại không. Đây không phải sai số đo đếm.',
  ];
}

/** 0.9 → "90%". */
function percent(confidence: number): string {
  return formatRate(confidence).replace(',0', '');
}
