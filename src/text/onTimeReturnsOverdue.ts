import type { DossierCounts } from '#src/domain/dossier.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { capitalise, formatCount } from './format.ts';
import { missingWords, someUnits } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';
import { countUnits } from './places.ts';

/** Heads of the table of what is overdue, in files. */
export const OVERDUE_COLUMNS = [
  'Đơn vị, lĩnh vực',
  'Chia theo',
  'Quá hạn còn mở',
  'Đang giải quyết',
  'So với thường lệ',
] as const;

/** What its rows are: all of them once, then shared out in two ways. */
export const OVERDUE_ROWS = { all: 'Tất cả', unit: 'Đơn vị', field: 'Lĩnh vực' } as const;

/** One unit or field of the overdue list. */
interface OverdueEntry {
  readonly label: string;
  readonly count: number;
}

/** "42 hồ sơ quá hạn còn mở ở 15 xã, thị trấn; nhiều nhất là Châu Bình (10), Hưng Phong (7) và Tân Thanh (4)." */
export function overdueMessage(
  period: Pick<Period, 'id' | 'closedAt'>,
  entries: readonly OverdueEntry[],
  kinds: readonly UnitKind[],
  unusual: readonly string[],
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  const total = entries.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return `${when}: không có hồ sơ quá hạn nào còn mở.`;
  const [most] = entries;
  const top = most ? `; nhiều nhất là ${most.label} (${formatCount(most.count)})` : '';
  const odd =
    unusual.length === 0 ? '' : ` ${someUnits(unusual, kinds)} có nhiều hơn thường lệ của chính mình.`;
  return `${when}: ${formatCount(total)} hồ sơ quá hạn còn mở ở ${countUnits(kinds.length, kinds)}${top}.${odd}`;
}

/** "10 trên 26 hồ sơ đang giải quyết": beside a count of the list. */
export function overdueNote(count: number, inProgress: number | Missing): string {
  return typeof inProgress === 'number'
    ? `trên ${formatCount(Math.max(count, inProgress))} hồ sơ đang giải quyết`
    : '';
}

/** "Còn 12 đơn vị khác, cộng 15 hồ sơ." below a list that is cut. */
export function overdueRest(rest: readonly OverdueEntry[], noun: string): string {
  if (rest.length === 0) return '';
  const total = rest.reduce((sum, { count }) => sum + count, 0);
  return `Còn ${formatCount(rest.length)} ${noun} khác, cộng ${formatCount(total)} hồ sơ.`;
}

/** Where the number comes from: "Đang giải quyết 494 = còn hạn 452 + quá hạn 42". */
export function overdueReckoning(
  { inProgress, withinLimit, overdue }: DossierCounts,
  reportedCount: number,
  unitCount: number,
): string[] {
  const cell = (count: number | Missing) =>
    typeof count === 'number' ? formatCount(count) : missingWords(count);
  return [
    `Đang giải quyết ${cell(inProgress)} = còn hạn ${cell(withinLimit)} + quá hạn còn mở ${cell(overdue)}.`,
    `Cộng từ ${formatCount(reportedCount)} trên ${formatCount(unitCount)} đơn vị có báo cáo số quá hạn còn mở.`,
    'Nhiều hơn thường lệ: số quá hạn còn mở vượt giới hạn XmR của chính đơn vị đó, hoặc tăng kéo dài theo các quy tắc tín hiệu.',
  ];
}
