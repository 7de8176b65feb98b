import type { Formula } from '#src/domain/indicator.ts';
import type { RankedUnit } from '#src/domain/ranking.ts';
import type { RankInterval } from '#src/domain/stats/rankIntervals.ts';
import { formatCount, formatPoints, formatRate } from './format.ts';
import { intervalText } from './rankingGlance.ts';

/** How one unit's points, band, rank and interval came about, a sentence each. */
export function rankExplanation(
  label: string,
  row: RankedUnit,
  formula: Formula,
  interval: (RankInterval & { readonly draws: number; readonly confidence: number }) | null,
): string[] {
  const parts = formula.groups.map(({ code, name }) => {
    const points = row.groupPoints.get(code);
    return `${name} ${typeof points === 'number' ? formatPoints(points) : '–'}`;
  });
  const lines = [
    `Tổng điểm theo ${formula.name}: cộng điểm các nhóm, làm tròn đến hàng phần trăm. Ví dụ ${label}: ${parts.join(' + ')} = ${formatPoints(row.totalPoints)}.`,
    `Hạng ${row.rank}: 1 cộng số đơn vị có tổng điểm cao hơn; bằng điểm thì đồng hạng (1, 2, 2, 4).`,
  ];
  if (!interval) return lines;
  const share = formatRate(interval.confidence).replace(',0', '');
  return [
    ...lines,
    `Khoảng hạng: từ số đếm x trên n của từng chỉ tiêu, mô phỏng ${formatCount(interval.draws)} lần năng lực như hiện nay, tính lại điểm bằng đúng công thức rồi xếp hạng. Ít nhất ${share} số lần ${label} đứng trong khoảng ${intervalText(interval)}, khoảng này luôn chứa hạng công bố; hạng trung bình ${formatPoints(interval.expectedRank)}.`,
    'Số liệu hành chính không phải mẫu điều tra: khoảng hạng trả lời câu hỏi "tháng sau, vẫn năng lực này, thứ hạng có lặp lại không?".',
    `Hai đơn vị cùng nền xám: không bên nào đứng trên bên kia trong ít nhất ${share} số lần mô phỏng.`,
  ];
}
