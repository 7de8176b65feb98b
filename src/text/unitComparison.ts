import type { Missing } from '#src/domain/missing.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, joinNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName } from './periods.ts';

export const UNIT_COMPARISON_TEXT = {
  title: 'So sánh các đơn vị được đánh dấu',
  add: 'Thêm đơn vị',
  choose: 'Chọn…',
  remove: 'Bỏ',
  figures: 'Tổng điểm, thứ hạng và xếp loại',
  total: 'Tổng điểm',
  rank: 'Hạng',
  band: 'Xếp loại',
  group: 'Nhóm',
  groups: 'Điểm từng nhóm',
} as const;

/** "Bỏ Hưng Phong": takes a mark away. */
export function removeLabel(label: string): string {
  return `${UNIT_COMPARISON_TEXT.remove} ${label}`;
}

/** How to get two units side by side. */
export function howToMark(marked: number, most: number): string {
  const have =
    marked === 0
      ? 'Chưa có đơn vị nào được đánh dấu.'
      : `Mới có ${formatCount(marked)} đơn vị được đánh dấu.`;
  return `${have} Đánh dấu từ 2 đến ${formatCount(most)} đơn vị trong bảng xếp hạng (ô vuông trước tên), hoặc thêm ngay ở đây.`;
}

/** More marks than stand side by side. */
export function moreMarkedNote(marked: number, most: number): string | null {
  return marked > most
    ? `Đã đánh dấu ${formatCount(marked)} đơn vị; chỉ so sánh ${formatCount(most)} đơn vị đầu.`
    : null;
}

export interface ComparedTotal {
  readonly label: string;
  readonly totalPoints: number | Missing;
}

/** Who is ahead by how much; who has no total. */
export function unitComparisonMessage(
  periodId: string,
  isProvisional: boolean,
  units: readonly ComparedTotal[],
): string {
  const when = `${capitalise(periodName(periodId))}${isProvisional ? ' (tạm tính)' : ''}`;
  const known = units.flatMap(({ label, totalPoints }) =>
    typeof totalPoints === 'number' ? [{ label, totalPoints }] : [],
  );
  const gaps = units.filter(({ totalPoints }) => typeof totalPoints !== 'number').map(({ label }) => label);
  const missing = gaps.length === 0 ? '' : ` ${joinNames(gaps)} chưa có tổng điểm.`;
  if (known.length < 2) return `${when}: chưa đủ hai đơn vị có tổng điểm để so sánh.${missing}`;
  const totals = known.map(({ totalPoints }) => totalPoints);
  const [best, lowest] = [Math.max(...totals), Math.min(...totals)];
  const named = (points: number) =>
    joinNames(known.filter(({ totalPoints }) => totalPoints === points).map(({ label }) => label));
  if (best === lowest) return `${when}: ${named(best)} cùng đạt ${formatPoints(best)} điểm.${missing}`;
  const apart = formatPoints((Math.round(best * 100) - Math.round(lowest * 100)) / 100);
  return `${when}: ${named(best)} hơn ${named(lowest)} ${apart} điểm.${missing}`;
}

/** The group that makes most of the difference; equal figures are said too. */
export function widestSentence(widest: { readonly name: string; readonly spread: number } | null): string {
  if (!widest) return 'Chưa đủ hai đơn vị có điểm từng nhóm để so sánh.';
  if (widest.spread === 0) return 'Các đơn vị bằng điểm nhau ở mọi nhóm.';
  return `Chênh nhiều nhất ở ${widest.name}: ${formatPoints(widest.spread)} điểm giữa cao nhất và thấp nhất.`;
}

/** One bar: "Sơn Phú, Tiến độ giải quyết: 19,82/20". */
export function groupBarLabel(
  unit: string,
  group: string,
  points: number | Missing,
  maxPoints: number,
): string {
  return `${unit}, ${group}: ${groupCell(points, maxPoints)}.`;
}

export function groupCell(points: number | Missing, maxPoints: number): string {
  return typeof points === 'number'
    ? `${formatPoints(points)}/${formatMaximum(maxPoints)}`
    : MISSING_WORDS[points.missing].toLocaleLowerCase('vi');
}

/** The picture in words. */
export function unitComparisonSummary(labels: readonly string[], groupCount: number): string {
  return `Thanh ngang ${formatCount(groupCount)} nhóm chỉ số của ${joinNames(labels)}, cùng một thang điểm, bắt đầu từ 0.`;
}
