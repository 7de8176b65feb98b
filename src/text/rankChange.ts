import type { RankChange, WithheldReason } from '#src/domain/ranking.ts';
import { formatCount } from './format.ts';
import { periodName } from './periods.ts';

type Moved = Extract<RankChange, { kind: 'moved' }>;

const WITHHELD_WORDS: Readonly<Record<WithheldReason, string>> = {
  provisional: 'Tạm tính',
  noPeriod: 'Không có kỳ so sánh',
  noFigures: 'Chưa có số liệu so sánh',
  formulaBreak: 'Khác công thức',
  notRankedBefore: 'Kỳ trước chưa xếp',
  unitChanged: 'Đơn vị mới sáp nhập',
};

/** Why no change of rank is said for the whole table; null when it is said. */
const WITHHELD_SENTENCES: Readonly<Record<WithheldReason, string>> = {
  provisional: 'Số liệu còn tạm tính nên chưa nói đổi hạng.',
  noPeriod: 'Danh mục không có kỳ để so sánh nên không có đổi hạng.',
  noFigures: 'Kỳ so sánh chưa có số liệu nên không có đổi hạng.',
  formulaBreak: 'Hai kỳ tính theo hai công thức khác nhau nên không so sánh thứ hạng.',
  notRankedBefore: 'Kỳ so sánh chưa xếp hạng đơn vị nào.',
  unitChanged: 'Các đơn vị đã thay đổi giữa hai kỳ nên không so sánh thứ hạng.',
};

/** Why the change of rank of one unit is not said, in a word or two. */
export function withheldWord(reason: WithheldReason): string {
  return WITHHELD_WORDS[reason];
}

/** " trong 20 đơn vị có ở cả hai kỳ": whom ranks were counted among; empty where these are all the units of both. */
export function amongNote(among: number | null | undefined): string {
  return typeof among === 'number' ? ` trong ${formatCount(among)} đơn vị có ở cả hai kỳ` : '';
}

/**
 * The change of rank in words, for readers who do not see the mark: "lên 2 bậc, trước đó hạng 5". The former rank is
 * left out where the units are not the same in both periods: it would not be the one that was published.
 */
export function changeLabel(change: RankChange): string {
  if (change.kind === 'withheld') return WITHHELD_WORDS[change.reason];
  const { places, before, among } = change;
  if (among !== undefined) return `${movedWords(places)}${amongNote(among)}`;
  return places === 0 ? `giữ hạng ${before}` : `${movedWords(places)}, trước đó hạng ${before}`;
}

/** The same in a column whose head says what is compared: "lên 2 bậc". */
export function changeCell(change: RankChange): string {
  return change.kind === 'moved' && change.among !== undefined
    ? movedWords(change.places)
    : changeLabel(change);
}

/** "lên 2 bậc", "giữ hạng". */
function movedWords(places: number): string {
  if (places === 0) return 'giữ hạng';
  return `${places > 0 ? 'lên' : 'xuống'} ${formatCount(Math.abs(places))} bậc`;
}

/** "lên 8 bậc, từ 11 lên 3": how far a unit moved, with the ranks where they are those that were published. */
export function moveWords({ places, before, among }: Moved): string {
  const words = movedWords(places);
  if (among !== undefined || places === 0) return words;
  return `${words}, từ ${before} ${places > 0 ? 'lên' : 'xuống'} ${before - places}`;
}

/** The line under the table's title: what is compared with what, or why nothing is. */
export function comparisonSentence(
  comparedWith: string | null,
  withheld: WithheldReason | null,
  among: number | null,
): string {
  if (withheld) return WITHHELD_SENTENCES[withheld];
  return comparedWith === null ? '' : `Đổi hạng so với ${periodName(comparedWith)}${amongNote(among)}.`;
}

/** Beside the mark of a changed rank: where the unit was before, or among whom it moved; nothing where no change is said. */
export function rankBeforeNote(change: RankChange): string {
  if (change.kind === 'withheld') return '';
  const { places, before, among } = change;
  if (among !== undefined) return amongNote(among).trim();
  return places === 0 ? 'giữ hạng' : `từ hạng ${formatCount(before)}`;
}
