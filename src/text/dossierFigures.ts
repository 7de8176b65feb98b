import type { Missing } from '#src/domain/missing.ts';
import type { UnitKind } from '#src/domain/unit.ts';
import { formatCount, formatRate } from './format.ts';
import { unitWord } from './places.ts';

/** Words of the head figures that are read from dossiers. */
export const DOSSIER_FIGURE_TEXT = {
  days: 'ngày',
  median: 'trung vị, gồm hồ sơ còn mở',
} as const;

/** "Quá hạn quy định: 2,3%": the share that takes longer than the statutory limit; nothing where it is not known. */
export function beyondLimitNote(beyond: { readonly share: number } | Missing): string {
  return 'share' in beyond ? `Quá hạn quy định: ${formatRate(beyond.share)}` : '';
}

/** "hồ sơ ở 9 xã, thị trấn": in how many units some are open beyond their date. */
export function overdueUnitsNote(kinds: readonly UnitKind[]): string {
  return kinds.length === 0 ? 'không đơn vị nào' : `hồ sơ ở ${formatCount(kinds.length)} ${unitWord(kinds)}`;
}

/** "Trong 412 hồ sơ còn mở": what the overdue ones are among. */
export function openNote(inProgress: number): string {
  return `Trong ${formatCount(inProgress)} hồ sơ còn mở`;
}
