import type { Missing } from '#src/domain/missing.ts';
import { capitalise, formatCount, formatMaximum, formatPoints, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName } from './periods.ts';

export const LOST_TEXT = {
  title: 'Điểm mất theo nhóm',
  total: 'Tổng mất',
  scale: 'Điểm mất trong một ô',
} as const;

/** A group with what it cost the units on average. */
export interface GroupLoss {
  readonly name: string;
  readonly maxPoints: number;
  readonly meanLost: number;
  /** Units that lost most in it, with how much; empty where nobody lost anything. */
  readonly worstNames: readonly string[];
  readonly worstLost: number;
}

/** Where the points went: the group that costs most on average, and who loses most there. */
export function lostMessage(
  periodId: string,
  isProvisional: boolean,
  unitCount: number,
  groups: readonly GroupLoss[],
): string {
  const when = `${capitalise(periodName(periodId))}${isProvisional ? ' (tạm tính)' : ''}`;
  const top = Math.max(...groups.map((group) => group.meanLost));
  const worst = groups.filter((group) => group.meanLost === top);
  const [first] = worst;
  if (!first || unitCount === 0) return `${when} chưa có điểm theo nhóm.`;
  if (top === 0) return `${when}: không đơn vị nào mất điểm ở nhóm nào.`;
  const mean = `bình quân ${formatPoints(top)} điểm mỗi đơn vị`;
  if (worst.length > 1) {
    const names = joinSomeNames(
      worst.map((group) => group.name),
      3,
      (count) => `${formatCount(count)} nhóm khác`,
    );
    return `${when}: mất nhiều nhất ở ${names}, ${mean} trong từng nhóm.`;
  }
  return `${when}: mất nhiều nhất ở ${first.name}, ${mean} trên ${formatMaximum(first.maxPoints)}; ${worstWords(first, unitCount)}.`;
}

function worstWords({ worstNames, worstLost }: GroupLoss, unitCount: number): string {
  if (worstNames.length === unitCount && unitCount > 1)
    return `mọi đơn vị cùng mất ${formatPoints(worstLost)}`;
  const names = joinSomeNames(worstNames, 2, (count) => `${formatCount(count)} đơn vị khác`);
  return `${names} ${worstNames.length > 1 ? 'cùng mất' : 'mất'} nhiều nhất (${formatPoints(worstLost)})`;
}

/** One cell: "Hưng Phong, Tiến độ giải quyết: mất 2,31 trên 20 điểm (đạt 17,69)". */
export function lostCellLabel(
  unit: string,
  group: string,
  maxPoints: number,
  points: number | Missing,
  lost: number | Missing,
): string {
  if (typeof points !== 'number' || typeof lost !== 'number') return `${unit}, ${group}: ${lostCell(lost)}.`;
  return `${unit}, ${group}: mất ${formatPoints(lost)} trên ${formatMaximum(maxPoints)} điểm (đạt ${formatPoints(points)}).`;
}

/** The figure in a cell, or the reason in words. */
export function lostCell(lost: number | Missing): string {
  return typeof lost === 'number' ? formatPoints(lost) : MISSING_WORDS[lost.missing].toLocaleLowerCase('vi');
}

/** The picture in words. */
export function lostSummary(unitCount: number, groupCount: number): string {
  return `Bản đồ nhiệt ${formatCount(unitCount)} đơn vị theo thứ hạng từ trên xuống, ${formatCount(groupCount)} nhóm chỉ số từ trái sang; mỗi ô ghi số điểm mất, càng đậm càng mất nhiều.`;
}
