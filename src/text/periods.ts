import type { Period, PeriodKind } from '#src/domain/period.ts';

const PERIOD_ID = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})))?$/;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** In the order in which they are offered. */
export const PERIOD_KIND_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  year: 'Năm',
};

/** "tháng 4/2024", "quý I/2024", "6 tháng đầu năm 2024", "năm 2024"; an id that is none stands as it is. */
export function periodName(id: string): string {
  const match = PERIOD_ID.exec(id);
  if (!match) return id;
  const [, year, quarter, half, month] = match;
  if (quarter) return `quý ${ROMAN[Number(quarter) - 1]}/${year}`;
  if (half) return `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`;
  return month ? `tháng ${Number(month)}/${year}` : `năm ${year}`;
}

/** Under the heading of its year: "4", "I", "Đầu năm", "Cả năm". */
export function periodShortName(id: string): string {
  const [, , quarter, half, month] = PERIOD_ID.exec(id) ?? [];
  if (quarter) return ROMAN[Number(quarter) - 1] ?? quarter;
  if (half) return half === '1' ? 'Đầu năm' : 'Cuối năm';
  return month ? String(Number(month)) : 'Cả năm';
}

/** The year a period id belongs to, as a heading. */
export function periodYearName(id: string): string {
  return id.slice(0, 4);
}

/** " (tạm tính)" while the period is open. */
export function provisionalMark(period: Pick<Period, 'closedAt'>): string {
  return period.closedAt === null ? ' (tạm tính)' : '';
}

/** Below an axis: "4/2024", "I/2024", "đầu 2024", "2024". */
export function periodMark(id: string): string {
  const [, year, quarter, half, month] = PERIOD_ID.exec(id) ?? [];
  if (quarter) return `${ROMAN[Number(quarter) - 1]}/${year}`;
  if (half) return `${half === '1' ? 'đầu' : 'cuối'} ${year}`;
  return month ? `${Number(month)}/${year}` : (year ?? id);
}
