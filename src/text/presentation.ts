import type { FeedEntry } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { feedName } from './feeds.ts';
import { capitalise, formatCount, formatDate, formatMoment, joinNames } from './format.ts';
import { periodName, provisionalMark } from './periods.ts';

/** Words of the stage, the presenter's window and the wall. */
export const STAGE_TEXT = {
  stage: 'Trình chiếu',
  controls: 'Điều khiển trình chiếu',
  previous: 'Trang trước',
  next: 'Trang sau',
  goTo: 'Đến trang',
  goToGo: 'Đến',
  pageNumber: 'Số hoặc tên trang',
  noSuchPage: 'Không có trang nào như vậy.',
  month: 'Kỳ trình chiếu',
  unit: 'Xem đơn vị',
  chooseUnit: 'Đơn vị…',
  blank: 'Tắt màn',
  blankOn: 'Màn hình đang tắt. Bấm B hoặc dấu chấm để hiện lại.',
  lens: 'Phóng to',
  lensHint: 'Kéo một khung hoặc bấm vào chỗ cần phóng to. Esc để thôi.',
  lensOn: 'Đang phóng to. Esc để về cả trang.',
  pointer: 'Con trỏ lớn',
  fullScreen: 'Toàn màn hình',
  leaveFullScreen: 'Thôi toàn màn hình',
  presenterWindow: 'Màn hình người nói',
  hideControls: 'Ẩn thanh',
  leave: 'Kết thúc',
  close: 'Đóng',
  sample: 'Số liệu mẫu',
  concern: 'cần chú ý',
  improvement: 'cải thiện',
  nothing: 'Không có trang nào để chiếu: mọi trang đang bị ẩn hoặc kỳ này chưa có số liệu.',
  pictureFailed: 'Hình này không đọc được nên không hiển thị.',
} as const;

export const PRESENTER_TEXT = {
  title: 'Màn hình người nói',
  current: 'Đang chiếu',
  upNext: 'Trang kế tiếp',
  noNext: 'Hết bộ slide',
  notes: 'Ghi chú',
  noNotes: 'Trang này không có ghi chú.',
  slides: 'Các trang',
  timer: 'Thời gian',
  start: 'Bắt đầu',
  pause: 'Tạm dừng',
  reset: 'Về 0',
  showStage: 'Hiện màn',
  dark: 'Màn chiếu đang tắt',
} as const;

/** "Trang 3 trên 11: Hưng Phong trễ hẹn khác thường". */
export function slideAnnouncement(place: number, count: number, title: string): string {
  return `Trang ${formatCount(place)} trên ${formatCount(count)}: ${title}`;
}

/** "3 / 11" in the corner of a slide. */
export function slideNumber(place: number, count: number): string {
  return `${formatCount(place)} / ${formatCount(count)}`;
}

/** "3. Hưng Phong trễ hẹn khác thường" in a list of slides. */
export function numberedTitle(place: number, title: string): string {
  return `${formatCount(place)}. ${title}`;
}

/** A full stop with another sentence after it; one behind a capital, as in "TP. Bến Tre", ends nothing. */
const SENTENCE_END = /(?<=[^\p{Lu}])\.\s+(?=\p{Lu}|\d)/u;

/** Letters of a title of two lines. */
const LONGEST_TITLE = 115;

/**
 * The title of a slide of a picture: of what its panel says the first sentence, or as much of it as two lines hold; the
 * title of the panel where it says nothing.
 */
export function pictureTitle(title: string, message: string): string {
  const [first = '', ...others] = (message.split(SENTENCE_END)[0] ?? '').replace(/\.$/, '').split('; ');
  let finding = first;
  for (const clause of others) {
    if (finding.length + clause.length > LONGEST_TITLE) break;
    finding = `${finding}; ${clause}`;
  }
  return finding || title;
}

/** "phần 1/3" of a picture that goes over several slides. */
export function slidePart(part: number, count: number): string {
  return count === 1 ? '' : `phần ${formatCount(part)}/${formatCount(count)}`;
}

/** "Tháng 4/2024", "Tháng 5/2024 (tạm tính)". */
export function slidePeriod(period: Pick<Period, 'id' | 'closedAt'>): string {
  return `${capitalise(periodName(period.id))}${provisionalMark(period)}`;
}

/** "Số liệu chốt 30/04/2024"; of an open period how far its figures go. */
export function slideAsOf(closedAt: string | null, asOf: string | null): string {
  if (closedAt !== null) return `Số liệu chốt ${formatDate(closedAt.slice(0, 10))}`;
  return asOf === null ? 'Chưa chốt số liệu' : `Chưa chốt, số liệu đến ${formatMoment(asOf)}`;
}

/** The same where the context line has little room: "Chốt 30/04/2024". */
export function shortSlideAsOf(closedAt: string | null): string {
  return closedAt === null ? 'Chưa chốt' : `Chốt ${formatDate(closedAt.slice(0, 10))}`;
}

/** "Số liệu chậm so với kỳ hạn: Hài lòng 12 ngày và Số hồ sơ 3 ngày"; null while everything is in time. */
export function staleSentence(
  late: readonly { readonly feed: FeedEntry['feed']; readonly days: number }[],
): string | null {
  if (late.length === 0) return null;
  const feeds = late.map(({ feed, days }) => `${feedName(feed)} ${formatCount(days)} ngày`);
  return `Số liệu chậm so với kỳ hạn: ${joinNames(feeds)}`;
}

/** "12:05", from an hour on "1:02:05". */
export function clockTime(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const short = `${hours > 0 ? two(minutes) : minutes}:${two(Math.floor(seconds) % 60)}`;
  return hours > 0 ? `${hours}:${short}` : short;
}
