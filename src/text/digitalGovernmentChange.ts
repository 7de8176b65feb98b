import type { DigitalChange } from '#src/domain/digitalChange.ts';
import type { Period } from '#src/domain/period.ts';
import { digitalCounts, distanceWords, printValue, someIndicators } from './digitalGovernment.ts';
import { formatCount } from './format.ts';
import { periodName } from './periods.ts';

/** What an indicator was and what it is. */
type Move = Pick<DigitalChange, 'indicator' | 'from' | 'to'>;

export const CHANGE_TEXT = {
  withheld: 'Kỳ còn tạm tính nên chưa so sánh.',
  noCompared: 'Danh mục không có kỳ để so sánh.',
  signalNote:
    'Một thay đổi chỉ được coi là khác thường khi ra ngoài nếp dao động của chính chỉ tiêu đó; dưới 5 kỳ thì chưa xét.',
} as const;

/** "Thay đổi so với tháng 3/2024". */
export function changeTitle(compared: Pick<Period, 'id'> | null): string {
  return compared ? `Thay đổi so với ${periodName(compared.id)}` : 'Thay đổi so với kỳ trước';
}

/** Printed alike counts as unchanged: nobody sees the difference. */
export function isUnchanged({ indicator, from, to }: Move): boolean {
  return printValue(from, indicator.kind) === printValue(to, indicator.kind);
}

/** "97,3% → 97,8%, tăng 0,5 điểm phần trăm". */
export function changeWords({ indicator, from, to }: Move): string {
  const way = to > from ? 'tăng' : 'giảm';
  return `${printValue(from, indicator.kind)} → ${printValue(to, indicator.kind)}, ${way} ${distanceWords(Math.abs(to - from), indicator.kind)}`;
}

/**
 * "4.757/4.889 → 4.313/4.410" below it, with the periods where they are others than those chosen; empty where a count
 * is not known and the periods are.
 */
export function changeNote(
  { before, now }: Pick<DigitalChange, 'before' | 'now'>,
  compared: Pick<Period, 'id'>,
): string {
  const [from, to] = [digitalCounts(before), digitalCounts(now)];
  const counts = from === null || to === null ? [] : [`${from} → ${to}`];
  const periods =
    before.periodId === compared.id ? [] : [`${periodName(before.periodId)} → ${periodName(now.periodId)}`];
  return [...periods, ...counts].join(' · ');
}

/** How many rose, fell and stayed. */
export function changeMessage(changes: readonly Move[], compared: Pick<Period, 'id'>): string {
  if (changes.length === 0)
    return `Không chỉ tiêu nào có số liệu của cả kỳ này và ${periodName(compared.id)}.`;
  const moved = changes.filter((change) => !isUnchanged(change));
  const rose = moved.filter(({ from, to }) => to > from).length;
  const parts = [
    ...(rose > 0 ? [`${formatCount(rose)} tăng`] : []),
    ...(moved.length > rose ? [`${formatCount(moved.length - rose)} giảm`] : []),
    ...(changes.length > moved.length ? [`${formatCount(changes.length - moved.length)} giữ nguyên`] : []),
  ];
  return `Trong ${formatCount(changes.length)} chỉ tiêu có số liệu cả hai kỳ: ${parts.join(', ')}.`;
}

/** "Giữ nguyên: Đơn vị ký số (100,0%), …". */
export function unchangedSentence(changes: readonly Move[]): string | null {
  const names = changes
    .filter(isUnchanged)
    .map(({ indicator, to }) => `${indicator.name} (${printValue(to, indicator.kind)})`);
  return names.length === 0 ? null : `Giữ nguyên: ${someIndicators(names, 8)}.`;
}

/** The indicators that cannot be compared, such as those published once a year. */
export function uncomparedSentence(names: readonly string[]): string | null {
  return names.length === 0
    ? null
    : `Không so được vì thiếu số liệu của một trong hai kỳ: ${someIndicators(names, 4)}.`;
}
