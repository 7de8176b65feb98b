import type { Missing } from '#src/domain/missing.ts';
import type { RateStanding } from '#src/domain/rateStanding.ts';
import type { SpineMeasure, SpineSection } from '#src/domain/spine.ts';
import { capitalise, formatCount, formatPoints, formatRate, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { countsText } from './ranking.ts';

export const SPINE_TEXT = {
  title: 'Điểm mạnh, điểm yếu so với địa bàn',
  measure: 'Chỉ tiêu',
  group: 'Nhóm',
  worse: 'kém hơn',
  better: 'tốt hơn',
  spread: 'thấp nhất đến cao nhất',
  middleHalf: 'nửa giữa các đơn vị',
  median: 'trung vị các đơn vị',
  counts: 'x/n',
  least: 'Thấp nhất',
  lowerQuartile: 'Một phần tư',
  medianHead: 'Trung vị',
  upperQuartile: 'Ba phần tư',
  greatest: 'Cao nhất',
  standing: 'So với địa bàn',
  few: 'ít',
  nothing: 'Kỳ này chưa đơn vị nào có số liệu để so sánh.',
  noCounts: 'Không có số đếm x trên n nên chưa nói được mạnh hay yếu; chỉ vẽ điểm từng nhóm.',
} as const;

export const SECTION_WORDS: Readonly<Record<SpineSection, string>> = {
  strengths: 'Điểm mạnh',
  alike: 'Không phân biệt được với địa bàn',
  weaknesses: 'Điểm yếu',
  unjudged: 'Chưa xét được',
};

/** The one scale of words for uncertainty: rõ ràng · có thể · không phân biệt được. */
const STANDING_WORDS: Readonly<Record<RateStanding, string>> = {
  above: 'rõ ràng tốt hơn',
  possiblyAbove: 'có thể tốt hơn',
  notApart: 'không phân biệt được',
  possiblyBelow: 'có thể kém hơn',
  below: 'rõ ràng kém hơn',
};

export function standingWord(standing: RateStanding | Missing): string {
  if (typeof standing === 'string') return STANDING_WORDS[standing];
  return standing.missing === 'tooFew'
    ? 'số liệu quá ít để xét'
    : MISSING_WORDS[standing.missing].toLocaleLowerCase('vi');
}

/** A figure of the spine: 90,9% or 18,17; the reason where there is none. */
export function spineFigure(value: number | Missing, form: SpineMeasure['form']): string {
  if (typeof value !== 'number') return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
  return form === 'rate' ? formatRate(value) : formatPoints(value);
}

/** "189/208"; empty for points, which have no counts. */
export function spineCounts({ numerator, denominator }: SpineMeasure['own']): string {
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? countsText(numerator, denominator)
    : '';
}

/**
 * How many measures are clearly better and worse, the extremes named first: the finding of the chart.
 *
 * @param measures best first
 */
export function spineMessage(label: string, whole: string, measures: readonly SpineMeasure[]): string {
  const named = (standing: RateStanding) =>
    measures.filter((measure) => measure.standing === standing).map(({ name }) => name);
  const part = (standing: 'above' | 'below') => {
    const names = standing === 'below' ? named(standing).reverse() : named(standing);
    const some = joinSomeNames(names, 3, (count) => `${formatCount(count)} chỉ tiêu khác`);
    return names.length === 0
      ? ''
      : `${STANDING_WORDS[standing]} ${whole} ở ${formatCount(names.length)} chỉ tiêu: ${some}`;
  };
  const parts = [part('above'), part('below')].filter((words) => words !== '');
  if (measures.every(({ spread }) => 'missing' in spread)) return SPINE_TEXT.nothing;
  if (measures.every(({ own }) => typeof own.value !== 'number'))
    return `${label} chưa có số liệu trong kỳ này; nền là các đơn vị khác.`;
  if (measures.every(({ form }) => form === 'points')) return SPINE_TEXT.noCounts;
  const maybe = [...named('possiblyAbove'), ...named('possiblyBelow')].length;
  const possible = maybe > 0 ? ` Có thể khác ở ${formatCount(maybe)} chỉ tiêu nữa.` : '';
  if (parts.length === 0) return `${label} không có chỉ tiêu nào khác ${whole} một cách rõ ràng.${possible}`;
  return `${label} ${parts.join('; ')}.${possible}`;
}

/** The picture in words. @param form of every row */
export function spineSummary(
  label: string,
  whole: string,
  count: number,
  form: SpineMeasure['form'],
): string {
  if (form === 'points')
    return `Biểu đồ điểm ${formatCount(count)} nhóm của ${label} trên nền các đơn vị; đường giữa là bình quân ${whole}, bên phải là cao điểm hơn; nền nhạt từ đơn vị thấp nhất đến cao nhất, nền đậm là nửa giữa.`;
  return `Biểu đồ ${formatCount(count)} chỉ tiêu của ${label} trên nền các đơn vị; đường giữa là ${whole}, bên phải là tốt hơn; nền nhạt từ đơn vị thấp nhất đến cao nhất, nền đậm là nửa giữa. Điểm mạnh ở trên, điểm yếu ở dưới.`;
}

/** One row, for the reading line. */
export function spinePointLabel(measure: SpineMeasure, whole: string): string {
  const { name, own, form, spread, unitCount, standing } = measure;
  const counts = spineCounts(own);
  const figure = `${name}: ${spineFigure(own.value, form)}${counts === '' ? '' : ` (${counts})`}`;
  const wholeCounts = spineCounts(measure.whole);
  const all = `${whole} ${spineFigure(measure.whole.value, form)}${wholeCounts === '' ? '' : ` (${wholeCounts})`}`;
  const range =
    'least' in spread
      ? `; ${formatCount(unitCount)} đơn vị từ ${spineFigure(spread.least, form)} đến ${spineFigure(spread.greatest, form)}, trung vị ${spineFigure(spread.median, form)}`
      : '';
  // Points are not judged: there is no word for how they stand.
  const word = form === 'points' ? '' : `; ${standingWord(standing)}`;
  return `${figure}; ${all}${range}${word}.`;
}

/** How a row was judged, with its numbers. */
export function standingReckoning(
  measure: SpineMeasure,
  whole: string,
  interval: { readonly lower: number; readonly upper: number },
  wholeInterval: { readonly lower: number; readonly upper: number },
): string {
  const range = (one: { readonly lower: number; readonly upper: number }) =>
    `${formatRate(one.lower)} đến ${formatRate(one.upper)}`;
  return `${measure.name}: ${spineCounts(measure.own)} cho khoảng Wilson 95% ${range(interval)}; ${whole} ${spineCounts(measure.whole)} cho ${range(wholeInterval)}; ${standingWord(measure.standing)}.`;
}

/** By which rule rows are judged and drawn. Points have no counts, and so no intervals. */
export function spineRules(whole: string, form: SpineMeasure['form']): string[] {
  if (form === 'points')
    return [
      `${capitalise(whole)}: bình quân điểm nhóm của các đơn vị có điểm, gồm cả đơn vị này.`,
      SPINE_TEXT.noCounts,
      'Mỗi hàng có thang riêng: giữa là bình quân chung, đầu xa nhất của dải là đơn vị cách xa nhất; độ dài giữa các hàng không so được với nhau.',
    ];
  return [
    `${capitalise(whole)}: mọi trường hợp đạt của các đơn vị trên mọi trường hợp (Σx/Σn), gồm cả đơn vị này.`,
    'Rõ ràng: hai khoảng Wilson 95% không chạm nhau; có thể: khoảng của đơn vị không chứa tỷ lệ chung; dưới 10 trường hợp thì không xét.',
    'Mỗi hàng có thang riêng: giữa là tỷ lệ chung, đầu xa nhất của dải là đơn vị cách xa nhất; độ dài giữa các hàng không so được với nhau.',
  ];
}
