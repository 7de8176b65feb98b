import type { Missing, MissingReason } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import type {
  FunnelPlace,
  FunnelSpread,
  FunnelUnit,
  OutsidePlace,
  UnitFunnel,
} from '#src/domain/unitFunnel.ts';
import { capitalise, formatCount, formatPoints, formatRate } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { BASIS_WORDS, casesText, ON_TIME_TEXT, someUnits } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, unitWord } from './places.ts';

/** τ² is a few ten-thousandths where units differ much. */
const variance = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 5 });

export const FUNNEL_TEXT = {
  title: 'Ai khác hẳn, xét theo số hồ sơ',
  spread: 'Giới hạn',
  place: 'So với mức chung',
  near: 'Khoảng 95%',
  far: 'Khoảng 99,8%',
  caseAxis: 'Số hồ sơ trong kỳ',
  rateAxis: 'Tỷ lệ đúng hẹn',
  unjudged: 'quá ít hồ sơ nên không xét',
  tableNote:
    'So với mức chung: theo giới hạn của biểu đồ phễu, có xét số hồ sơ. So với thường lệ: theo giới hạn p′ của chính đơn vị đó.',
  notJudgedYet: 'chưa xét, kỳ còn tạm tính',
} as const;

/** In the switch: what the limits allow for. */
export const SPREAD_OPTIONS: Readonly<Record<FunnelSpread, string>> = {
  units: 'Hiệu chỉnh phân tán',
  counts: 'Chỉ theo số hồ sơ',
};

/** Short, for a table cell. */
const PLACE_WORDS: Readonly<Record<FunnelPlace, string>> = {
  farBelow: 'Rõ ràng thấp hơn',
  below: 'Có thể thấp hơn',
  within: 'Không phân biệt được',
  above: 'Có thể cao hơn',
  farAbove: 'Rõ ràng cao hơn',
};

const PLACE_PHRASES: Readonly<Record<FunnelPlace, (funnel: FunnelUnit, centre: string) => string>> = {
  farBelow: ({ limits }, centre) =>
    `dưới giới hạn 99,8% (${formatRate(limits.far.lower)}), rõ ràng thấp hơn mức chung ${centre}`,
  below: ({ limits }, centre) =>
    `dưới giới hạn 95% (${formatRate(limits.near.lower)}), có thể thấp hơn mức chung ${centre}`,
  within: ({ limits }, centre) =>
    `trong khoảng ${formatRate(limits.near.lower)} đến ${formatRate(limits.near.upper)}, không phân biệt được với mức chung ${centre}`,
  above: ({ limits }, centre) =>
    `trên giới hạn 95% (${formatRate(limits.near.upper)}), có thể cao hơn mức chung ${centre}`,
  farAbove: ({ limits }, centre) =>
    `trên giới hạn 99,8% (${formatRate(limits.far.upper)}), rõ ràng cao hơn mức chung ${centre}`,
};

/** "Hưng Phong: 90,9% (189/208 hồ sơ tiếp nhận); dưới giới hạn 99,8% (92,1%), rõ ràng thấp hơn mức chung 97,8%." */
export function funnelPointLabel(
  label: string,
  unit: FunnelUnit,
  p0: number,
  basis: OnTimeBasis,
  isJudged: boolean,
): string {
  const where =
    typeof unit.place !== 'string'
      ? FUNNEL_TEXT.unjudged
      : isJudged
        ? PLACE_PHRASES[unit.place](unit, formatRate(p0))
        : FUNNEL_TEXT.notJudgedYet;
  return `${label}: ${formatRate(unit.rate)} (${casesText(unit, basis)}); ${where}.`;
}

/** A cell of the table; a place that is not judged says so. */
export function placeCell(place: FunnelPlace | Missing): string {
  return typeof place === 'string' ? PLACE_WORDS[place] : capitalise(FUNNEL_TEXT.unjudged);
}

/** Labels of the units outside the limits, by place. */
type OutsideLabels = Readonly<Record<OutsidePlace, readonly string[]>>;

