import type { Missing } from '#src/domain/missing.ts';
import { capitalise, formatCount, formatDays, formatRate } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { smallMark } from './unitProfile.ts';

/** Words of the brief figures about processing, returns on time and ratings. */
export const SERVICE_TEXT = {
  onTimeTitle: 'Trả kết quả',
  ageingTitle: 'Hồ sơ đang giải quyết',
  ratingsTitle: 'Mức độ hài lòng',
  slowTitle: 'Ba thủ tục chậm nhất so với thời hạn',
  unit: 'Đơn vị',
  dossiers: 'Số hồ sơ',
  dossierWord: 'hồ sơ',
  ratings: 'Lượt đánh giá',
  early: 'Trước hạn',
  onTime: 'Đúng hạn',
  late: 'Trễ hạn',
  withinLimit: 'Còn hạn trên 2 ngày',
  dueSoon: 'Còn hạn 0 đến 2 ngày',
  overdueTo5: 'Quá hạn đến 5 ngày',
  overdueOver5: 'Quá hạn trên 5 ngày',
  procedure: 'Thủ tục',
  median: 'Trung vị',
  limit: 'Thời hạn',
  beyond: 'Vượt thời hạn',
  cases: 'Hồ sơ',
  toOnTime: 'Mở trang Đúng hẹn',
  toTimes: 'Mở trang Thời gian giải quyết',
  toRatings: 'Mở trang Hài lòng',
  noProcedures: 'Kỳ này không có thủ tục nào có hồ sơ và có thời hạn.',
  beyondRule:
    'Vượt thời hạn: phần hồ sơ lâu hơn thời hạn, kể cả hồ sơ đang mở (Kaplan–Meier). Thủ tục dưới 10 hồ sơ xếp sau.',
  slowRule:
    'Xếp theo phần vượt thời hạn, từ 10 hồ sơ trở lên đứng trước. Trung vị và phần vượt tính từ mọi hồ sơ của kỳ, hồ sơ đang mở tính đến tuổi hiện tại (Kaplan–Meier).',
  resolvedBase: 'Tỷ lệ trên hồ sơ đã giải quyết',
  openBase: 'Tỷ lệ trên hồ sơ đang giải quyết cuối kỳ',
  ratingsBase: 'Tỷ lệ trên lượt đánh giá',
} as const;

/** What a stacked row is made of. */
export interface NamedPart {
  readonly label: string;
  readonly count: number;
}

/** "190 hồ sơ", the end of a row. */
export function caseCountNote(count: number, word: string): string {
  return `${formatCount(count)} ${word}`;
}

/** One part of a row for the reading line: "Hưng Phong, Trễ hạn: 10/190 (5,3%)." */
export function partLabel(row: string, part: string, count: number, total: number): string {
  const share = total === 0 ? '' : ` (${formatRate(count / total)})`;
  return `${row}, ${part.toLocaleLowerCase('vi')}: ${formatCount(count)}/${formatCount(total)}${share}.`;
}

/** "10 (5,3%)" of a table. */
export function partCell(count: number, total: number): string {
  return total === 0 ? formatCount(count) : `${formatCount(count)} (${formatRate(count / total)})`;
}

/** How the unit returned: its late share beside that of all. */
export function returnsMessage(
  label: string,
  whole: string,
  own: { readonly late: number; readonly resolved: number } | Missing,
  all: { readonly late: number; readonly resolved: number } | Missing,
): string {
  if ('missing' in own) return missingMessage(label, own);
  if (own.resolved === 0) return `${label} không giải quyết xong hồ sơ nào trong kỳ.`;
  const late =
    own.late === 0
      ? 'không hồ sơ nào trễ hạn'
      : `${formatCount(own.late)} trễ hạn (${formatRate(own.late / own.resolved)})`;
  const against =
    'missing' in all || all.resolved === 0
      ? ''
      : `; ${whole} trễ ${formatRate(all.late / all.resolved)} (${formatCount(all.late)}/${formatCount(all.resolved)})`;
  return `${label} trả ${formatCount(own.resolved)} hồ sơ, ${late}${against}.`;
}

