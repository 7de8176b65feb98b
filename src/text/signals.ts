import type { MissingReason } from '#src/domain/missing.ts';
import type { PeriodKind } from '#src/domain/period.ts';
import type { ChangeItem, MissingItem } from '#src/domain/signals/attention.ts';
import type { Assurance } from '#src/domain/stats/assurance.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import { formatCount, formatPoints, formatRate } from './format.ts';

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

/** How a measure is printed: as points of a maximum, or as a rate. */
export type MeasureForm = Readonly<{ name: string }> &
  (Readonly<{ kind: 'points'; maxPoints: number }> | Readonly<{ kind: 'rate' }>);

/** "hai tháng liền" reads better than "2 tháng liền"; from six on the number is clearer. */
const SMALL_NUMBERS = ['', 'một', 'hai', 'ba', 'bốn', 'năm'];

export function inARow(count: number, kind: PeriodKind): string {
  return `${SMALL_NUMBERS[count] ?? formatCount(count)} ${PERIOD_NOUNS[kind]} liền`;
}

function figure(value: number, form: MeasureForm): string {
  return form.kind === 'rate' ? formatRate(value) : formatPoints(value);
}

/** "Tiến độ giải quyết 18,17/20 điểm, dưới giới hạn thường lệ 18,92 hai tháng liền." */
export function changeSentence(item: ChangeItem, form: MeasureForm, kind: PeriodKind): string {
  const of = form.kind === 'points' ? `/${formatCount(form.maxPoints)} điểm` : '';
  return `${form.name} ${figure(item.value, form)}${of}, ${ruleWords(item, form, kind)}.`;
}

function ruleWords(item: ChangeItem, form: MeasureForm, kind: PeriodKind): string {
  const below = item.side === 'low';
  const limit = item.limit === null ? '' : ` ${figure(item.limit, form)}`;
  switch (item.rule) {
    case 'outsideLimit': {
      const run = item.runLength > 1 ? ` ${inARow(item.runLength, kind)}` : '';
      return `${below ? 'dưới' : 'trên'} giới hạn thường lệ${limit}${run}`;
    }
    case 'shift':
      return `${inARow(item.runLength, kind)} ${below ? 'dưới' : 'trên'} mức bình quân ${figure(item.mean, form)}`;
    case 'trend':
      return `${below ? 'giảm' : 'tăng'} ${inARow(item.runLength - 1, kind)}`;
    case 'twoOfThree':
      return `hai trong ba ${PERIOD_NOUNS[kind]} ${below ? 'dưới' : 'trên'} mức cảnh báo${limit}`;
  }
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
