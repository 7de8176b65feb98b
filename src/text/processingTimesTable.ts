import type { Missing } from '#src/domain/missing.ts';
import { formatCount, formatDays, formatOneDecimal, formatRate } from './format.ts';
import { daysCell } from './processingTimes.ts';

/** The rows of the table under the words that the address has for them. */
export const TIMES_VIEW_NAMES = {
  'linh-vuc': 'Lĩnh vực',
  'thu-tuc': 'Thủ tục',
  xa: 'Đơn vị',
} as const;

export type TimesViewId = keyof typeof TIMES_VIEW_NAMES;

export const TIMES_TABLE_TEXT = {
  title: 'Bảng chi tiết',
  switcher: 'Xem bảng theo',
  median: 'Trung vị',
  p90: '90% xong trong',
  beyond: 'Vượt thời hạn',
  closedMean: 'Bình quân đã đóng',
  closedMeanNote: 'chưa tính hồ sơ còn mở',
  withOpen: 'tính cả hồ sơ còn mở',
  limit: 'Thời hạn',
  resolved: 'Đã xong',
  open: 'Còn mở',
  none: 'Không có dòng nào trong phạm vi đang xem.',
} as const;

export function tableMessage(view: TimesViewId, count: number): string {
  return `${formatCount(count)} ${TIMES_VIEW_NAMES[view].toLocaleLowerCase('vi')}; trung vị, 90% và tỷ lệ vượt thời hạn đều tính cả hồ sơ còn mở.`;
}

/** One step of the course that the median is read off. */
interface ReckoningStep {
  readonly time: number;
  readonly atRisk: number;
  readonly resolvedCount: number;
  /** Share still open after it. */
  readonly open: number;
}

interface Course {
  readonly resolvedCount: number;
  readonly openCount: number;
  readonly median: number | Missing;
  readonly p90: number | Missing;
  readonly steps: readonly ReckoningStep[];
}

/** So many days before the median are shown one by one. */
const MOST_STEPS = 5;

/** How the median of this very case came about: day by day up to it, then the ninth of ten. */
export function courseReckoning(course: Course): string[] {
  const { resolvedCount, openCount, median, p90, steps } = course;
  const all = formatCount(resolvedCount + openCount);
  const lines = [
    `Tính trên ${all} hồ sơ: ${formatCount(resolvedCount)} đã xong trong kỳ và ${formatCount(openCount)} còn mở cuối kỳ; hồ sơ còn mở được tính là chưa xong cho đến tuổi hiện có (Kaplan–Meier).`,
  ];
  const untilMedian = typeof median === 'number' ? steps.filter(({ time }) => time <= median) : [];
  const skipped = untilMedian.slice(0, -MOST_STEPS);
  const last = skipped.at(-1);
  if (last)
    lines.push(
      `${formatCount(skipped.length)} mốc ngày đầu tính như các ngày sau; hết ngày ${formatCount(last.time)} còn mở ${formatRate(last.open)}.`,
    );
  let before = last?.open ?? 1;
  for (const { time, atRisk, resolvedCount: done, open } of untilMedian.slice(-MOST_STEPS)) {
    lines.push(
      `Hết ngày ${formatCount(time)}: ${formatCount(done)} trong ${formatCount(atRisk)} hồ sơ đang theo dõi xong; còn mở ${formatRate(before)} × (1 − ${formatCount(done)}/${formatCount(atRisk)}) = ${formatRate(open)}.`,
    );
    before = open;
  }
  lines.push(
    typeof median === 'number'
      ? `Trung vị là ngày đầu tiên còn mở không quá 50%: ${daysCell(median)}.`
      : 'Chưa ngày nào còn mở không quá 50% nên chưa có trung vị.',
  );
  const atP90 = typeof p90 === 'number' ? steps.find(({ time }) => time === p90) : undefined;
  if (atP90)
    lines.push(
      `90% xong là ngày đầu tiên còn mở không quá 10%: hết ngày ${formatCount(atP90.time)} còn mở ${formatRate(atP90.open)}.`,
    );
  return lines;
}

/** The share beyond the limit and the closed-only mean of this very case. */
export function otherReckoning(
  closedMean: { readonly sumDays: number; readonly count: number },
  beyondShare: number | null,
): string[] {
  const lines: string[] = [];
  if (beyondShare !== null)
    lines.push(
      `Vượt thời hạn ${formatRate(beyondShare)}: cùng cách tính trên thang số ngày chia cho thời hạn của từng thủ tục, phần còn mở sau mốc 1; thủ tục không có thời hạn không tính.`,
    );
  if (closedMean.count > 0)
    lines.push(
      `Bình quân hồ sơ đã đóng = ${formatCount(closedMean.sumDays)} ngày / ${formatCount(closedMean.count)} hồ sơ = ${formatDays(closedMean.sumDays / closedMean.count)}; bỏ qua hồ sơ còn mở.`,
    );
  return lines;
}

/** The rule by which a unit is called slow in a procedure, with the numbers of this very case. */
export function slowRuleReckoning(
  units: readonly { readonly label: string; readonly count: number; readonly z: number | Missing }[],
): string[] {
  return [
    'Một nơi “chậm hơn rõ ràng” khi: có từ 10 hồ sơ ở đó và từ 10 ở các nơi còn lại; kiểm định log-rank giữa hai bên, tính cả hồ sơ còn mở, vượt mức 99,8% (z ≥ 3,09); và trung vị dài hơn ít nhất 1 ngày và ít nhất một phần tư. Quy tắc của phần mềm này.',
    'Mức 99,8% vì mỗi kỳ xét hàng trăm cặp nơi và thủ tục: ở mức 95% hàng chục cặp sẽ nổi lên chỉ do ngẫu nhiên.',
    ...units.flatMap(({ label, count, z }) =>
      typeof z === 'number' ? [`${label}: ${formatCount(count)} hồ sơ, z = ${formatOneDecimal(z)}.`] : [],
    ),
  ];
}
