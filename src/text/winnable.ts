import type { Missing } from '#src/domain/missing.ts';
import { formatCount, formatMaximum, formatPoints, joinNames, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';

export const WINNABLE_TEXT = {
  title: 'Còn lấy được',
  indicator: 'Chỉ tiêu',
  points: 'Điểm',
  maximum: 'Tối đa',
  notEnough: 'không đủ',
  none: '–',
  earned: 'đã đạt',
  left: 'còn lấy được',
  noIndicators: 'Chưa có số liệu từng chỉ tiêu của đơn vị này nên không tính được điểm còn lấy được.',
  goalRule:
    'Cần thêm = số trường hợp ít nhất làm điểm chỉ tiêu tăng đủ khoảng còn thiếu; mẫu số và mọi chỉ tiêu khác giữ nguyên.',
  fixed:
    'Tính với mẫu số giữ nguyên và các đơn vị khác giữ nguyên điểm: thêm bao nhiêu trường hợp đạt trong số đã có.',
} as const;

/** One indicator's name with how many more successes would reach a goal. */
export interface GoalOption {
  readonly name: string;
  readonly extra: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** "Loại và hạng kế tiếp của Hưng Phong". */
export function goalsTitle(label: string): string {
  return `Loại và hạng kế tiếp của ${label}`;
}

/** What is still to be won altogether, and where most of it is. */
export function winnableMessage(
  label: string,
  totalPoints: number,
  rooms: readonly { readonly name: string; readonly roomPoints: number | Missing }[],
): string {
  const known = rooms.flatMap(({ name, roomPoints }) =>
    typeof roomPoints === 'number' ? [{ name, roomPoints }] : [],
  );
  if (known.length === 0) return WINNABLE_TEXT.noIndicators;
  const unknown = rooms.length - known.length;
  const gaps = unknown > 0 ? ` (chưa kể ${formatCount(unknown)} chỉ tiêu không có số liệu)` : '';
  const sum = known.reduce((total, { roomPoints }) => total + Math.round(roomPoints * 100), 0) / 100;
  const has = `${label} đạt ${formatPoints(totalPoints)} điểm`;
  if (sum === 0) return `${has}, mọi chỉ tiêu đã ở mức tối đa${gaps}.`;
  const most = Math.max(...known.map(({ roomPoints }) => roomPoints));
  const names = joinSomeNames(
    known.filter(({ roomPoints }) => roomPoints === most).map(({ name }) => name),
    2,
    (count) => `${formatCount(count)} chỉ tiêu khác`,
  );
  return `${has}, còn lấy được ${formatPoints(sum)} điểm${gaps}; nhiều nhất ở ${names} (${formatPoints(most)}).`;
}

/** What the next band takes; says when there is none. */
export function bandGoalSentence(
  current: string | null,
  goal: { readonly name: string; readonly minPoints: number; readonly gapPoints: number } | null,
): string {
  if (!goal) return `Đã ở loại cao nhất${current === null ? '' : `: ${current}`}.`;
  return `Lên loại ${goal.name} (từ ${formatMaximum(goal.minPoints)} điểm) cần thêm ${formatPoints(goal.gapPoints)} điểm.`;
}

/** What the next rank takes; says when there is none. */
export function rankGoalSentence(
  rank: number,
  shareCount: number,
  goal: {
    readonly rank: number;
    readonly totalPoints: number;
    readonly gapPoints: number;
    readonly holders: readonly string[];
  } | null,
): string {
  if (!goal)
    return shareCount > 1
      ? `Đang cùng đứng đầu với ${formatCount(shareCount - 1)} đơn vị khác.`
      : `Đang đứng hạng ${formatCount(rank)}, không còn ai phía trên.`;
  const holders = joinSomeNames(goal.holders, 2, (count) => `${formatCount(count)} đơn vị khác`);
  return `Lên hạng ${formatCount(goal.rank)}, bằng ${holders} (${formatPoints(goal.totalPoints)} điểm), cần thêm ${formatPoints(goal.gapPoints)} điểm.`;
}

/**
 * Which single indicators reach a goal, the fewest successes first; else a way over several of them.
 *
 * @param options indicators that reach it alone
 * @param plan one way over several indicators; empty where all of them together are not enough
 * @param countedIndicators how many indicators have counts at all
 */
export function goalOptionsSentence(
  options: readonly GoalOption[],
  plan: readonly GoalOption[],
  countedIndicators: number,
): string {
  if (countedIndicators === 0) return 'Không có số đếm nên chưa tính được cần thêm bao nhiêu.';
  if (options.length === 0)
    return plan.length === 0
      ? 'Cộng mọi chỉ tiêu có số đếm cũng chưa đủ.'
      : `Không chỉ tiêu nào một mình đủ. Chẳng hạn ${joinNames(plan.map(optionWords))} thì đủ.`;
  const fewest = [...options].sort((a, b) => a.extra - b.extra).slice(0, 3);
  const words = fewest.map(optionWords);
  const more = options.length - fewest.length;
  const rest = more > 0 ? `; còn ${formatCount(more)} chỉ tiêu khác cũng đủ` : '';
  return `Đủ nếu ${words.join(', hoặc ')}${rest}.`;
}

function optionWords({ name, extra, numerator, denominator }: GoalOption): string {
  return `thêm ${formatCount(extra)} ở ${name} (${formatCount(numerator + extra)}/${formatCount(denominator)})`;
}

/** How many more, for a cell: "+5", or that this one alone does not do. */
export function extraCell(extra: number | null): string {
  return extra === null ? WINNABLE_TEXT.notEnough : `+${formatCount(extra)}`;
}

/** Heads of the columns beside the bars; goals that do not exist have none. */
export function winnableHeads(bandName: string | null, rank: number | null): string[][] {
  return [
    ['Còn lấy', 'được'],
    ['Số đếm'],
    ['Thêm để', 'tối đa'],
    ...(bandName === null ? [] : [['Thêm để', `lên ${bandName}`]]),
    ...(rank === null ? [] : [['Thêm để', `lên hạng ${formatCount(rank)}`]]),
  ];
}

/** The same figures on one line, for narrow screens: "189/208 · tối đa +19 · Tốt +5 · hạng 4 không đủ". */
export function roomLine(
  counts: string,
  extraToFull: number | Missing,
  band: { readonly name: string; readonly extra: number | null } | null,
  rank: { readonly rank: number; readonly extra: number | null } | null,
): string {
  if (typeof extraToFull !== 'number' || extraToFull === 0) return counts;
  const parts = [counts, `tối đa ${extraCell(extraToFull)}`];
  if (band) parts.push(`${band.name} ${extraCell(band.extra)}`);
  if (rank) parts.push(`hạng ${formatCount(rank.rank)} ${extraCell(rank.extra)}`);
  return parts.join(' · ');
}

/** One indicator, for the reading line. */
export function roomLabel(
  name: string,
  maxPoints: number,
  points: number | Missing,
  roomPoints: number | Missing,
  counts: string,
  extraToFull: number | Missing,
): string {
  if (typeof points !== 'number' || typeof roomPoints !== 'number')
    return `${name}: ${roomCell(roomPoints)}.`;
  const head = `${name}: đạt ${formatPoints(points)}/${formatMaximum(maxPoints)} (${counts})`;
  if (roomPoints === 0) return `${head}, đã tối đa.`;
  const extra =
    typeof extraToFull === 'number' && extraToFull > 0
      ? `; thêm ${formatCount(extraToFull)} trường hợp đạt là tối đa`
      : '';
  return `${head}, còn ${formatPoints(roomPoints)} điểm${extra}.`;
}

export function roomCell(roomPoints: number | Missing): string {
  return typeof roomPoints === 'number'
    ? formatPoints(roomPoints)
    : MISSING_WORDS[roomPoints.missing].toLocaleLowerCase('vi');
}

/** The picture in words. */
export function winnableSummary(label: string, indicatorCount: number): string {
  return `Biểu đồ thanh ${formatCount(indicatorCount)} chỉ tiêu của ${label}, chỉ tiêu còn lấy được nhiều điểm nhất ở trên; phần đậm là điểm đã đạt, phần nhạt là điểm còn lấy được.`;
}

/** Why the suggested number is the least: the points it gives, and those one fewer gives. */
export function extraReckoning(
  option: GoalOption & {
    readonly maxPoints: number;
    readonly gainPoints: number;
    readonly gainOneFewer: number;
    readonly gapPoints: number;
  },
): string {
  const { name, extra, numerator, denominator, maxPoints, gainPoints, gainOneFewer, gapPoints } = option;
  return `${name}: ${formatMaximum(maxPoints)} × ${formatCount(numerator + extra)}/${formatCount(denominator)} hơn hiện nay ${formatPoints(gainPoints)} điểm, đủ ${formatPoints(gapPoints)}; ít hơn một trường hợp chỉ được ${formatPoints(gainOneFewer)}`;
}