/**
 * "Tháng 4/2024: Hưng Phong rõ ràng thấp hơn mức chung 97,8%; TT. Giồng Trôm có thể cao hơn; 19 xã, thị trấn còn lại nằm
 * trong mức ngẫu nhiên của số đếm." and, where any is named as possible, how many chance alone puts there.
 *
 * @param outside null while nobody is judged
 * @param counts units within the limits, units with too few cases to be judged, and those outside the near limits if
 *   all were alike
 */
export function funnelMessage(
  period: Pick<Period, 'id' | 'closedAt'>,
  funnel: Pick<UnitFunnel, 'p0' | 'spread'>,
  outside: OutsideLabels | null,
  counts: { readonly within: number; readonly few: number; readonly byChance: number },
  kinds: readonly UnitKind[],
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const centre = `mức chung ${formatRate(funnel.p0)}`;
  if (period.closedAt === null) return `${when}: ${centre}. ${ON_TIME_TEXT.provisional}`;
  if (!outside) return `${when}: ${centre}; mọi đơn vị đều có dưới 10 hồ sơ nên chưa nêu được ai khác biệt.`;
  const few =
    counts.few === 0 ? '' : ` ${capitalise(countUnits(counts.few, kinds))} có dưới 10 hồ sơ nên không xét.`;
  const out = OUTSIDE_WORDS.filter(([place]) => outside[place].length > 0).map(
    ([place, words], index) =>
      `${someUnits(outside[place], kinds)} ${words}${index === 0 ? ` ${centre}` : ''}`,
  );
  if (out.length === 0)
    return `${when}: không ${unitWord(kinds)} nào khác ${centre}; chênh lệch nằm trong mức ${allowedWords(funnel.spread)}.${few}`;
  const rest =
    counts.within === 0
      ? ''
      : `; ${countUnits(counts.within, kinds)} còn lại nằm trong mức ${allowedWords(funnel.spread)}`;
  return `${when}: ${out.join('; ')}${rest}.${few}${chanceWords(outside, counts)}`;
}

const OUTSIDE_WORDS: readonly (readonly [place: OutsidePlace, words: string])[] = [
  ['farBelow', 'rõ ràng thấp hơn'],
  ['below', 'có thể thấp hơn'],
  ['farAbove', 'rõ ràng cao hơn'],
  ['above', 'có thể cao hơn'],
];

/** Who lies beyond the near limits alone may do so by chance, and is not named without this. */
function chanceWords(
  outside: OutsideLabels,
  { within, byChance }: { readonly within: number; readonly byChance: number },
): string {
  if (outside.below.length + outside.above.length === 0) return '';
  const judged = within + OUTSIDE_WORDS.reduce((sum, [place]) => sum + outside[place].length, 0);
  const expected = Math.max(1, Math.round(byChance));
  return ` So ${formatCount(judged)} đơn vị cùng lúc, riêng ngẫu nhiên đã có thể đưa khoảng ${formatCount(expected)} đơn vị ra ngoài giới hạn 95%.`;
}

function allowedWords(spread: FunnelSpread): string {
  return spread === 'units' ? 'chênh lệch thường có giữa các đơn vị' : 'ngẫu nhiên của số đếm';
}

/** "φ = 2,31; τ² = 0,0009: các đơn vị chênh nhau nhiều hơn mức ngẫu nhiên của số đếm." */
export function spreadSentence({ phi, tau2, spread }: Pick<UnitFunnel, 'phi' | 'tau2' | 'spread'>): string {
  const figures = `φ = ${formatPoints(phi)}; τ² = ${variance.format(tau2)}`;
  const finding =
    tau2 > 0
      ? 'các đơn vị chênh nhau nhiều hơn mức ngẫu nhiên của số đếm'
      : 'các đơn vị không chênh nhau quá mức ngẫu nhiên của số đếm';
  const consequence =
    spread === 'units'
      ? tau2 > 0
        ? 'nên giới hạn được nới thêm cho phần chênh lệch đó'
        : 'nên giới hạn không phải nới'
      : tau2 > 0
        ? 'nhưng giới hạn đang vẽ chỉ theo số hồ sơ, dễ nêu tên quá nhiều'
        : 'nên giới hạn chỉ theo số hồ sơ là đủ';
  return `${capitalise(finding)} (${figures}), ${consequence}.`;
}

