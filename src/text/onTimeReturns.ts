import type { Missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { formatCount, formatRate, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName } from './periods.ts';
import { countUnits, unitWord } from './places.ts';

export const ON_TIME_TEXT = {
  rate: 'Tỷ lệ đúng hẹn',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  withinLimit: 'Đang giải quyết, còn hạn',
  late: 'Trả trễ hạn',
  overdue: 'Quá hạn còn mở',
  received: 'Tiếp nhận',
  unit: 'Đơn vị',
  field: 'Lĩnh vực',
  counts: 'x/n',
  basis: 'Mẫu số của tỷ lệ',
  ofResolved: 'hồ sơ đã giải quyết',
  ofOpen: 'hồ sơ đang giải quyết',
  fromBefore: 'hồ sơ từ kỳ trước',
  chooseUnit: 'Đơn vị đang xem',
  provisional: 'Kỳ còn tạm tính nên chưa nêu đơn vị nào khác thường.',
  empty: 'Chưa có đơn vị nào.',
  few: 'ít hồ sơ',
} as const;

interface BasisWords {
  /** In the switch. */
  readonly option: string;
  /** What x of n counts: "443/447 hồ sơ tiếp nhận". */
  readonly cases: string;
  /** What stands above and below the line. */
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string;
  /** Below every panel. */
  readonly denominatorNote: string;
}

/** The three denominators in real use, each in words. */
export const BASIS_WORDS: Readonly<Record<OnTimeBasis, BasisWords>> = {
  received: {
    option: 'Hồ sơ tiếp nhận',
    cases: 'hồ sơ tiếp nhận',
    formula:
      'Tính trên hồ sơ tiếp nhận, như Bộ chỉ số 766: (trước hạn + đúng hạn + đang giải quyết còn hạn) ÷ tiếp nhận, kể cả hồ sơ từ kỳ trước chuyển sang.',
    numerator: 'trước hạn + đúng hạn + đang giải quyết còn hạn',
    denominator: 'tiếp nhận',
    denominatorNote: 'Mẫu số: hồ sơ tiếp nhận (766)',
  },
  resolved: {
    option: 'Hồ sơ đã giải quyết',
    cases: 'hồ sơ đã giải quyết',
    formula:
      'Tính trên hồ sơ đã giải quyết: (trước hạn + đúng hạn) ÷ đã giải quyết; không cho biết gì về hồ sơ còn mở.',
    numerator: 'trước hạn + đúng hạn',
    denominator: 'đã giải quyết',
    denominatorNote: 'Mẫu số: hồ sơ đã giải quyết',
  },
  due: {
    option: 'Hồ sơ đến hạn',
    cases: 'hồ sơ đến hạn',
    formula:
      'Tính trên hồ sơ đến hạn: (trước hạn + đúng hạn) ÷ (đã giải quyết + quá hạn còn mở); hồ sơ quá hạn chưa trả cũng bị tính là trễ.',
    numerator: 'trước hạn + đúng hạn',
    denominator: 'đã giải quyết + quá hạn còn mở',
    denominatorNote: 'Mẫu số: hồ sơ đến hạn',
  },
};

/** "4.834/4.944 hồ sơ tiếp nhận". */
export function casesText(
  { numerator, denominator }: Pick<CountedRate, 'numerator' | 'denominator'>,
  basis: OnTimeBasis,
): string {
  return `${formatCount(numerator)}/${formatCount(denominator)} ${BASIS_WORDS[basis].cases}`;
}

/** "97,8% (4.834/4.944 hồ sơ tiếp nhận)", or why there is no rate: "chưa báo cáo". */
export function rateText(rate: CountedRate | Missing, basis: OnTimeBasis): string {
  return 'missing' in rate ? missingWords(rate) : `${formatRate(rate.rate)} (${casesText(rate, basis)})`;
}

/** The name of the measure with its denominator: "Tỷ lệ đúng hẹn trên hồ sơ tiếp nhận". */
export function rateName(basis: OnTimeBasis): string {
  return `${ON_TIME_TEXT.rate} trên ${BASIS_WORDS[basis].cases}`;
}

/** "Tỷ lệ đúng hẹn = (trước hạn + đúng hạn) ÷ đã giải quyết = (3.250 + 1.132) ÷ 4.450 = 98,5%". */
export function rateReckoning(
  basis: OnTimeBasis,
  rate: CountedRate | Missing,
  parts: Readonly<
    Record<'early' | 'onTime' | 'withinLimit' | 'resolved' | 'overdue' | 'received', number | Missing>
  >,
): string {
  const { numerator, denominator } = BASIS_WORDS[basis];
  const top =
    basis === 'received' ? [parts.early, parts.onTime, parts.withinLimit] : [parts.early, parts.onTime];
  const bottom =
    basis === 'received'
      ? [parts.received]
      : basis === 'resolved'
        ? [parts.resolved]
        : [parts.resolved, parts.overdue];
  const words = `${ON_TIME_TEXT.rate} = (${numerator}) ÷ ${basis === 'due' ? `(${denominator})` : denominator}`;
  if ('missing' in rate) return `${words}: ${missingWords(rate)}.`;
  const sum = bottom.map(countText).join(' + ');
  return `${words} = (${top.map(countText).join(' + ')}) ÷ ${bottom.length > 1 ? `(${sum})` : sum} = ${formatCount(rate.numerator)} ÷ ${formatCount(rate.denominator)} = ${formatRate(rate.rate)}.`;
}

function countText(count: number | Missing): string {
  return typeof count === 'number' ? formatCount(count) : missingWords(count);
}

/** "A, B và 4 xã, thị trấn khác". */
export function someUnits(labels: readonly string[], kinds: readonly UnitKind[]): string {
  return joinSomeNames(labels, 3, (count) => `${formatCount(count)} ${unitWord(kinds)} khác`);
}

/** "19/21 xã, thị trấn có số liệu; chưa có Hưng Lễ và Tân Hào": coverage, below every panel. */
export function coverageNote(
  reportedCount: number,
  kinds: readonly UnitKind[],
  silent: readonly string[],
): string {
  const missing = silent.length === 0 ? '' : `; chưa có ${someUnits(silent, kinds)}`;
  return `${formatCount(reportedCount)}/${countUnits(kinds.length, kinds)} có số liệu${missing}`;
}

/** "76,5% của 4.450 hồ sơ đã giải quyết"; empty where it is not known. */
export function shareNote(part: number | Missing, whole: number | Missing, cases: string): string {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0) return '';
  return `${formatRate(part / whole)} của ${formatCount(whole)} ${cases}`;
}

/** "tháng 3/2024: 98,3%": the same figure in the period it is compared with. */
export function comparedNote(periodId: string, value: number | Missing, kind: 'rate' | 'count'): string {
  if (typeof value !== 'number') return '';
  return `${periodName(periodId)}: ${kind === 'rate' ? formatRate(value) : formatCount(value)}`;
}

/** "Vẽ 40 trên 124 đơn vị: 20 thấp nhất và 20 cao nhất; bảng số liệu có đủ."; empty where all are drawn. */
export function hiddenUnitsNote(drawn: number, all: number): string {
  return drawn >= all
    ? ''
    : `Vẽ ${formatCount(drawn)} trên ${formatCount(all)} đơn vị, gồm các đơn vị thấp nhất, cao nhất và được đánh dấu; bảng số liệu có đủ.`;
}

export function missingWords({ missing }: Missing): string {
  return MISSING_WORDS[missing].toLocaleLowerCase('vi');
}
