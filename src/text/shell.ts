import type { FeedEntry, Locality } from '#src/domain/catalog.ts';
import { feedName } from './feeds.ts';
import { formatCount, formatDate, formatMoment, joinNames } from './format.ts';
import { periodName } from './periods.ts';

export const SHELL_TEXT = {
  product: 'Điều hành',
  skipLink: 'Đến nội dung chính',
  navigation: 'Các trang',
  sample: 'Số liệu mẫu',
  copyLink: 'Chép liên kết',
  linkCopied: 'Đã chép liên kết',
  copyFailed: 'Không chép được; hãy chép từ thanh địa chỉ',
  retry: 'Thử lại',
  loading: 'Đang tải số liệu…',
  details: 'Xem chi tiết',
  theme: 'Giao diện',
  themeSystem: 'Theo máy',
  themeLight: 'Sáng',
  themeDark: 'Tối',
  period: 'Kỳ',
  source: 'Nguồn',
  notFoundTitle: 'Không có trang này',
  notFoundSentence: 'Địa chỉ vừa mở không ứng với trang nào. Liên kết có thể đã cũ hoặc gõ nhầm.',
  toOverview: 'Mở trang Tổng quan',
  toRanking: 'Mở trang Xếp hạng',
  errorTitle: 'Trang gặp lỗi',
  errorSentence:
    'Phần mềm gặp lỗi khi dựng trang này. Số liệu ở nguồn không bị ảnh hưởng. Hãy tải lại trang; nếu còn lỗi, hãy báo người quản trị.',
  reload: 'Tải lại trang',
  setupTitle: 'Chưa mở được số liệu',
  noPeriods: 'Danh mục chưa có kỳ số liệu nào. Hãy báo đơn vị cấp số liệu.',
  noFormula: 'Danh mục không có công thức tính điểm cho kỳ này nên chưa xếp hạng được.',
} as const;

/** "Xếp hạng · Điều hành Giồng Trôm". */
export function documentTitle(pageTitle: string, locality: Locality | null): string {
  return `${pageTitle} · ${brandName(locality)}`;
}

export function brandName(locality: Locality | null): string {
  return locality ? `${SHELL_TEXT.product} ${locality.name}` : SHELL_TEXT.product;
}

/** "Số liệu mẫu, đồng hồ đặt ở 02/05/2024": made-up figures and a stopped clock are said together. */
export function sampleLabel(stoppedClock: string | null): string {
  return stoppedClock === null
    ? SHELL_TEXT.sample
    : `${SHELL_TEXT.sample} · đồng hồ đặt ở ${formatDate(stoppedClock)}`;
}

/** "Số liệu cũ nhất: Chi tiết chỉ tiêu, 30/04/2024 17:00, chậm 1 ngày". */
export function freshnessParts(
  feed: FeedEntry | null,
  late: number,
): { name: string; state: string; late: string } {
  if (!feed?.asOf) return { name: 'Chưa rõ thời điểm số liệu', state: '', late: '' };
  return {
    name: feedName(feed.feed),
    state: formatMoment(feed.asOf),
    late: late > 0 ? `chậm ${formatCount(late)} ngày` : '',
  };
}

export const OLDEST_FEED_LABEL = 'Số liệu cũ nhất:';

/** "Nguồn: Cổng Dịch vụ công quốc gia · số liệu đến 01/05/2024 07:30". */
export function sourceLine(source: string, asOf: string | null): string {
  const age = asOf === null ? 'chưa rõ thời điểm' : `số liệu đến ${formatMoment(asOf)}`;
  return `${SHELL_TEXT.source}: ${source || 'chưa ghi'} · ${age}`;
}

/** True for a sentence that says where figures come from. */
export function isSourceLine(sentence: string): boolean {
  return sentence.includes(`${SHELL_TEXT.source}: `);
}

const DROPPED_WORDS = {
  period: 'kỳ',
  comparison: 'kỳ so sánh',
  unit: 'mã đơn vị',
  view: 'cách xem',
  group: 'nhóm',
  field: 'lĩnh vực',
  procedure: 'thủ tục',
  basis: 'mẫu số',
} as const;

/** What a bad or old link asked for in vain, and what is shown instead. */
export function droppedSentence(
  dropped: readonly {
    readonly part: keyof typeof DROPPED_WORDS;
    readonly value: string;
  }[],
  shownPeriodId: string | null,
): string {
  const parts = dropped.map(({ part, value }) => `${DROPPED_WORDS[part]} “${value}”`);
  const shown = shownPeriodId === null ? '' : ` Đang xem ${periodName(shownPeriodId)}.`;
  return `Liên kết có phần không dùng được: ${parts.join(', ')}; phần này đã được bỏ qua.${shown}`;
}

/** A feed that the catalogue does not list: what is therefore not shown, and who can help. */
export function unpublishedSentence(feeds: readonly string[]): string {
  const names = joinNames(feeds.map((feed) => `“${feedName(feed)}”`));
  return `Danh mục số liệu chưa có nguồn ${names}, nên phần này chưa hiển thị được. Hãy báo đơn vị cấp số liệu bổ sung.`;
}