const NO_FUNNEL: Readonly<Partial<Record<MissingReason, string>>> = {
  tooFew: 'Có dưới hai đơn vị phát sinh hồ sơ nên không so được.',
  noVariation: 'Mọi đơn vị đều cùng ở mức 100% hoặc 0% nên không có gì để so.',
  zeroDenominator: 'Kỳ này không đơn vị nào phát sinh hồ sơ.',
  notReported: 'Kỳ này chưa đơn vị nào có số liệu hồ sơ.',
};

/** Why there is no funnel. */
export function noFunnelSentence({ missing }: Missing): string {
  return NO_FUNNEL[missing] ?? `${MISSING_WORDS[missing]}.`;
}

export function funnelSummary(unitCount: number, basis: OnTimeBasis): string {
  return `Mỗi dấu là một đơn vị: càng sang phải càng nhiều hồ sơ (${BASIS_WORDS[basis].cases}), càng lên cao tỷ lệ đúng hẹn càng cao; hai khoảng giới hạn hẹp dần khi số hồ sơ tăng. ${formatCount(unitCount)} đơn vị.`;
}

/** Written at the right end of the lines. */
export function funnelLineLabels(p0: number) {
  return {
    centre: `chung ${formatRate(p0)}`,
    nearLower: '95%',
    nearUpper: '95%',
    farLower: '99,8%',
    farUpper: '99,8%',
  };
}

/** "Trục tỷ lệ bắt đầu từ 90,0%". */
export function cutRateNote(from: number): string {
  return `Trục tỷ lệ bắt đầu từ ${formatRate(from)}`;
}

/** "90,9% đến 99,6%". */
export function limitsCell({ lower, upper }: { readonly lower: number; readonly upper: number }): string {
  return `${formatRate(lower)} đến ${formatRate(upper)}`;
}

/** How the limits of one unit came about, with its numbers. */
export function funnelReckoning(
  funnel: Pick<UnitFunnel, 'p0' | 'phi' | 'tau2' | 'spread' | 'units'>,
  label: string,
  unit: FunnelUnit,
): string[] {
  const { p0, phi, tau2, spread, units } = funnel;
  const n = formatCount(unit.denominator);
  const count = units.length;
  return [
    `Mức chung p0 = tổng đúng hẹn ÷ tổng hồ sơ của ${formatCount(count)} đơn vị = ${formatRate(p0)}.`,
    `φ = bình quân bình phương độ lệch chuẩn hóa trên thang arcsin (cắt ở phân vị 10% và 90%) = ${formatPoints(phi)}; ${formatCount(count)} × φ ${count * phi < count - 1 ? 'nhỏ hơn' : 'không nhỏ hơn'} ${formatCount(count - 1)} nên τ² = ${variance.format(tau2)}.`,
    spread === 'units'
      ? `Giới hạn = sin²(arcsin √p0 ± z × √(1 ÷ (4n) + τ²)), z = 1,96 cho 95% và 3,09 cho 99,8%.`
      : `Giới hạn = p0 ± z × √(p0 × (1 − p0) ÷ n), z = 1,96 cho 95% và 3,09 cho 99,8%.`,
    `${label}: n = ${n}, giới hạn 95% là ${limitsCell(unit.limits.near)}, giới hạn 99,8% là ${limitsCell(unit.limits.far)}; tỷ lệ ${formatRate(unit.rate)}.`,
    'Đơn vị có dưới 10 hồ sơ được vẽ bằng vòng đứt nét và không xét.',
  ];
}
