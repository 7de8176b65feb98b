import type { Missing } from '#src/domain/missing.ts';
import type { WithheldReason } from '#src/domain/ranking.ts';
import { formatPoints, joinSomeNames } from './format.ts';
import { MISSING_WORDS } from './missing.ts';
import { periodName } from './periods.ts';
import { countsText } from './ranking.ts';
import { signedPoints } from './reckoning.ts';

export const SCORE_CHANGE_TEXT = {
  title: 'Vì sao điểm đổi',
  group: 'Xem từng chỉ tiêu của nhóm',
  noGroup: 'Không mở nhóm nào',
  part: 'Phần',
  before: 'Kỳ trước',
  after: 'Kỳ này',
  change: 'Thay đổi',
  counts: 'Số đếm',
  residual: 'Phần không ghi vào nhóm nào',
  indicatorResidual: 'Phần không ghi vào chỉ tiêu nào',
  up: 'tăng',
  down: 'giảm',
  same: 'không đổi',
  noIndicators: 'Không có số liệu từng chỉ tiêu của cả hai kỳ nên chỉ tách được đến nhóm.',
} as const;

const WITHHELD_SENTENCES: Readonly<Record<WithheldReason, string>> = {
  provisional: 'Số liệu còn tạm tính nên chưa nói điểm đổi vì sao.',
  noPeriod: 'Danh mục không có kỳ để so sánh nên không tách được điểm đổi.',
  noFigures: 'Kỳ so sánh chưa có số liệu nên không tách được điểm đổi.',
  formulaBreak: 'Hai kỳ tính theo hai công thức khác nhau nên không so sánh điểm.',
  notRankedBefore: 'Đơn vị này chưa có điểm ở kỳ so sánh.',
  unitChanged: 'Đơn vị này mới sáp nhập giữa hai kỳ nên không so sánh với mã cũ.',
};

export function changeWithheldSentence(reason: WithheldReason): string {
  return WITHHELD_SENTENCES[reason];
}

/** Two formulas are named where they forbid a comparison. */
export function formulasDiffer(nowId: string, now: string, thenId: string, then: string): string {
  return `${periodName(nowId)} theo “${now}”, ${periodName(thenId)} theo “${then}”.`;
}

/** A part of the change, by its name. */
export interface ChangedPart {
  readonly name: string;
  readonly change: number | Missing;
}

/** What happened to the total, and the group that did most of it. */
export function scoreChangeMessage(
  label: string,
  before: { readonly periodId: string; readonly points: number },
  after: { readonly periodId: string; readonly points: number },
  change: number,
  groups: readonly ChangedPart[],
): string {
  const move = `${label}: ${formatPoints(before.points)} (${periodName(before.periodId)}) → ${formatPoints(after.points)} (${periodName(after.periodId)})`;
  const known = groups.flatMap(({ name, change: moved }) =>
    typeof moved === 'number' ? [{ name, moved }] : [],
  );
  if (change === 0) {
    const any = known.some(({ moved }) => moved !== 0);
    return `${move}, tổng không đổi${any ? '; các nhóm tăng và giảm bù nhau' : ''}.`;
  }
  const direction = change < 0 ? SCORE_CHANGE_TEXT.down : SCORE_CHANGE_TEXT.up;
  const strongest = known.reduce(
    (best, { moved }) => (change < 0 ? Math.min(best, moved) : Math.max(best, moved)),
    0,
  );
  const lead = `${move}, ${direction} ${formatPoints(Math.abs(change))} điểm`;
  if (strongest === 0) return `${lead}; không nhóm nào ${direction}, phần đổi nằm ngoài các nhóm.`;
  const names = known.filter(({ moved }) => moved === strongest).map(({ name }) => name);
  const who = joinSomeNames(names, 2, (count) => `${count} nhóm khác`);
  return `${lead}; ${direction} nhiều nhất ở ${who} (${signedPoints(strongest)}).`;
}

/** "−1,70", or why nothing is said. */
export function changeCell(change: number | Missing): string {
  return typeof change === 'number'
    ? signedPoints(change)
    : MISSING_WORDS[change.missing].toLocaleLowerCase('vi');
}

export function pointsCell(points: number | Missing): string {
  return typeof points === 'number'
    ? formatPoints(points)
    : MISSING_WORDS[points.missing].toLocaleLowerCase('vi');
}

interface Counted {
  readonly numerator?: number | Missing;
  readonly denominator?: number | Missing;
}

/** "189/208 → 177/210"; empty where a part has no counts. */
export function countsMove(before: Counted | null, after: Counted | null): string {
  const one = countsOf(before);
  const other = countsOf(after);
  return one === null && other === null ? '' : `${one ?? '–'} → ${other ?? '–'}`;
}

function countsOf(part: Counted | null): string | null {
  if (part?.numerator === undefined || part.denominator === undefined) return null;
  return countsText(part.numerator, part.denominator);
}

/** One step of the waterfall, for the reading line. */
export function changeStepLabel(
  name: string,
  before: number | Missing,
  after: number | Missing,
  change: number | Missing,
  counts: string,
): string {
  const figures = `${pointsCell(before)} → ${pointsCell(after)}`;
  const moved = typeof change === 'number' ? `, ${directionWord(change)} ${changeCell(change)}` : '';
  return `${name}: ${figures}${moved}${counts === '' ? '' : `; số đếm ${counts}`}.`;
}

/** A residual has no before and after of its own. */
export function residualLabel(name: string, change: number): string {
  return `${name}: ${directionWord(change)} ${signedPoints(change)}; điểm công bố không bằng tổng các phần.`;
}

export function directionWord(change: number): string {
  if (change === 0) return SCORE_CHANGE_TEXT.same;
  return change > 0 ? SCORE_CHANGE_TEXT.up : SCORE_CHANGE_TEXT.down;
}

/** The picture in words. */
export function scoreChangeSummary(label: string, beforeId: string, afterId: string): string {
  return `Biểu đồ thác: từ tổng điểm ${periodName(beforeId)} của ${label}, qua từng nhóm tăng hoặc giảm, đến tổng điểm ${periodName(afterId)}.`;
}
