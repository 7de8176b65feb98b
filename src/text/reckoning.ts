import type { WhenNone } from '#src/domain/indicator.ts';
import type { Missing } from '#src/domain/missing.ts';
import { formatCount, formatMaximum, formatPoints } from './format.ts';
import { MISSING_WORDS } from './missing.ts';

/** "Cách tính": each figure with the numbers of this very case. */

/** Signed points with a true minus: +0,42 · −1,70 · 0,00. */
export function signedPoints(points: number): string {
  if (points === 0) return formatPoints(0);
  return `${points > 0 ? '+' : '−'}${formatPoints(Math.abs(points))}`;
}

/** What an indicator scored and why: "Giải quyết đúng hạn = 20 × 189/208 = 18,17". */
export function indicatorReckoning(
  indicator: { readonly name: string; readonly maxPoints: number; readonly whenNone: WhenNone },
  numerator: number | Missing,
  denominator: number | Missing,
  points: number | Missing,
): string {
  const { name, maxPoints, whenNone } = indicator;
  if (typeof points !== 'number') return `${name}: ${missingWord(points)}`;
  if (typeof numerator !== 'number' || typeof denominator !== 'number')
    return `${name} = ${formatPoints(points)} (không có số đếm)`;
  if (denominator === 0)
    return whenNone === 'full'
      ? `${name}: không phát sinh (0/0), được tính tối đa ${formatPoints(points)}`
      : `${name}: ${missingWord({ missing: 'zeroDenominator' })}`;
  return `${name} = ${formatMaximum(maxPoints)} × ${formatCount(numerator)}/${formatCount(denominator)} = ${formatPoints(points)}`;
}

/** A sum with its parts: "Tổng điểm = 17,86 + 19,41 = 37,27"; parts that are missing are named in words. */
export function sumReckoning(name: string, parts: readonly (number | Missing)[], sum: number): string {
  const terms = parts.map((part) => (typeof part === 'number' ? formatPoints(part) : missingWord(part)));
  return `${name} = ${terms.join(' + ')} = ${formatPoints(sum)}`;
}

/** "Số hóa hồ sơ mất 22 − 15,10 = 6,90". */
export function lossReckoning(name: string, maxPoints: number, points: number, lost: number): string {
  return `${name} mất ${formatMaximum(maxPoints)} − ${formatPoints(points)} = ${formatPoints(lost)}`;
}

/** "18,17 → 16,86: −1,31". */
export function changeReckoning(name: string, before: number, after: number, change: number): string {
  return `${name}: ${formatPoints(after)} − ${formatPoints(before)} = ${signedPoints(change)}`;
}

/** "91,30 −1,70 −1,40 −0,10 = 88,10": a total carried through its changes. */
export function carriedReckoning(before: number, changes: readonly number[], after: number): string {
  return `${[formatPoints(before), ...changes.map((change) => withSpace(change))].join(' ')} = ${formatPoints(after)}`;
}

function withSpace(change: number): string {
  return `${change < 0 ? '−' : '+'} ${formatPoints(Math.abs(change))}`;
}

/** Why a rank is what it is: "Hạng = 1 + số đơn vị có điểm cao hơn: 20 đơn vị trên 82,28 điểm nên xếp hạng 21". */
export function rankReckoning(label: string, totalPoints: number, rank: number): string {
  const higher =
    rank === 1
      ? 'không đơn vị nào có điểm cao hơn'
      : `${formatCount(rank - 1)} đơn vị có điểm cao hơn ${formatPoints(totalPoints)}`;
  return `Hạng = 1 + số đơn vị có điểm cao hơn: ${higher} nên ${label} xếp hạng ${formatCount(rank)}`;
}

/** By which rules, from which documents. */
export function reckoningSource(formulaName: string, documents: readonly string[]): string {
  const files = documents.length === 0 ? '' : ` ${reckoningFiles(documents)}`;
  return `Theo ${formulaName}; điểm làm tròn đến hàng phần trăm.${files}`;
}

/** From which documents; nothing where none was read. */
export function reckoningFiles(documents: readonly string[]): string {
  return documents.length === 0 ? '' : `Tệp số liệu: ${documents.join(', ')}.`;
}

function missingWord(value: Missing): string {
  return MISSING_WORDS[value.missing].toLocaleLowerCase('vi');
}
