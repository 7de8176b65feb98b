import type { MissingReason } from '#src/domain/missing.ts';
import type { PeriodKind } from '#src/domain/period.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import type { Assurance } from '#src/domain/stats/assurance.ts';
import type { Side, SpecialCauseRule } from '#src/domain/stats/specialCauses.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import { formatCount, formatDays, formatOneDecimal, formatPoints, formatRate } from './format.ts';

/** The variation of a series against its own habit, in a word. */
export const VARIATION_WORDS: Readonly<Record<VariationKind, string>> = {
  improvement: 'Cải thiện',
  concern: 'Đáng lo',
  neutral: 'Thay đổi',
  commonCause: 'Bình thường',
};

/** Why a series is not judged. */
export const UNJUDGED_WORDS: Readonly<Record<MissingReason, string>> = {
  notReported: 'Chưa báo cáo',
  notApplicable: 'Không áp dụng',
  zeroDenominator: 'Không phát sinh',
  tooFew: 'Chưa đủ kỳ',
  noVariation: 'Không đổi',
};

export const ASSURANCE_WORDS: Readonly<Record<Assurance, string>> = {
  consistentPass: 'chắc đạt',
  consistentFail: 'chắc không đạt',
  hitOrMiss: 'lúc đạt lúc không',
};

/** Where the last five periods of a series are going. */
export const TREND_WORDS = {
  increasing: 'đang tăng',
  decreasing: 'đang giảm',
} as const;

const PERIOD_NOUNS: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  half: 'kỳ 6 tháng',
  year: 'năm',
};

/** How a measure is printed: as points of a maximum, a rate, working days, or a number. */
export type MeasureForm = Readonly<{ name: string }> &
  (Readonly<{ kind: 'points'; maxPoints: number }> | Readonly<{ kind: 'rate' | 'days' | 'count' }>);

const FIGURE_FORMATS = {
  points: formatPoints,
  rate: formatRate,
  days: formatDays,
  count: (value: number) => (Number.isInteger(value) ? formatCount(value) : formatOneDecimal(value)),
} as const;

/** A figure of a measure as it is printed, without its maximum: 18,17 · 98,1% · 2,4 ngày · 46. */
export function printFigure(value: number, form: Pick<MeasureForm, 'kind'>): string {
  return FIGURE_FORMATS[form.kind](value);
}

/** "hai tháng liền" reads better than "2 tháng liền"; from six on the number is clearer. */
const SMALL_NUMBERS = ['', 'một', 'hai', 'ba', 'bốn', 'năm'];

export function inARow(count: number, kind: PeriodKind): string {
  return `${SMALL_NUMBERS[count] ?? formatCount(count)} ${PERIOD_NOUNS[kind]} liền`;
}

/** "Tiến độ giải quyết 18,17/20 điểm, dưới giới hạn thường lệ 18,92 hai tháng liền." */
export function changeSentence(item: ChangeItem, form: MeasureForm, kind: PeriodKind): string {
  const of = form.kind === 'points' ? `/${formatCount(form.maxPoints)} điểm` : '';
  return `${form.name} ${printFigure(item.value, form)}${of}, ${ruleWords(item, form, kind)}.`;
}

/** A broken rule, with what it was measured against. */
export interface BrokenRule {
  readonly rule: SpecialCauseRule;
  readonly side: Side;
  readonly runLength: number;
  readonly limit: number | null;
  readonly mean: number;
  /** The figure that broke it, where it is printed beside these words. */
  readonly value?: number;
}

/** "dưới giới hạn thường lệ 18,92 hai tháng liền": how a figure departs from its own habit. */
export function ruleWords(broken: BrokenRule, form: MeasureForm, kind: PeriodKind): string {
  const below = broken.side === 'low';
  const limit = broken.limit === null ? '' : ` ${printFigure(broken.limit, form)}`;
  switch (broken.rule) {
    case 'outsideLimit': {
      const run = broken.runLength > 1 ? ` ${inARow(broken.runLength, kind)}` : '';
      return `${below ? 'dưới' : 'trên'} giới hạn thường lệ${limit}${run}`;
    }
    case 'shift':
      return `${inARow(broken.runLength, kind)} ${sideOfMean(broken, form)} mức bình quân ${printFigure(broken.mean, form)}`;
    case 'trend':
      return `${below ? 'giảm' : 'tăng'} ${inARow(broken.runLength - 1, kind)}`;
    case 'twoOfThree':
      return `hai trong ba ${PERIOD_NOUNS[kind]} ${below ? 'dưới' : 'trên'} mức cảnh báo${limit}`;
  }
}

/** Figures that are printed alike are not said to be apart without a word. */
function sideOfMean({ side, value, mean }: BrokenRule, form: MeasureForm): string {
  const below = side === 'low';
  if (value !== undefined && printFigure(value, form) === printFigure(mean, form))
    return below ? 'thấp hơn một chút so với' : 'nhỉnh hơn';
  return below ? 'dưới' : 'trên';
}

/** "Chưa gửi số liệu Mức độ hài lòng hai tháng liền." */
export function missingSentence(
  items: readonly MissingItem[],
  names: readonly string[],
  kind: PeriodKind,
): string {
  const longest = Math.max(...items.map((item) => item.missingCount));
  const run = longest > 1 ? ` ${inARow(longest, kind)}` : '';
  const what = names.length === 0 ? '' : ` ${names.join(', ')}`;
  return `Chưa gửi số liệu${what}${run}.`;
}

/** By which rules a series is judged against its own habit. */
export const SIGNALS_RECKONING = [
  'Mỗi chuỗi được so với chính nó: điểm theo biểu đồ XmR (bình quân ± 2,66 lần biến động giữa hai kỳ liền nhau), tỷ lệ có số đếm theo giới hạn Laney.',
  'Khác thường khi: một kỳ ra ngoài giới hạn; hai trong ba kỳ vượt mức cảnh báo; bảy kỳ liền một phía bình quân; hoặc tăng hay giảm sáu kỳ liền.',
  'Dưới 5 kỳ thì không xét; tỷ lệ dưới 10 trường hợp và chuỗi sát trần không bị kể là khác thường.',
] as const;
