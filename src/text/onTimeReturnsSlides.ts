import type { Locality } from '#src/domain/catalog.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatRate, joinSomeNames } from './format.ts';
import { ON_TIME_TEXT } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, localityName, unitWord } from './places.ts';
import { UNJUDGED_WORDS, VARIATION_WORDS } from './signals.ts';

export const ON_TIME_SLIDES_TEXT = {
  subtitle: 'Tỷ lệ đúng hẹn trên hồ sơ tiếp nhận, theo số hồ sơ của từng đơn vị',
  unit: 'Đơn vị',
  overdue: 'Quá hạn còn mở',
  inProgress: 'Đang giải quyết',
  habit: 'So với thường lệ',
} as const;

/** Most units named in the title of a slide. */
const MOST_NAMED = 2;

interface OnTimeFacts {
  readonly period: Pick<Period, 'id' | 'closedAt'>;
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  readonly rate: CountedRate;
  /** Units beyond the far limits of their size; null while none is judged. */
  readonly farOut: { readonly below: readonly string[]; readonly above: readonly string[] } | null;
  /** Open beyond their date; null where it is not known. */
  readonly overdueCount: number | null;
  readonly kinds: readonly UnitKind[];
}

/**
 * "Tháng 4/2024, huyện Giồng Trôm: 97,8% hồ sơ đúng hẹn." and, set apart, who stands out given its size and what is
 * still open beyond its date.
 */
export function onTimeSlideTitle({ period, locality, rate, farOut, overdueCount, kinds }: OnTimeFacts): {
  readonly finding: string;
  readonly concern: string | null;
} {
  const parts = [`${formatRate(rate.rate)} hồ sơ đúng hẹn`];
  const isNobodyOut = farOut !== null && farOut.below.length === 0 && farOut.above.length === 0;
  if (isNobodyOut) parts.push(`không ${unitWord(kinds)} nào rõ ràng khác mức chung`);
  if (farOut && farOut.above.length > 0) parts.push(`${someNames(farOut.above)} rõ ràng cao hơn mức chung`);
  const concern = [
    ...(farOut && farOut.below.length > 0
      ? [`${someNames(farOut.below)} rõ ràng thấp hơn mức chung dù đã xét số hồ sơ`]
      : []),
    ...(overdueCount === null || overdueCount === 0 ? [] : [overdueWords(overdueCount)]),
  ];
  return {
    finding: `${headOf(period, locality)}: ${parts.join('; ')}.`,
    concern: concern.length === 0 ? null : `${capitalise(concern.join('; '))}.`,
  };
}

interface OverdueFacts extends Pick<OnTimeFacts, 'period' | 'locality'> {
  readonly count: number;
  /** Of the units that have any. */
  readonly kinds: readonly UnitKind[];
  /** The unit with the most. */
  readonly first: { readonly label: string; readonly count: number };
  /** Units with more than their own habit. */
  readonly unusual: readonly string[];
}

/**
 * "Tháng 4/2024, huyện Giồng Trôm: 42 hồ sơ quá hạn còn mở ở 17 xã, nhiều nhất ở Châu Bình (10)." and, set apart, who
 * has more than its own habit.
 */
export function overdueSlideTitle({ period, locality, count, kinds, first, unusual }: OverdueFacts): {
  readonly finding: string;
  readonly concern: string | null;
} {
  const where =
    kinds.length === 1
      ? ` ở ${first.label}`
      : ` ở ${countUnits(kinds.length, kinds)}, nhiều nhất ở ${first.label} (${formatCount(first.count)})`;
  return {
    finding: `${headOf(period, locality)}: ${overdueWords(count)}${where}.`,
    concern: unusual.length === 0 ? null : `${someNames(unusual)} nhiều hơn thường lệ.`,
  };
}

/** "9 trong 17 đơn vị có hồ sơ quá hạn còn mở, nhiều hơn thường lệ đứng trước, rồi theo số hồ sơ". */
export function overdueSlideSubtitle(shown: number, all: number, hasUnusual: boolean): string {
  const which = shown < all ? `${formatCount(shown)} trong ${formatCount(all)}` : formatCount(all);
  const order = hasUnusual ? 'nhiều hơn thường lệ đứng trước, rồi theo số hồ sơ' : 'nhiều nhất đứng trước';
  return `${which} đơn vị có hồ sơ quá hạn còn mở, ${order}`;
}

/** "4.834/4.944 hồ sơ tiếp nhận", with a mark where there are few. */
export function onTimeBasisNote({ numerator, denominator }: CountedRate, isFew: boolean): string {
  const few = isFew ? ` · ${ON_TIME_TEXT.few}` : '';
  return `${formatCount(numerator)}/${formatCount(denominator)} hồ sơ tiếp nhận${few}`;
}

/** "42/494 hồ sơ đang giải quyết"; "42 hồ sơ quá hạn còn mở" where it is not known of how many. */
export function overdueBasisNote(overdue: number, inProgress: number | null): string {
  return inProgress === null
    ? overdueWords(overdue)
    : `${formatCount(overdue)}/${formatCount(inProgress)} hồ sơ đang giải quyết`;
}

/** How the number of a unit stands to its own habit: "Bình thường", "Nhiều hơn thường lệ", or why it is not judged. */
export function overdueHabitWords(habit: VariationKind | Missing | null): string {
  if (habit === null) return UNJUDGED_WORDS.notReported;
  if (typeof habit === 'object') return UNJUDGED_WORDS[habit.missing];
  return habit === 'concern' ? 'Nhiều hơn thường lệ' : VARIATION_WORDS[habit];
}

function overdueWords(count: number): string {
  return `${formatCount(count)} hồ sơ quá hạn còn mở`;
}

function headOf(period: OnTimeFacts['period'], locality: OnTimeFacts['locality']): string {
  return `${capitalise(periodName(period.id))}${provisionalMark(period)}, ${localityName(locality)}`;
}

function someNames(labels: readonly string[]): string {
  return joinSomeNames(labels, MOST_NAMED, (count) => `${formatCount(count)} đơn vị khác`);
}
