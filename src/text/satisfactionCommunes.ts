import type { Period } from '#src/domain/period.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import { formatCount, joinSomeNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';
import { VARIATION_WORDS } from './signals.ts';

export const COMMUNES_TEXT = {
  title: 'Từng đơn vị qua các kỳ, cùng một thang',
  unit: 'Đơn vị',
  signal: 'Tín hiệu',
  beyondScale: 'Dấu rỗng ở mép ô: nằm ngoài thang chung',
} as const;

type NamedPeriod = Pick<Period, 'id' | 'closedAt'>;

function when(period: NamedPeriod): string {
  return `${periodName(period.id)}${provisionalMark(period)}`;
}

/** What the small pictures show: who departs from its own habit. */
export function communesMessage(
  period: NamedPeriod,
  measure: string,
  concerned: readonly string[],
  improvedCount: number,
  judgedCount: number,
): string {
  if (period.closedAt === null) return `${measure} ${when(period)}: kỳ còn tạm tính nên chưa xét tín hiệu.`;
  if (judgedCount === 0) return `${measure} ${when(period)}: chưa đơn vị nào đủ số liệu để xét tín hiệu.`;
  const named = joinSomeNames(concerned, 4, (count) => `${formatCount(count)} đơn vị khác`);
  const low = concerned.length === 0 ? 'không đơn vị nào đáng lo' : `đáng lo: ${named}`;
  const high = improvedCount === 0 ? '' : `; ${formatCount(improvedCount)} đơn vị cải thiện`;
  return `${measure} ${when(period)} so với thường lệ của chính từng đơn vị: ${low}${high}; xét được ${formatCount(judgedCount)} đơn vị.`;
}

/** The small pictures in words. */
export function communesSummary(drawn: number, first: string, last: string): string {
  return `${formatCount(drawn)} ô nhỏ cùng một thang, mỗi ô một đơn vị, từ ${periodName(first)} đến ${periodName(last)}; ô đáng lo đứng trước, sau đó từ thấp lên cao.`;
}

/** "Từ tháng 5/2022 đến tháng 4/2024; mọi ô cùng thang 80,0% đến 100,0%, không bắt đầu từ 0." */
export function scaleNote(first: string, last: string, from: string, to: string, isCut: boolean): string {
  const cut = isCut ? ', không bắt đầu từ 0' : '';
  const span =
    first === last ? `Chỉ có ${periodName(last)}` : `Từ ${periodName(first)} đến ${periodName(last)}`;
  return `${span}; mọi ô cùng thang ${from} đến ${to}${cut}.`;
}

/** One small picture, for the reading line. */
export function communePointLabel(label: string, sentence: string, kind: VariationKind | null): string {
  return `${label}. ${sentence}${kind === null ? '' : ` ${VARIATION_WORDS[kind]}.`}`;
}

/** "Chỉ vẽ 24 trong 124 đơn vị; bảng số liệu có đủ." */
export function drawnNote(drawn: number, listed: number, all: number): string | null {
  if (drawn >= all) return null;
  const table = listed >= all ? 'bảng số liệu có đủ' : `bảng số liệu có ${formatCount(listed)} đơn vị đầu`;
  return `Chỉ vẽ ${formatCount(drawn)} trong ${formatCount(all)} đơn vị; ${table}.`;
}
