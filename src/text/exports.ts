/** Words of the menu of files, and of the files themselves. */
export const EXPORT_TEXT = {
  menu: 'Xuất',
  excel: 'Excel (XLSX)',
  powerpoint: 'PowerPoint (PPTX)',
  word: 'Báo cáo Word (DOCX)',
  print: 'In hoặc lưu PDF',
  cancel: 'Dừng xuất',
  loading: 'Số liệu đang tải; xong mới xuất và in được.',
  nothing: 'Trang này chưa có số liệu để xuất.',
  nothingShown:
    'Không có gì để xuất: mọi trang có nội dung đều đang ẩn. Hãy hiện lại ít nhất một trang, rồi xuất lại.',
  failed: 'Không tạo được tệp. Số liệu trên màn hình không bị ảnh hưởng; hãy thử lại.',
  place: 'Địa phương',
  period: 'Kỳ số liệu',
  /** Of several feeds the oldest: a view says of its own how old they are. */
  asOf: 'Số liệu cũ nhất',
  source: 'Nguồn',
  formula: 'Công thức',
  address: 'Địa chỉ trang',
  sample: 'Lưu ý',
  sampleSentence: 'Số liệu mẫu, không phải số liệu thật.',
  sampleMark: 'Số liệu mẫu',
  sheetOfSources: 'Nguồn và định nghĩa',
  views: 'Nội dung',
  sheet: 'Trang tính',
  finding: 'Nhận định',
  picture: 'Hình',
  /** Heads of columns that count the rows instead of naming them. */
  countingHeads: ['Hạng', 'TT'],
  present: 'Đưa vào trình chiếu',
  added: 'Đã đưa vào trình chiếu của kỳ này',
  full: 'Trình chiếu đã có quá nhiều hình; hãy bỏ bớt trong trang Trình chiếu',
  pictureFailed: 'Không vẽ được hình; hãy thử lại',
  png: 'Tải hình PNG',
  svg: 'Tải hình SVG',
  copy: 'Chép hình',
  working: 'Đang vẽ hình…',
  copied: 'Đã chép hình',
  copyFailed: 'Không chép được hình; hãy tải hình PNG',
} as const;

/** How a spreadsheet prints the first day of a month as the period "Tháng 4/2024". */
export const MONTH_FORMAT = '"Tháng "m/yyyy';

/** The month that a period of that name is, as `YYYY-MM`; null for every other text, also for one that says more. */
export function printedMonth(text: string): string | null {
  const [, month, year] = /^Tháng (1[0-2]|[1-9])\/(\d{4})$/.exec(text) ?? [];
  return month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}

/** "Đang tạo tệp: 40%". */
export function exportProgress(share: number): string {
  return `Đang tạo tệp: ${Math.round(share * 100)}%`;
}