/** How many open dossiers are beyond their date, and how long. */
export function ageingMessage(
  label: string,
  open: number | Missing,
  overdue: number,
  overdueOver5: number,
): string {
  if (typeof open !== 'number') return missingMessage(label, open);
  if (open === 0) return `${label} không có hồ sơ nào đang giải quyết cuối kỳ.`;
  if (overdue === 0)
    return `${label} có ${formatCount(open)} hồ sơ đang giải quyết, không hồ sơ nào quá hạn.`;
  const long = overdueOver5 > 0 ? `, ${formatCount(overdueOver5)} quá trên 5 ngày làm việc` : '';
  return `${label} có ${formatCount(open)} hồ sơ đang giải quyết, ${formatCount(overdue)} quá hạn${long}.`;
}

/** The satisfied share of the unit beside that of all. */
export function ratingsMessage(
  label: string,
  whole: string,
  own: { readonly satisfied: number; readonly total: number } | Missing,
  all: { readonly satisfied: number; readonly total: number } | Missing,
  isSmall: boolean,
): string {
  if ('missing' in own) return missingMessage(label, own);
  if (own.total === 0) return `${label} không có lượt đánh giá nào trong kỳ.`;
  const share = ({ satisfied, total }: { readonly satisfied: number; readonly total: number }) =>
    `${formatRate(satisfied / total)} (${formatCount(satisfied)}/${formatCount(total)})`;
  const against = 'missing' in all || all.total === 0 ? '' : `; ${whole} ${share(all)}`;
  return `${label}: ${share(own)} lượt đánh giá hài lòng${smallMark(isSmall)}${against}.`;
}

/** The slowest procedure in a sentence. */
export function slowMessage(
  label: string,
  slowest: {
    readonly name: string;
    readonly median: number | Missing;
    readonly limit: number;
    readonly beyond: number | Missing;
    readonly count: number;
    readonly isSmall: boolean;
  } | null,
): string {
  if (!slowest) return SERVICE_TEXT.noProcedures;
  const { name, median, limit, beyond, count, isSmall } = slowest;
  if (beyond === 0) return `${label}: không thủ tục nào trong số này có hồ sơ vượt thời hạn.`;
  const share = typeof beyond === 'number' ? `${formatRate(beyond)} vượt thời hạn` : 'chưa rõ phần vượt hạn';
  return `${label}: ${name}, trung vị ${daysCell(median).toLocaleLowerCase('vi')} trên thời hạn ${formatDays(limit)}, ${share} (${formatCount(count)} hồ sơ${smallMark(isSmall)}).`;
}

/** "2,4 ngày"; where not even half is resolved there is no median yet. */
export function daysCell(days: number | Missing): string {
  if (typeof days === 'number') return formatDays(days);
  return days.missing === 'tooFew' ? 'Chưa xong một nửa' : MISSING_WORDS[days.missing];
}

export function rateCell(rate: number | Missing): string {
  return typeof rate === 'number' ? formatRate(rate) : MISSING_WORDS[rate.missing];
}

/** "38 · số liệu ít". */
export function casesCell(count: number, isSmall: boolean): string {
  return `${formatCount(count)}${smallMark(isSmall)}`;
}

/** The picture of stacked rows in words. */
export function stackedSummary(rows: readonly string[], parts: readonly string[]): string {
  return `Biểu đồ thanh chồng của ${rows.join(' và ')}; mỗi thanh dài như nhau, gồm ${parts.map((part) => part.toLocaleLowerCase('vi')).join(', ')}.`;
}

/** "Trả kết quả: 120 trước hạn + 60 đúng hạn + 10 trễ hạn = 190". */
export function sumOfParts(row: string, parts: readonly NamedPart[]): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const terms = parts.map(({ label, count }) => `${formatCount(count)} ${label.toLocaleLowerCase('vi')}`);
  return `${capitalise(row)}: ${terms.join(' + ')} = ${formatCount(total)}.`;
}

/** "Hưng Lễ: chưa báo cáo." */
export function missingMessage(label: string, value: Missing): string {
  return `${label}: ${MISSING_WORDS[value.missing].toLocaleLowerCase('vi')}.`;
}
