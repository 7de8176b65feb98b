import type { Locality } from '#src/domain/catalog.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { RateInterval, RatingCounts } from '#src/domain/ratings.ts';
import type { Saturation } from '#src/domain/saturation.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, formatRate, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits, localityName, unitLabel, unitWord } from './places.ts';

export const SATISFACTION_TEXT = {
  measureRate: 'Tỷ lệ hài lòng',
  measurePoints: 'Điểm chỉ số',
  measureSwitch: 'Đo bằng',
  districtTitle: 'Mức độ hài lòng qua các kỳ',
  provisional: 'Kỳ còn tạm tính nên chưa xét tín hiệu.',
  nothing: 'Kỳ này chưa có số liệu về mức độ hài lòng.',
  noGroup:
    'Công thức của kỳ này không có nhóm chỉ số nào về mức độ hài lòng, nên trang chỉ có đánh giá và phản ánh.',
  unit: 'Đơn vị',
} as const;

/** What the address calls the two measures. */
export const MEASURE_IDS = { rate: 'ty-le', points: 'diem' } as const;

export type SatisfactionMeasure = keyof typeof MEASURE_IDS;

type Named = Pick<Unit, 'kind' | 'name'>;

/** A unit that the ratings tell apart, with its share. */
export interface ToldApart {
  readonly unit: Named;
  readonly ratings: Pick<RatingCounts, 'satisfied' | 'total'>;
}

/** "toàn huyện"; a place without a designation goes by its name. */
export function wholePlace(locality: Pick<Locality, 'designation' | 'name'>): string {
  return `toàn ${locality.designation || locality.name}`;
}

/** "1.562/1.619". */
export function ofCounts({ satisfied, total }: Pick<RatingCounts, 'satisfied' | 'total'>): string {
  return `${formatCount(satisfied)}/${formatCount(total)}`;
}

/** "96,5% (1.562/1.619)". */
export function shareWithCounts(ratings: Pick<RatingCounts, 'satisfied' | 'total'>): string {
  return `${formatRate(ratings.satisfied / ratings.total)} (${ofCounts(ratings)})`;
}

/** What the index still says, and who the ratings tell apart: the answer of the page in two sentences. */
export function satisfactionHeadline(
  locality: Locality,
  period: Pick<Period, 'id' | 'closedAt'>,
  index: {
    readonly mean: number | Missing;
    readonly maxPoints: number;
    readonly saturation: Saturation;
  } | null,
  ratings: RatingCounts | Missing,
  units: readonly Named[],
  below: readonly ToldApart[],
): { readonly finding: string; readonly concern: string | null } {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const place = localityName(locality);
  const share = 'total' in ratings && ratings.total > 0 ? shareWithCounts(ratings) : null;
  const rated = share === null ? null : `${share} lượt đánh giá là hài lòng`;
  const concern = belowSentence(below, ratings);
  if (!index || typeof index.mean !== 'number')
    return {
      finding: `${when}, ${place} ${rated === null ? 'chưa có số liệu về mức độ hài lòng' : `có ${rated}`}.`,
      concern,
    };
  const kinds = units.map(({ kind }) => kind);
  const { saturation, maxPoints, mean } = index;
  if (saturation.isSaturated) {
    const also = rated === null ? '' : ` Tỷ lệ hài lòng: ${share}.`;
    return {
      finding: `${when}, ${place} đạt ${saturationSentence(saturation, maxPoints, kinds)}${also}`,
      concern,
    };
  }
  const also = rated === null ? '' : `; ${rated}`;
  return {
    finding: `${when}, ${place} đạt bình quân ${formatPoints(mean)}/${formatMaximum(maxPoints)} điểm hài lòng${also}.`,
    concern,
  };
}

/**
 * "18/18 điểm hài lòng ở 19/21 xã: bão hòa, điểm này không còn phân biệt được các xã." Where not all units have points,
 * it says that it is of those that have.
 *
 * @param kinds of all units
 */
export function saturationSentence(
  { atMaximum, reported }: Saturation,
  maxPoints: number,
  kinds: readonly Unit['kind'][],
): string {
  const maximum = formatMaximum(maxPoints);
  const word = unitWord(kinds);
  const which = reported < kinds.length ? `${word} có điểm` : word;
  return `${maximum}/${maximum} điểm hài lòng ở ${formatCount(atMaximum)}/${formatCount(reported)} ${which}: bão hòa, điểm này không còn phân biệt được các ${word}.`;
}

/** Who lies clearly below all together, lowest first; null where nobody does. */
function belowSentence(below: readonly ToldApart[], ratings: RatingCounts | Missing): string | null {
  if (below.length === 0 || !('total' in ratings)) return null;
  const names = below.map(({ unit, ratings: own }) => `${unitLabel(unit)} ${shareWithCounts(own)}`);
  const some = joinSomeNames(names, 3, (count) => `${formatCount(count)} đơn vị khác`);
  const count = countUnits(
    below.length,
    below.map(({ unit }) => unit.kind),
  );
  return `${capitalise(count)} rõ ràng dưới mức chung: ${some}.`;
}

/** "khoảng 95%: 95,5% đến 97,3%" below a share. */
export function intervalNote({ lower, upper }: RateInterval): string {
  return `khoảng 95%: ${formatRate(lower)} đến ${formatRate(upper)}`;
}

/** "19/21 đạt tối đa: bão hòa", or from where the points begin. */
export function indexNote({ atMaximum, reported, lowest, isSaturated }: Saturation): string {
  if (lowest === null) return MISSING_WORDS.notReported;
  const most = `${formatCount(atMaximum)}/${formatCount(reported)} đạt tối đa`;
  return isSaturated ? `${most}: bão hòa` : `${most}; thấp nhất ${formatPoints(lowest)}`;
}

/** "19 trên 21 xã, thị trấn có số liệu". */
export function coverageNote(reported: number, units: readonly Named[]): string {
  return `${formatCount(reported)} trên ${countUnits(
    units.length,
    units.map(({ kind }) => kind),
  )} có số liệu`;
}

/** Why the panels of a period's ratings are not there. */
export function noRatingsSentence(period: Pick<Period, 'id' | 'closedAt'>, units: readonly Named[]): string {
  const all = countUnits(
    units.length,
    units.map(({ kind }) => kind),
  );
  return `${capitalise(periodName(period.id))}${provisionalMark(period)}: chưa đơn vị nào trong ${all} gửi số lượt đánh giá, nên chưa có tỷ lệ hài lòng từng đơn vị.`;
}

/** Where a cut axis begins: lines and dots are not measured from 0. */
export function cutAxis(from: string): string {
  return `Trục bắt đầu từ ${from}, không từ 0.`;
}
