import type { Missing } from '#src/domain/missing.ts';
import { formatCount, formatPoints, joinSomeNames } from './format.ts';

export const INDICATORS_TEXT = {
  title: 'Mọi nhóm và chỉ tiêu',
  name: 'Nhóm, chỉ tiêu',
  points: 'Điểm',
  rate: 'Tỷ lệ',
  counts: 'x/n',
  run: 'Các kỳ trên nền thường lệ',
  signal: 'Tín hiệu',
  target: 'Mục tiêu',
  standing: 'So với địa bàn',
  noTarget: 'chưa đặt',
  unread: 'Chưa đọc được tệp điểm Bộ chỉ số nên chưa có điểm các nhóm.',
  noCounts: 'Kỳ này chưa có số đếm từng chỉ tiêu nên chỉ có điểm từng nhóm.',
} as const;

/** Where most points are missing: "Đạt tối đa 1/6 nhóm; mất nhiều điểm nhất ở Số hóa hồ sơ (5,12)." */
export function indicatorsMessage(
  groups: readonly { readonly name: string; readonly points: number | Missing; readonly maxPoints: number }[],
): string {
  const known = groups.flatMap(({ name, points, maxPoints }) =>
    typeof points === 'number' ? [{ name, lost: Math.round((maxPoints - points) * 100) / 100 }] : [],
  );
  if (known.length === 0) return 'Đơn vị chưa có điểm nhóm nào trong kỳ này.';
  const full = known.filter(({ lost }) => lost <= 0).length;
  const atMaximum = `Đạt tối đa ${formatCount(full)}/${formatCount(groups.length)} nhóm`;
  const most = Math.max(...known.map(({ lost }) => lost));
  if (most <= 0) return `${atMaximum}.`;
  const names = joinSomeNames(
    known.filter(({ lost }) => lost === most).map(({ name }) => name),
    2,
    (count) => `${formatCount(count)} nhóm khác`,
  );
  return `${atMaximum}; mất nhiều điểm nhất ở ${names} (${formatPoints(most)}).`;
}

/** "Vẽ 8 chỉ tiêu còn nhiều điểm nhất trong 22; bảng số liệu có đủ." */
export function drawnIndicatorsNote(drawn: number, all: number): string {
  return `Vẽ ${formatCount(drawn)} chỉ tiêu còn nhiều điểm nhất trong ${formatCount(all)}; bảng số liệu có đủ.`;
}

/** How the table of indicators comes about beside the points themselves. */
export const INDICATOR_RULES = [
  'Điểm của nhóm là tổng điểm các chỉ tiêu trong nhóm.',
  'Cột toàn địa bàn: tổng tử số chia tổng mẫu số của mọi đơn vị; với nhóm là bình quân điểm các đơn vị. “Rõ ràng” khi hai khoảng Wilson 95% không chạm nhau.',
] as const;
