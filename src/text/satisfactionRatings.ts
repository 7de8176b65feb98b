import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RateStanding } from '#src/domain/rateStanding.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import type { RatingLevel } from '#src/domain/satisfaction.ts';
import { capitalise, formatCount, formatRate, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { ofCounts, shareWithCounts } from './satisfaction.ts';

export const RATINGS_TEXT = {
  levelsTitle: 'Đánh giá theo mức',
  sharesTitle: 'Tỷ lệ hài lòng từng đơn vị, và chắc đến đâu',
  share: 'Tỷ lệ hài lòng',
  counts: 'Hài lòng/lượt đánh giá',
  total: 'Lượt đánh giá',
  interval: 'Khoảng 95%',
  standing: 'So với mức chung',
  fewRatings: 'dưới 10 lượt, chưa đủ để kết luận',
  none: 'Không có lượt đánh giá nào',
  smallKey: 'Chấm rỗng: dưới 10 lượt đánh giá, xếp sau cùng và không so sánh',
  beyondKey: 'Mũi tên ở mép: khoảng còn kéo dài ra ngoài trục',
} as const;

/** One scale of words for how surely a unit is told apart from all of them. */
export const STANDING_WORDS: Readonly<Record<RateStanding, string>> = {
  below: 'rõ ràng thấp hơn',
  possiblyBelow: 'có thể thấp hơn',
  notApart: 'không phân biệt được',
  possiblyAbove: 'có thể cao hơn',
  above: 'rõ ràng cao hơn',
};

type NamedPeriod = Pick<Period, 'id' | 'closedAt'>;

function when(period: NamedPeriod): string {
  return `${periodName(period.id)}${provisionalMark(period)}`;
}

/** "1 đơn vị có dưới 10 lượt" below the number of ratings. */
export function smallCountNote(units: number): string {
  return units === 0
    ? 'mọi đơn vị có đánh giá đều từ 10 lượt'
    : `${formatCount(units)} đơn vị có dưới 10 lượt`;
}

/** "77 lượt" at the end of a bar. */
export function ratingsNote(total: number): string {
  return `${formatCount(total)} lượt`;
}

/** A mark of the axis: "95%". */
export function shareMark(rate: number): string {
  return formatRate(rate).replace(',0%', '%');
}

/** Where the limits of a run come from. */
export function districtReckoning(measure: 'rate' | 'points'): string {
  return measure === 'rate'
    ? 'Giới hạn thường lệ theo Laney: bình quân ± 3 độ lệch, rộng hơn ở kỳ ít lượt đánh giá; chỉ tính từ các kỳ đã chốt.'
    : 'Điểm là bình quân của các đơn vị được xếp hạng. Giới hạn thường lệ: bình quân ± 2,66 lần biến động giữa hai kỳ liền nhau; chỉ tính từ các kỳ đã chốt.';
}

/** Who is told apart, and how many are not. */
export function sharesMessage(
  period: NamedPeriod,
  place: string,
  whole: RatingCounts | Missing,
  below: readonly string[],
  aboveCount: number,
  comparedCount: number,
): string {
  if (!('total' in whole) || whole.total === 0)
    return `${capitalise(when(period))} chưa có lượt đánh giá nào.`;
  const all = `${capitalise(when(period))}, ${place} ${shareWithCounts(whole)}`;
  const named = joinSomeNames(below, 4, (count) => `${formatCount(count)} đơn vị khác`);
  const low = below.length === 0 ? 'không đơn vị nào rõ ràng thấp hơn' : `rõ ràng thấp hơn: ${named}`;
  const high = aboveCount === 0 ? '' : `; ${formatCount(aboveCount)} đơn vị rõ ràng cao hơn`;
  if (comparedCount === 0)
    return `${all}; chưa đơn vị nào có từ 10 lượt đánh giá nên không so sánh với mức chung.`;
  const rest = comparedCount - below.length - aboveCount;
  return `${all}; ${low}${high}; ${formatCount(rest)} đơn vị còn lại chưa đủ căn cứ để nói là khác mức chung.${chanceWords(comparedCount)}`;
}

/** Of many units some lie outside by chance alone, at most one in forty on either side. */
const BY_CHANCE = 0.025;

function chanceWords(comparedCount: number): string {
  const count = Math.round(comparedCount * BY_CHANCE);
  return count === 0
    ? ''
    : ` So ${formatCount(comparedCount)} đơn vị cùng lúc, riêng may rủi có thể đẩy tới ${formatCount(count)} đơn vị xuống dưới.`;
}

/** One row of the intervals, for the reading line. */
export function sharePointLabel(
  label: string,
  ratings: RatingCounts | Missing,
  interval: RateInterval | Missing,
  standing: RateStanding | Missing,
): string {
  if (!('total' in ratings)) return `${label}: ${missingWord(ratings)}.`;
  if (!('rate' in interval)) return `${label}: ${RATINGS_TEXT.none.toLocaleLowerCase('vi')}.`;
  const said =
    typeof standing === 'string'
      ? `so với mức chung: ${STANDING_WORDS[standing]}`
      : 'dưới 10 lượt đánh giá nên không so sánh';
  return `${label}: ${shareWithCounts(ratings)} hài lòng; khoảng 95% từ ${formatRate(interval.lower)} đến ${formatRate(interval.upper)}; ${said}.`;
}

/** The picture of the intervals in words. */
export function sharesSummary(drawn: number, wholeRate: number | null): string {
  const line = wholeRate === null ? '' : ` Vạch đứng: mức chung ${formatRate(wholeRate)}.`;
  return `Mỗi hàng một đơn vị, ${formatCount(drawn)} hàng, thấp nhất ở trên: chấm là tỷ lệ hài lòng, vạch ngang là khoảng 95%.${line}`;
}

/** "Dạng: …" how the ratings fall on the steps. */
export function levelsMessage(
  period: NamedPeriod,
  place: string,
  whole: RatingCounts | Missing,
  levels: readonly RatingLevel[],
): string {
  if (!('total' in whole) || whole.total === 0)
    return `${capitalise(when(period))} chưa có lượt đánh giá nào.`;
  const parts = levels.map(
    ({ name }, place_) =>
      `${name.toLocaleLowerCase('vi')} ${formatRate((whole.perLevel[place_] ?? 0) / whole.total)}`,
  );
  return `${capitalise(when(period))}, ${place} có ${formatCount(whole.total)} lượt đánh giá: ${parts.join(', ')}.`;
}

/** "Tân Lợi Thạnh, Không hài lòng: 3/77 lượt đánh giá (3,9%)." */
export function levelPointLabel(label: string, level: string, count: number, total: number): string {
  return `${label}, ${level}: ${formatCount(count)}/${formatCount(total)} lượt đánh giá (${formatRate(count / total)}).`;
}

/** Steps that count as satisfied: what the share is a share of. */
export function satisfiedRule(levels: readonly RatingLevel[]): string {
  const names = levels.filter(({ isSatisfied }) => isSatisfied).map(({ name }) => `“${name}”`);
  return `Tỷ lệ hài lòng = số lượt ở mức ${names.join(' và ')} chia cho mọi lượt đánh giá.`;
}

export function levelsSummary(drawn: number, levels: readonly RatingLevel[]): string {
  return `Thanh chồng theo phần trăm của ${formatCount(drawn)} đơn vị, cùng thứ tự với biểu đồ tỷ lệ; các mức từ trái sang: ${levels.map(({ name }) => name).join(', ')}.`;
}

/** How a share and its interval are reckoned, with the numbers of one unit. */
export function shareReckoning(
  label: string,
  ratings: RatingCounts,
  { lower, upper }: RateInterval,
): string[] {
  return [
    `${label}: ${ofCounts(ratings)} = ${formatRate(ratings.satisfied / ratings.total)}; khoảng Wilson 95% từ ${formatRate(lower)} đến ${formatRate(upper)}.`,
    'Khoảng trả lời câu hỏi: nếu phục vụ như cũ, tháng sau tỷ lệ có thể nằm ở đâu. Lượt đánh giá không phải mẫu ngẫu nhiên: người không đánh giá có thể nghĩ khác.',
    'Rõ ràng: hai khoảng không chạm nhau. Có thể: khoảng của đơn vị không chứa mức chung. Còn lại: không phân biệt được.',
  ];
}

function missingWord(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
