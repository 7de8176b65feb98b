import type { Certainty } from '#src/domain/durationContrast.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { AgeClass, OpenAgeing } from '#src/domain/openAgeing.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import type { OpenShare } from '#src/domain/stats/kaplanMeier.ts';
import { capitalise, formatCount, formatPoints, formatRate } from './format.ts';
import { periodName } from './periods.ts';
import { beyondCell, daysCell, shortProcedure, type TimeFigures } from './processingTimes.ts';
import { CERTAINTY_WORDS, daysMove, intervalCell } from './processingTimesCharts.ts';
import { AGEING_TEXT } from './processingTimesPlaces.ts';
import { type MeasureForm, printFigure } from './signals.ts';

/** How the panels of processing times came about, each with the numbers of its own case. */

const OVERDUE_CLASSES = ['overdueTo5', 'overdueTo15', 'overdueOver15'] as const;
const OPEN_CLASSES = ['withinLimit', 'dueSoon', ...OVERDUE_CLASSES] as const satisfies readonly AgeClass[];

/** What is open and overdue, added up for all and for the unit at the head of the picture. */
export function ageingReckoning(
  all: OpenAgeing,
  units: readonly { readonly label: string; readonly ageing: OpenAgeing | null }[],
): string[] {
  const [first] = units;
  return [
    `${AGEING_TEXT.rule} Quá hạn tính từ ngày làm việc đầu tiên sau ngày hẹn trả; sắp đến hạn là còn 0, 1 hoặc 2 ngày.`,
    ageingSum('Mọi đơn vị', all),
    ...(first?.ageing ? [ageingSum(first.label, first.ageing)] : []),
  ];
}

function ageingSum(label: string, ageing: OpenAgeing): string {
  const sum = (classes: readonly AgeClass[]) => classes.reduce((total, one) => total + ageing[one], 0);
  const parts = OPEN_CLASSES.map((one) => `${AGEING_TEXT.classes[one]} ${formatCount(ageing[one])}`);
  const [open, overdue] = [sum(OPEN_CLASSES), sum(OVERDUE_CLASSES)];
  const share =
    open === 0
      ? ''
      : `; quá hạn ${formatCount(overdue)} ÷ ${formatCount(open)} = ${formatRate(overdue / open)}`;
  return `${label}: còn mở ${formatCount(open)} = ${parts.join(' + ')}${share}.`;
}

/** One procedure of the list of the slowest. */
interface SlowestLine {
  readonly name: string;
  readonly time: Pick<TimeFigures, 'resolvedCount' | 'openCount' | 'beyondLimit'>;
}

/** Why the first of the slowest stands before the second. */
export function slowestReckoning(rows: readonly SlowestLine[]): string[] {
  const [first, second] = rows;
  return [
    'Vượt hạn là phần hồ sơ còn mở sau mốc 1 trên thang số ngày ÷ thời hạn quy định, tính cả hồ sơ còn mở (Kaplan–Meier); khoảng 95% theo phương sai Greenwood trên thang log-log.',
    'Chỉ xếp thủ tục có thời hạn và từ 10 hồ sơ; thứ tự theo đầu dưới của khoảng.',
    ...(first ? [slowestLine(first)] : []),
    ...(second ? [`Đứng sau đó, ${slowestLine(second)}`] : []),
  ];
}

function slowestLine({ name, time }: SlowestLine): string {
  const all = time.resolvedCount + time.openCount;
  return `“${shortProcedure(name)}”: ${beyondCell(time.beyondLimit)} của ${formatCount(all)} hồ sơ (${formatCount(time.resolvedCount)} đã xong, ${formatCount(time.openCount)} còn mở), khoảng ${intervalCell(time.beyondLimit)}${lowerEnd(time.beyondLimit)}.`;
}

function lowerEnd(beyond: OpenShare | Missing): string {
  return 'share' in beyond && 'lower' in beyond.interval
    ? `, đầu dưới ${formatRate(beyond.interval.lower)}`
    : '';
}

/** One procedure in both periods, and by how much it is told apart. */
interface SlowedLine {
  readonly name: string;
  readonly before: TimeFigures;
  readonly after: TimeFigures;
  readonly z: number;
  readonly certainty: Certainty;
}

