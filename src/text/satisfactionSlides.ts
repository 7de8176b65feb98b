import type { Locality } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import type { Saturation } from '#src/domain/saturation.ts';
import type { Unit, UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatMaximum, formatRate, joinSomeNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { localityName, unitLabel, unitWord } from './places.ts';
import { intervalNote, ofCounts, type ToldApart } from './satisfaction.ts';
import { shareMark } from './satisfactionRatings.ts';

/** Most units named in the title of a slide. */
const MOST_NAMED = 2;
const FEW_RATINGS = 10;

/** What the slide is made from. */
export interface SatisfactionSlideFacts {
  readonly period: Pick<Period, 'id' | 'closedAt'>;
  readonly locality: Pick<Locality, 'designation' | 'name'>;
  /** Of all units together; at least one rating. */
  readonly whole: RatingCounts;
  /** Null where the formula has no points for satisfaction, or nobody has any. */
  readonly index: { readonly maxPoints: number; readonly saturation: Saturation } | null;
  readonly kinds: readonly UnitKind[];
  /** Units that the ratings clearly tell apart, lowest first. */
  readonly below: readonly ToldApart[];
  /** Units with enough ratings to be told apart at all. */
  readonly comparedCount: number;
}

/**
 * "Tháng 4/2024, huyện Giồng Trôm: 96,5% lượt đánh giá hài lòng; điểm hài lòng bão hòa, 19/21 xã, thị trấn đạt 18/18."
 * and, set apart, who lies clearly below.
 */
export function satisfactionSlideTitle(facts: SatisfactionSlideFacts): {
  readonly finding: string;
  readonly concern: string | null;
} {
  const { period, locality, whole, below } = facts;
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const share = `${shareOf(whole)} lượt đánh giá hài lòng`;
  const parts = [share, saturationWords(facts), below.length === 0 ? noneWords(facts) : ''].filter(Boolean);
  return {
    finding: `${when}, ${localityName(locality)}: ${parts.join('; ')}.`,
    concern: below.length === 0 ? null : `${belowWords(below)} rõ ràng dưới mức chung.`,
  };
}

/** A handful of ratings makes no percentage. */
function shareOf(whole: RatingCounts): string {
  return whole.total < FEW_RATINGS ? ofCounts(whole) : formatRate(whole.satisfied / whole.total);
}

function saturationWords({ index, kinds }: SatisfactionSlideFacts): string {
  if (!index?.saturation.isSaturated) return '';
  const { atMaximum, reported } = index.saturation;
  const maximum = formatMaximum(index.maxPoints);
  return `điểm hài lòng bão hòa, ${formatCount(atMaximum)}/${formatCount(reported)} ${unitWord(kinds)} đạt ${maximum}/${maximum}`;
}

function noneWords({ comparedCount, kinds }: SatisfactionSlideFacts): string {
  return comparedCount === 0
    ? 'chưa đơn vị nào có từ 10 lượt nên chưa so sánh'
    : `không ${unitWord(kinds)} nào rõ ràng dưới mức chung`;
}

function belowWords(below: readonly ToldApart[]): string {
  return joinSomeNames(
    below.map(({ unit, ratings }) => `${unitLabel(unit)} (${formatRate(ratings.satisfied / ratings.total)})`),
    MOST_NAMED,
    (count) => `${formatCount(count)} đơn vị khác`,
  );
}

/** "Tỷ lệ hài lòng và khoảng 95%: 7 trong 21 đơn vị, thấp đứng trước". */
export function satisfactionSlideSubtitle(drawn: number, rated: number): string {
  const which = drawn < rated ? `${formatCount(drawn)} trong ${formatCount(rated)}` : formatCount(rated);
  return `Tỷ lệ hài lòng và khoảng 95%: ${which} đơn vị, thấp đứng trước`;
}

/** "trục từ 60%, không từ 0"; nothing of an axis that begins at 0. */
export function satisfactionSlideAxis(from: number): string {
  return from > 0 ? `trục từ ${shareMark(from)}, không từ 0` : '';
}

/** "1.562/1.619 lượt đánh giá hài lòng". */
export function satisfactionBasis(whole: Pick<RatingCounts, 'satisfied' | 'total'>): string {
  return `${ofCounts(whole)} lượt đánh giá hài lòng`;
}

/** "Toàn huyện: 1.562/1.619 = 96,5%; khoảng 95%: 95,5% đến 97,3%." */
export function wholeNote(place: string, whole: RatingCounts, interval: RateInterval): string {
  return `${capitalise(place)}: ${ofCounts(whole)} = ${formatRate(interval.rate)}; ${intervalNote(interval)}.`;
}

/** "1.562/1.619 lượt đánh giá" is of the units that sent any: "20/21 xã, thị trấn gửi số lượt đánh giá". */
export function ratingsCoverage(reported: number, units: readonly Pick<Unit, 'kind'>[]): string {
  const kinds = units.map(({ kind }) => kind);
  return `${formatCount(reported)}/${formatCount(units.length)} ${unitWord(kinds)} gửi số lượt đánh giá.`;
}
