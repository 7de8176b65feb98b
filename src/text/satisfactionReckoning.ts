import type { CountPair } from '#src/domain/onTimeRate.ts';
import type { PetitionCounts } from '#src/domain/petitions.ts';
import type { RatingCounts } from '#src/domain/ratings.ts';
import type { RatingLevel } from '#src/domain/satisfaction.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, formatRate } from './format.ts';

/** How the steps of the ratings add up, with the counts of all units: "Toàn huyện: rất hài lòng 706/1.340 (52,7%), …". */
export function levelsReckoning(
  place: string,
  ratings: RatingCounts,
  levels: readonly RatingLevel[],
): string {
  const parts = levels.map(({ name }, step) => {
    const count = ratings.perLevel[step] ?? 0;
    const share = ratings.total === 0 ? '' : ` (${formatRate(count / ratings.total)})`;
    return `${name.toLocaleLowerCase('vi')} ${formatCount(count)}/${formatCount(ratings.total)}${share}`;
  });
  return `${capitalise(place)}: ${parts.join(', ')}.`;
}

/** What is counted of petitions, with the counts of all units, and what 0 of 0 means. */
export function petitionsReckoning(
  place: string,
  ofPeriod: PetitionCounts,
  ofYear: PetitionCounts,
): string[] {
  const pairs = ({ onTime, accepted }: PetitionCounts) =>
    `trả lời đúng hạn ${pairWords(onTime)}, được chấp nhận ${pairWords(accepted)}`;
  return [
    `${capitalise(place)}, kỳ này: ${pairs(ofPeriod)}; 12 tháng: ${pairs(ofYear)}.`,
    'Mẫu số là số phản ánh, kiến nghị tiếp nhận trong kỳ; kỳ không có phản ánh nào thì 0/0 không phải một tỷ lệ.',
  ];
}

/** How the points of the group come about: the mean of the units, from the points of each indicator. */
export function makeUpReckoning(
  lines: readonly {
    readonly name: string;
    readonly meanPoints: number;
    readonly maxPoints: number;
    /** Units with points. */
    readonly reported: number;
  }[],
): string[] {
  return lines.map(
    ({ name, meanPoints, maxPoints, reported }) =>
      `${name}: mỗi đơn vị được ${formatMaximum(maxPoints)} × x/n; bình quân ${formatCount(reported)} đơn vị là ${formatPoints(meanPoints)}.`,
  );
}

/** Where the limits of each unit come from. */
export function unitRunsReckoning(measure: 'rate' | 'points'): string {
  return measure === 'rate'
    ? 'Giới hạn của từng đơn vị theo Laney, từ các kỳ đã chốt của chính nó: bình quân ± 3 độ lệch, rộng hơn ở kỳ ít lượt đánh giá.'
    : 'Giới hạn của từng đơn vị từ các kỳ đã chốt của chính nó: bình quân ± 2,66 lần biến động giữa hai kỳ liền nhau.';
}

function pairWords({ numerator, denominator }: CountPair): string {
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? `${formatCount(numerator)}/${formatCount(denominator)}`
    : 'chưa báo cáo';
}