/** By which test a procedure is called slower, with the numbers of the surest. */
export function slowedReckoning(first: SlowedLine | null): string[] {
  const lines = [
    'So hai kỳ bằng kiểm định log-rank, tính cả hồ sơ còn mở: z = (số hồ sơ đã xong theo kỳ vọng − thực tế) ÷ căn bậc hai của phương sai, trên mọi mốc ngày; z dương là chậm hơn.',
    'z từ 3,09 (99,8%) là rõ ràng, từ 1,96 (95%) là có thể, dưới đó là không phân biệt được. Chỉ so thủ tục có từ 10 hồ sơ ở cả hai kỳ, của các đơn vị có số liệu cả hai kỳ, và chỉ nêu khi trung vị hoặc mốc 90% dài ra.',
  ];
  if (first) {
    const { name, before, after, z, certainty } = first;
    const count = (time: TimeFigures) => formatCount(time.resolvedCount + time.openCount);
    lines.push(
      `“${shortProcedure(name)}”: ${count(before)} → ${count(after)} hồ sơ, trung vị ${daysMove(before.medianDays, after.medianDays)}, 90% xong ${daysMove(before.p90Days, after.p90Days)}, z = ${formatPoints(z)}: ${CERTAINTY_WORDS[certainty]}.`,
    );
  }
  return lines;
}

/** Mean ranges from the mean to a limit of an XmR chart. */
const LIMIT_RANGES = 2.66;

/** How the limits of a run came about, and what its last figure rests on. */
export function trendReckoning(
  run: readonly RunPoint[],
  form: MeasureForm,
  last: Pick<TimeFigures, 'resolvedCount' | 'openCount'> | null,
): string[] {
  const lines = [
    'Mỗi kỳ tính như ở đầu trang, tính cả hồ sơ còn mở (Kaplan–Meier); kỳ dài hơn một tháng cộng hồ sơ đã xong của các tháng và hồ sơ còn mở cuối tháng cuối.',
    'Giới hạn thường lệ (XmR) = bình quân ± 2,66 × chênh lệch bình quân giữa hai kỳ liền nhau; chênh lệch lớn bất thường bỏ ra một lần, giới hạn không xuống dưới 0.',
  ];
  const end = run.at(-1);
  if (end && 'mean' in end.limits) {
    const { mean, lower, upper } = end.limits;
    const range = (upper - mean) / LIMIT_RANGES;
    lines.push(
      `${printFigure(mean, form)} ± 2,66 × ${printFigure(range, form)} = ${printFigure(lower, form)} đến ${printFigure(upper, form)}, từ ${formatCount(run.filter(({ value }) => typeof value === 'number').length)} kỳ có số liệu.`,
    );
  }
  if (end && typeof end.value === 'number' && last)
    lines.push(
      `${capitalise(periodName(end.periodId))}: ${printFigure(end.value, form)}, tính trên ${formatCount(last.resolvedCount + last.openCount)} hồ sơ (${formatCount(last.resolvedCount)} đã xong, ${formatCount(last.openCount)} còn mở).`,
    );
  return lines;
}

/** What each column of the table is, with the numbers of one of its rows. */
export function tableReckoning(row: { readonly name: string; readonly time: TimeFigures } | null): string[] {
  const lines = [
    'Trung vị, 90% xong trong và vượt thời hạn: Kaplan–Meier, hồ sơ còn mở được tính là chưa xong cho đến tuổi hiện có.',
    'Bình quân đã đóng = tổng số ngày của hồ sơ đã xong ÷ số hồ sơ đã xong; bỏ qua hồ sơ còn mở nên thường ngắn hơn thực tế.',
  ];
  if (row) {
    const { name, time } = row;
    lines.push(
      `${name}: ${formatCount(time.resolvedCount)} đã xong và ${formatCount(time.openCount)} còn mở; trung vị ${daysCell(time.medianDays)}, 90% xong trong ${daysCell(time.p90Days)}, vượt thời hạn ${beyondCell(time.beyondLimit)}; bình quân ${formatCount(time.resolvedCount)} hồ sơ đã đóng ${daysCell(time.closedMeanDays)}.`,
    );
  }
  return lines;
}
