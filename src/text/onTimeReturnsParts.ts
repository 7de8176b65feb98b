import type { DossierCounts } from '#src/domain/dossier.ts';
import type { Missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { RunPoint } from '#src/domain/signals/seriesRun.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import { capitalise, formatCount, formatRate } from './format.ts';
import { BASIS_WORDS, missingWords, ON_TIME_TEXT, rateText } from './onTimeReturns.ts';
import { periodName, provisionalMark } from './periods.ts';
import { runFinding } from './series.ts';
import type { MeasureForm } from './signals.ts';

export const PARTS_TEXT = {
  units: 'Trước hạn, đúng hạn, trễ hạn theo từng đơn vị',
  months: 'Hồ sơ qua các kỳ',
  run: 'Tỷ lệ đúng hẹn qua các kỳ',
  overdue: 'Quá hạn còn mở',
  overdueUnits: 'Theo đơn vị',
  overdueFields: 'Theo lĩnh vực',
  table: 'Bảng từng đơn vị',
  habit: 'So với thường lệ',
  gapMark: '–',
  gap: 'chưa có số liệu',
  notJudged: 'Chưa xét',
  fieldNoun: 'lĩnh vực',
  yearOnly: 'Có quá nhiều đơn vị nên chỉ đọc các kỳ trong năm.',
  noFields: 'Số liệu kỳ này không chia theo lĩnh vực.',
  wholeIsReceived:
    'Tiếp nhận = trước hạn + đúng hạn + trả trễ hạn + đang giải quyết còn hạn + quá hạn còn mở; mỗi thanh, mỗi cột là số tiếp nhận, kể cả hồ sơ từ kỳ trước chuyển sang.',
  aboveHabit: 'nhiều hơn thường lệ',
} as const;

/** The parts that all dossiers fall into, in the order in which they are drawn. */
export const PART_NAMES = ['early', 'onTime', 'withinLimit', 'late', 'overdue'] as const;

type PartName = (typeof PART_NAMES)[number];

/** "Hưng Phong: trả trễ hạn 12 trên 208 hồ sơ tiếp nhận (5,8%); tỷ lệ đúng hẹn 90,9% (189/208 hồ sơ tiếp nhận)." */
export function partLabel(
  label: string,
  part: PartName,
  counts: DossierCounts,
  rate: CountedRate | Missing,
  basis: OnTimeBasis,
): string {
  const count = counts[part];
  const { received } = counts;
  const name = ON_TIME_TEXT[part].toLocaleLowerCase('vi');
  const figure =
    typeof count !== 'number'
      ? `${name} ${missingWords(count)}`
      : typeof received === 'number' && received > 0
        ? `${name} ${formatCount(count)} trên ${formatCount(received)} hồ sơ tiếp nhận (${formatRate(count / received)})`
        : `${name} ${formatCount(count)}`;
  return `${label}: ${figure}; tỷ lệ đúng hẹn ${rateText(rate, basis)}.`;
}

/** "98,9% · 443/447", with a mark where few cases stand behind it; "0 hồ sơ tiếp nhận" where there are none. */
export function barNote(rate: CountedRate | Missing, isFew: boolean, basis: OnTimeBasis): string {
  if ('missing' in rate) return rate.missing === 'zeroDenominator' ? `0 ${BASIS_WORDS[basis].cases}` : '';
  const few = isFew ? ` · ${ON_TIME_TEXT.few}` : '';
  return `${formatRate(rate.rate)} · ${formatCount(rate.numerator)}/${formatCount(rate.denominator)}${few}`;
}

/**
 * "Cao nhất là Lương Phú 100,0% (12/12 hồ sơ tiếp nhận), thấp nhất là Hưng Phong 90,9% (189/208 …)." The rates are
 * those of units with enough cases.
 */
export function unitsMessage(
  period: Pick<Period, 'id' | 'closedAt'>,
  best: { readonly label: string; readonly rate: CountedRate } | null,
  lowest: { readonly label: string; readonly rate: CountedRate } | null,
  basis: OnTimeBasis,
): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  if (!best || !lowest) return `${when}: chưa đơn vị nào có đủ hồ sơ để so sánh.`;
  if (best.rate.rate === lowest.rate.rate)
    return `${when}: mọi đơn vị đủ hồ sơ đều đạt ${formatRate(best.rate.rate)}.`;
  return `${when}: cao nhất là ${best.label} ${rateText(best.rate, basis)}, thấp nhất là ${lowest.label} ${rateText(lowest.rate, basis)}. Xếp theo tỷ lệ đúng hẹn.`;
}

