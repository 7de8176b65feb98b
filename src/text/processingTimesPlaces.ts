import type { Missing } from '#src/domain/missing.ts';
import type { AgeClass } from '#src/domain/openAgeing.ts';
import { capitalise, formatCount, formatDays } from './format.ts';
import { type SlowSomewhere, shortProcedure, someUnits } from './processingTimes.ts';

export const PLACES_TEXT = {
  title: 'Một thủ tục, từng nơi',
  choose: 'Thủ tục',
  others: 'Thủ tục khác',
  heads: ['Trung vị', '90% xong', 'Số hồ sơ'],
  tableColumns: ['Đơn vị', 'Trung vị', '90% xong', 'Vượt thời hạn', 'Số hồ sơ', 'So với nơi khác'],
  nothing: 'Kỳ này không có hồ sơ nào để so sánh giữa các đơn vị.',
  slow: 'chậm hơn rõ ràng',
  notSlow: 'không khác rõ',
  notCompared: 'quá ít hồ sơ để so sánh',
} as const;

export const AGEING_TEXT = {
  title: 'Tuổi hồ sơ còn mở',
  classes: {
    withinLimit: 'trong hạn',
    dueSoon: 'sắp đến hạn (2 ngày)',
    overdueTo5: 'quá hạn đến 5 ngày',
    overdueTo15: 'quá hạn 6–15 ngày',
    overdueOver15: 'quá hạn trên 15 ngày',
  } satisfies Readonly<Record<AgeClass, string>>,
  open: 'Còn mở',
  overdue: 'Quá hạn còn mở',
  rule: 'Tuổi tính theo ngày làm việc còn lại đến ngày hẹn trả, vào cuối kỳ.',
} as const;

/** Where the chosen procedure is slow, against which others. */
export function placesMessage(
  procedure: SlowSomewhere,
  median: number | Missing,
  comparedCount: number,
  isSlowInSome: boolean,
): string {
  const name = `“${shortProcedure(procedure.name)}”`;
  if (comparedCount === 0) return `${name}: chưa đơn vị nào có đủ 10 hồ sơ để so sánh.`;
  const whole = typeof median === 'number' ? ` Trung vị chung ${formatDays(median)}.` : '';
  if (procedure.unitLabels.length === 0)
    return `${name}: trong ${formatCount(comparedCount)} nơi có từ 10 hồ sơ, không nơi nào chậm hơn rõ ràng so với các nơi còn lại.${whole}`;
  const only = isSlowInSome ? 'chỉ chậm ở' : 'chậm ở';
  return `${name} ${only} ${someUnits(procedure.unitLabels)}, trong ${formatCount(comparedCount)} nơi có từ 10 hồ sơ.${whole}`;
}

/** One unit with the chosen procedure: the label of its time, and how it stands against the others. */
export function placeLabel(label: string, verdict: string): string {
  return `${label} ${capitalise(verdict)}.`;
}

/** What of the open dossiers is overdue, and what of that for long. */
interface AgeingCounts {
  readonly open: number;
  readonly overdue: number;
  readonly old: number;
}

/** How many are overdue, where most of them are, and how many for long. */
export function ageingMessage(
  { open, overdue, old }: AgeingCounts,
  most: { readonly label: string; readonly overdue: number } | null,
): string {
  if (open === 0) return 'Cuối kỳ không còn hồ sơ mở.';
  const where = most === null ? '' : ` (nhiều nhất ở ${most.label}: ${formatCount(most.overdue)})`;
  return `Cuối kỳ còn ${formatCount(open)} hồ sơ mở, ${overdueWords({ overdue, old }, where)}.`;
}

/** The same of the unit that the page is narrowed to, and of the whole. */
export function unitAgeingMessage(
  unitLabel: string,
  { open, overdue, old }: AgeingCounts,
  place: string,
  whole: Pick<AgeingCounts, 'open' | 'overdue'>,
): string {
  const own =
    open === 0
      ? 'không còn hồ sơ mở'
      : `còn ${formatCount(open)} hồ sơ mở, ${overdueWords({ overdue, old }, '')}`;
  return `Cuối kỳ, ${unitLabel} ${own}; cả ${place} còn ${formatCount(whole.open)}, ${formatCount(whole.overdue)} quá hạn.`;
}

function overdueWords({ overdue, old }: Pick<AgeingCounts, 'overdue' | 'old'>, where: string): string {
  if (overdue === 0) return 'không hồ sơ nào quá hạn';
  const oldest =
    old === 0 ? 'không hồ sơ nào quá trên 15 ngày' : `trong đó ${formatCount(old)} quá trên 15 ngày`;
  return `${formatCount(overdue)} quá hạn${where}, ${oldest}`;
}

/** One part of a unit's open dossiers. */
export function ageingLabel(label: string, ageClass: AgeClass, count: number, open: number): string {
  return `${label}: ${formatCount(count)} trong ${formatCount(open)} hồ sơ còn mở ${AGEING_TEXT.classes[ageClass]}.`;
}

export function ageingSummary(rowCount: number): string {
  return `Biểu đồ thanh ${formatCount(rowCount)} đơn vị, nhiều hồ sơ quá hạn nhất ở trên; mỗi thanh là số hồ sơ còn mở, chia theo hạn trả.`;
}

/** "7 quá hạn / 31": at the end of a bar. */
export function ageingNote(overdue: number, open: number): string {
  return open === 0 ? 'không có' : `${formatCount(overdue)} quá hạn / ${formatCount(open)}`;
}

/** "Một thủ tục, từng xã, thị trấn". */
export function placesTitle(units: string): string {
  return `Một thủ tục, từng ${units}`;
}

/** Units without anything open have no bar; null where every unit has some. */
export function nothingOpenNote(count: number): string | null {
  return count === 0 ? null : `${formatCount(count)} đơn vị không còn hồ sơ mở, không vẽ.`;
}

/** "Châu Bình · chậm": a slow unit is told by a word beside its strip. */
export function slowPlaceLabel(label: string): string {
  return `${label} · chậm`;
}
