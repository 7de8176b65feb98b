import type { Missing } from '#src/domain/missing.ts';
import type { RankChange } from '#src/domain/ranking.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { formatCount, formatPoints, joinSomeNames } from './format.ts';
import { periodMark, periodName } from './periods.ts';
import { countUnits } from './places.ts';
import { amongNote, moveWords } from './rankChange.ts';
import { signedPoints } from './reckoning.ts';

/** Words of the slides that are made from the index. */
export const OVERVIEW_SLIDES_TEXT = {
  figure: 'Con số',
  value: 'Kỳ này',
  against: 'So với chính nó, và số đếm',
  stateNote: 'Các con số chính, mỗi con số so với chính nó ở các kỳ trước',
  noMovers: 'không đơn vị nào đổi hạng',
  rank: 'Hạng',
  unit: 'Đơn vị',
  total: 'Điểm',
  band: 'Xếp loại',
  change: 'Đổi hạng',
  interval: 'Khoảng hạng',
} as const;

/** "Điểm tổng hợp, xếp loại, đổi hạng so với tháng 3/2024, khoảng hạng 90%": what the columns of a ranking are. */
export function rankingNote(comparedId: string | null, among: number | null, hasIntervals: boolean): string {
  return [
    'Điểm tổng hợp, xếp loại',
    ...(comparedId === null ? [] : [`đổi hạng so với ${periodName(comparedId)}${amongNote(among)}`]),
    ...(hasIntervals ? ['khoảng hạng 90%'] : []),
  ].join(', ');
}

/** The first or the last unit of a slide. */
interface RankEnd {
  readonly rank: number;
  readonly totalPoints: number;
}

/** "Xếp hạng tháng 4/2024: Phước Long dẫn đầu với 95,08 điểm"; further pages name their ranks. */
export function rankingSlideTitle(
  periodId: string,
  first: { readonly label: string; readonly totalPoints: number } | null,
  from: RankEnd,
  to: RankEnd,
): string {
  const when = `Xếp hạng ${periodName(periodId)}`;
  if (from.rank === 1 && first)
    return `${when}: ${first.label} dẫn đầu với ${formatPoints(first.totalPoints)} điểm`;
  const points =
    from.totalPoints === to.totalPoints
      ? `cùng ${formatPoints(to.totalPoints)} điểm`
      : `từ ${formatPoints(from.totalPoints)} xuống ${formatPoints(to.totalPoints)} điểm`;
  const ranks =
    from.rank === to.rank
      ? `hạng ${formatCount(to.rank)}`
      : `hạng ${formatCount(from.rank)} đến ${formatCount(to.rank)}`;
  return `${when}: ${ranks}, ${points}`;
}

/** "Tháng 4/2024: 4 xã lên hạng, 7 xã xuống hạng so với tháng 3/2024". */
export function moversTitle(
  periodId: string,
  comparedId: string,
  risenCount: number,
  fallenCount: number,
  kinds: readonly UnitKind[],
): string {
  const versus = `so với ${periodName(comparedId)}`;
  if (risenCount + fallenCount === 0)
    return `${periodName(periodId)}: ${OVERVIEW_SLIDES_TEXT.noMovers} ${versus}`;
  return `${periodName(periodId)}: ${countUnits(risenCount, kinds)} lên hạng, ${formatCount(fallenCount)} xuống hạng ${versus}`;
}

/** "lên 8 bậc, từ 11 lên 3; Số hóa hồ sơ +1,20, Thanh toán trực tuyến +0,35": what moved most first. */
export function moverReason(
  move: Extract<RankChange, { kind: 'moved' }>,
  groups: readonly { readonly name: string; readonly change: number }[],
): string {
  const reasons = groups.map(({ name, change }) => `${name} ${signedPoints(change)}`).join(', ');
  return reasons === '' ? moveWords(move) : `${moveWords(move)}; ${reasons}`;
}

/** "và 7 đơn vị khác". */
export function otherMovers(count: number): string {
  return `và ${formatCount(count)} đơn vị khác`;
}

const MOST_OTHER_NAMES = 3;

/** "An, Bình và Cẩm, mỗi đơn vị 1 đến 2 bậc": who else moved, and how far. @param places positive for a rise */
export function otherMoves(names: readonly string[], places: readonly number[]): string {
  const far = places.map(Math.abs);
  const [least, most] = [Math.min(...far), Math.max(...far)];
  const range = least === most ? formatCount(most) : `${formatCount(least)} đến ${formatCount(most)}`;
  const who = joinSomeNames(names, MOST_OTHER_NAMES, (count) => `${formatCount(count)} đơn vị nữa`);
  return `${who}: mỗi đơn vị ${range} bậc`;
}

/** "Đổi hạng nhiều nhất trong 20 đơn vị có ở cả hai kỳ, và vì nhóm chỉ số nào". */
export function moversNote(among: number | null): string {
  return `Đổi hạng nhiều nhất${amongNote(among)}, và vì nhóm chỉ số nào`;
}

/** "20/21 xã, thị trấn có số liệu điểm". */
export function reportedNote(reportedCount: number, count: number, kinds: readonly UnitKind[]): string {
  return `${formatCount(reportedCount)}/${countUnits(count, kinds)} có số liệu điểm`;
}

/** "Hưng Phong hạng 21, 82,28 điểm": a commune without anything out of the ordinary. */
export function unitSlideTitle(
  label: string,
  periodId: string,
  rank: number,
  points: number | Missing,
): string {
  const total = typeof points === 'number' ? `, ${formatPoints(points)} điểm` : '';
  return `${label} ${periodName(periodId)}: hạng ${formatCount(rank)}${total}`;
}

/**
 * "189/208 hồ sơ tiếp nhận": what a rate rests on, short enough for the foot of a slide.
 *
 * @param counts what is counted, "x trên n" in words
 */
export function unitSlideBasis(numerator: number, denominator: number, counts: string): string {
  const [, among = ''] = counts.split(' trên ');
  // "… trên đã tiếp nhận" names no thing of its own.
  const noun = among === '' || among.startsWith('đã ') ? counts : among;
  return `${formatCount(numerator)}/${formatCount(denominator)} ${noun}`.trim();
}

/** "Tiến độ giải quyết, Hưng Phong, 5/2022 đến 4/2024": what a slide of one unit shows. */
export function unitSlideSubtitle(measure: string, label: string, firstId: string, lastId: string): string {
  return `${measure}, ${label}, ${periodMark(firstId)} đến ${periodMark(lastId)}`;
}
