import type { Missing } from '#src/domain/missing.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { formatCount, formatRate } from './format.ts';
import { unitWord } from './places.ts';

/** Words of the head figures that are read from dossiers. */
export const DOSSIER_FIGURE_TEXT = {
  days: 'ngày',
  median: 'trung vị, gồm hồ sơ còn mở',
} as const;

/** The share that takes longer than the statutory limit, an estimate that counts the open in; nothing where it is not known. */
export function beyondLimitNote(beyond: { readonly share: number } | Missing): string {
  return 'share' in beyond ? `Ước tính vượt thời hạn, kể cả hồ sơ còn mở: ${formatRate(beyond.share)}` : '';
}

/** "hồ sơ ở 9 xã, thị trấn": in how many units some are open beyond their date. */
export function overdueUnitsNote(kinds: readonly UnitKind[]): string {
  return kinds.length === 0 ? 'không đơn vị nào' : `hồ sơ ở ${formatCount(kinds.length)} ${unitWord(kinds)}`;
}

/** "Trong 412 hồ sơ còn mở": what the overdue ones are among. */
export function openNote(inProgress: number): string {
  return `Trong ${formatCount(inProgress)} hồ sơ còn mở`;
}