export function unitsSummary(count: number): string {
  return `${formatCount(count)} thanh ngang cùng độ dài, mỗi thanh là toàn bộ hồ sơ tiếp nhận của một đơn vị, chia theo kết quả; xếp từ tỷ lệ đúng hẹn cao xuống thấp.`;
}

/** "Tháng 4/2024: tiếp nhận 4.944; trước hạn 3.250, đúng hạn 1.132, …". */
export function monthLabel(period: Pick<Period, 'id' | 'closedAt'>, counts: DossierCounts): string {
  const when = `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
  if (typeof counts.received !== 'number') return `${when}: ${missingWords(counts.received)}.`;
  const parts = PART_NAMES.map((name) => {
    const count = counts[name];
    return `${ON_TIME_TEXT[name].toLocaleLowerCase('vi')} ${typeof count === 'number' ? formatCount(count) : missingWords(count)}`;
  });
  return `${when}: tiếp nhận ${formatCount(counts.received)}; ${parts.join('; ')}.`;
}

/** "Huyện Giồng Trôm, tháng 4/2024: 110 trong 4.944 hồ sơ trễ hạn hoặc quá hạn (2,2%); tháng 3/2024: 98 trong 4.840 (2,0%)." */
export function monthsMessage(
  subject: string,
  now: { readonly periodId: string; readonly counts: DossierCounts },
  before: { readonly periodId: string; readonly counts: DossierCounts } | null,
): string {
  const late = lateOf(now.counts);
  if (late === null) return `${subject}, ${periodName(now.periodId)}: chưa có số liệu.`;
  const earlier = before && lateOf(before.counts);
  const then =
    before && earlier
      ? `; ${periodName(before.periodId)} là ${formatCount(earlier.late)} trong ${formatCount(earlier.received)}${shareOf(earlier)}`
      : '';
  return `${subject}, ${periodName(now.periodId)}: ${formatCount(late.late)} trong ${formatCount(late.received)} hồ sơ trả trễ hạn hoặc quá hạn còn mở${shareOf(late)}${then}.`;
}

function shareOf({ late, received }: { readonly late: number; readonly received: number }): string {
  return received === 0 ? '' : ` (${formatRate(late / received)})`;
}

function lateOf({ late, overdue, received }: DossierCounts) {
  return typeof late === 'number' && typeof overdue === 'number' && typeof received === 'number'
    ? { late: late + overdue, received }
    : null;
}

export function monthsSummary(count: number): string {
  const columns =
    count === 1
      ? 'Một cột, vì chỉ có một kỳ: số hồ sơ tiếp nhận'
      : `${formatCount(count)} cột theo thời gian, mỗi cột là số hồ sơ tiếp nhận của một kỳ`;
  return `${columns}, xếp chồng theo kết quả từ trước hạn ở chân cột đến quá hạn còn mở ở đỉnh.`;
}

/** "Huyện Giồng Trôm: tỷ lệ … tháng 4/2024 là 97,8% (…), trong khoảng thường lệ …", and by which limits. */
export function runMessage(
  subject: string,
  run: readonly RunPoint[],
  period: Period,
  form: MeasureForm,
): string {
  const last = run.at(-1);
  const limits = last && 'mean' in last.limits ? ' Giới hạn thường lệ là giới hạn p′ (Laney).' : '';
  return `${subject}: ${lowerFirst(runFinding(run, period, form, period.kind))}${limits}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** How the limits of the run came about. */
export function runReckoning(basis: OnTimeBasis, pointCount: number, sigma: string | null): string[] {
  return [
    `Giới hạn p′ (Laney): p̄ ± 3 × √(p̄ × (1 − p̄) ÷ n) × σz, riêng cho từng kỳ theo n ${BASIS_WORDS[basis].cases}.`,
    `σz là chênh lệch bình quân giữa hai kỳ liền nhau của tỷ lệ chuẩn hóa, chia cho 1,128${sigma === null ? '' : ` = ${sigma}`}; lớn hơn 1 thì giới hạn nới ra, nhỏ hơn 1 thì thu hẹp lại.`,
    `Tính từ ${formatCount(pointCount)} kỳ có số liệu.`,
  ];
}
