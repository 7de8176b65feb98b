import { formatCount } from './format.ts';
import { periodName } from './periods.ts';

/** Words of arranging a deck. */
export const DECK_TEXT = {
  lead: 'Sắp xếp các trang bằng cách kéo hoặc bằng nút, rồi bấm Bắt đầu trình chiếu. Bộ slide được giữ trong trình duyệt này, riêng cho từng kỳ.',
  start: 'Bắt đầu trình chiếu',
  wall: 'Màn hình treo tường',
  slides: 'Các trang',
  drag: 'Kéo để đổi chỗ',
  up: 'Đưa lên',
  down: 'Đưa xuống',
  hide: 'Ẩn',
  show: 'Hiện lại',
  remove: 'Bỏ khỏi bộ slide',
  pin: 'Ghim',
  hidden: 'Đang ẩn',
  startHere: 'Chiếu từ đây',
  startsHere: 'Liên kết mở ở trang này',
  addUnit: 'Thêm trang của một đơn vị',
  chooseUnit: 'Chọn đơn vị…',
  conclusions: 'Kết luận',
  conclusionColumns: ['TT', 'Kết luận'],
  conclusionsNote: 'Mỗi dòng là một ý trên trang Kết luận; để trống thì không có trang này.',
  share: 'Chia sẻ và lưu',
  copyLink: 'Chép liên kết có bộ slide',
  copied: 'Đã chép liên kết',
  copyFailed: 'Không chép được vào bộ nhớ tạm. Hãy chép địa chỉ này:',
  linkTooLong:
    'Bộ slide này quá dài để gửi bằng liên kết (nhiều kết luận hoặc nhiều thay đổi). Hãy lưu thành tệp rồi gửi tệp.',
  linkWithoutPictures: 'Liên kết không mang theo hình đã đưa vào; muốn gửi cả hình, hãy lưu thành tệp.',
  save: 'Lưu thành tệp',
  open: 'Mở tệp',
  reset: 'Về bộ slide mặc định',
  undo: 'Lấy lại bộ trước',
  replaced: 'Bộ slide trước đã được thay.',
  notKept:
    'Trình duyệt không giữ được bộ slide (hết chỗ hoặc đang ở chế độ riêng tư). Hãy lưu thành tệp trước khi đóng trang.',
  linked: 'Đang mở bộ slide đi kèm liên kết. Bộ của bạn vẫn được giữ.',
  adoptLinked: 'Dùng bộ này thay bộ của tôi',
  dropLinked: 'Mở bộ của tôi',
  brokenLink: 'Bộ slide đi kèm liên kết không đọc được (liên kết có thể bị cắt ngắn). Đang mở bộ của bạn.',
  origins: {
    topic: '',
    pinned: 'Đã ghim',
    visiting: 'Theo đơn vị đang chọn trong địa chỉ',
    picture: 'Hình đưa vào',
    conclusions: 'Kết luận',
  },
  keysTitle: 'Phím khi trình chiếu',
} as const;

/** What a deck is about, on its cover and where it is a file. */
export const DECK_SUBJECT = 'Tình hình điều hành và phục vụ người dân';

/** What a slide is about, by what its id begins with; a longer beginning comes before a shorter one. */
export const DECK_TOPICS: readonly (readonly [start: string, topic: string])[] = [
  ['nhan-dinh', 'Tình hình chung'],
  ['xep-hang', 'Xếp hạng'],
  ['bien-dong', 'Đổi hạng'],
  ['thoi-gian', 'Thời gian giải quyết'],
  ['dung-hen-mo', 'Quá hạn còn mở'],
  ['dung-hen', 'Đúng hẹn'],
  ['hai-long', 'Hài lòng'],
  ['chinh-quyen-so', 'Chính quyền số'],
  ['thieu-so-lieu', 'Số liệu còn thiếu và nguồn'],
  ['ket-luan', DECK_TEXT.conclusions],
];

/** What each key does, for those who present. */
export const KEY_WORDS: readonly (readonly [keys: string, meaning: string])[] = [
  ['→  PageDown  Space', 'trang sau'],
  ['←  PageUp  Shift+Space', 'trang trước'],
  ['Home  End', 'trang đầu, trang cuối'],
  ['G', 'đến trang theo số hoặc theo tên'],
  ['↑  ↓', 'đọc từng số trên biểu đồ'],
  ['Z', 'phóng to một vùng; Enter phóng to chính giữa'],
  ['Shift + mũi tên', 'dời vùng đang phóng to'],
  ['L', 'con trỏ lớn'],
  ['B  .', 'tắt màn, hiện lại'],
  ['C', 'ẩn, hiện thanh điều khiển'],
  ['F', 'toàn màn hình'],
  ['Esc', 'thôi phóng to, thôi toàn màn hình, kết thúc'],
];

/** "Bộ slide: 11 trang, 2 trang ẩn". */
export function deckCount(shownCount: number, hiddenCount: number): string {
  const hidden = hiddenCount > 0 ? `, ẩn ${formatCount(hiddenCount)} trang` : '';
  return `Chiếu ${formatCount(shownCount)} trang${hidden}.`;
}

/** What a button does to which slide: "Đưa lên: Xếp hạng tháng 4/2024". */
export function onSlide(action: string, title: string): string {
  return `${action}: ${title}`;
}

/** After a move, for those who do not see the list: "“Xếp hạng” ở vị trí 3 trên 11". */
export function movedTo(title: string, place: number, count: number): string {
  return `“${title}” ở vị trí ${formatCount(place)} trên ${formatCount(count)}.`;
}

const PART_WORDS = {
  order: 'thứ tự trang',
  hidden: 'danh sách trang ẩn',
  pinnedUnits: 'danh sách đơn vị đã ghim',
  conclusions: 'kết luận',
  pictures: 'hình đưa vào',
} as const;

const PROBLEM_WORDS = {
  tooLarge: 'tệp lớn hơn mức cho phép',
  unread: 'trình duyệt không đọc được tệp',
  notJson: 'nội dung tệp không phải JSON',
  notDeck: 'tệp không phải bộ slide lưu từ trang này',
  newerVersion: 'tệp do phiên bản mới hơn của phần mềm lưu',
  otherLocality: 'tệp là bộ slide của địa phương khác',
} as const;

/** Why a file was not taken, and that nothing was lost. */
export function importProblemSentence(
  fileName: string,
  found:
    | { readonly problem: keyof typeof PROBLEM_WORDS }
    | { readonly problem: 'badPart'; readonly part: keyof typeof PART_WORDS },
): string {
  const reason =
    found.problem === 'badPart'
      ? `phần ${PART_WORDS[found.part]} trong tệp không đúng dạng`
      : PROBLEM_WORDS[found.problem];
  return `Không mở được “${fileName}”: ${reason}. Bộ slide đang có vẫn nguyên.`;
}

/** "Đã mở “a.json”." A deck of another period says so: its slides are made from the period that is shown. */
export function importedSentence(fileName: string, periodId: string, shownPeriodId: string): string {
  const other =
    periodId === shownPeriodId
      ? ''
      : ` Tệp được lưu cho ${periodName(periodId)}; các trang dùng số liệu ${periodName(shownPeriodId)}.`;
  return `Đã mở “${fileName}”.${other}`;
}

/** What was typed beyond what a deck keeps. */
export function conclusionsCut(mostLines: number, mostLetters: number): string {
  return `Bộ slide giữ tối đa ${formatCount(mostLines)} dòng, mỗi dòng ${formatCount(mostLetters)} ký tự; phần vượt quá không được giữ. Hãy rút gọn hoặc tách dòng.`;
}
