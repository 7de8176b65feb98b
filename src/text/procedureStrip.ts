/** The words of the strips of processing times. */
export const STRIP_TEXT = {
  median: 'trung vị: một nửa hồ sơ xong',
  untilP90: 'đến khi 90% hồ sơ xong',
  limit: 'thời hạn quy định',
  beyond: 'phần vượt thời hạn',
  medianBeyond: 'trung vị vượt thời hạn',
  openEnd: 'chưa đến 90% hồ sơ xong',
  small: 'rỗng: dưới 10 hồ sơ',
  axis: 'Trục ngang: ngày làm việc, bắt đầu từ 0.',
} as const;
