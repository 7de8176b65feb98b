import { formatCount } from './format.ts';

/** The views of the ranking page under the words that the address has for them. */
export const RANKING_VIEW_NAMES = {
  bang: 'Bảng',
  'khoang-hang': 'Khoảng hạng',
  'dien-bien': 'Diễn biến hạng',
  'diem-mat': 'Điểm mất theo nhóm',
  'vi-sao': 'Vì sao điểm đổi',
  'con-lay-duoc': 'Còn lấy được',
  'so-sanh': 'So sánh',
} as const;

export type RankingViewId = keyof typeof RANKING_VIEW_NAMES;

export const RANKING_VIEWS_TEXT = {
  switcher: 'Cách xem xếp hạng',
  chooseUnit: 'Đơn vị',
  rank: 'Hạng',
  unit: 'Đơn vị',
  noUnit: 'Kỳ này chưa có đơn vị nào được xếp hạng.',
} as const;

/** In a list to choose from: "3 · Sơn Phú". */
export function unitOption(rank: number, label: string): string {
  return `${formatCount(rank)} · ${label}`;
}

/** A picture of the first units of a long ranking says so: "Vẽ 60 đơn vị xếp đầu trong 124 …". */
export function drawnPartNote(drawn: number, all: number, markedBeyond: number): string | null {
  if (drawn >= all) return null;
  const marked = markedBeyond > 0 ? ` và ${formatCount(markedBeyond)} đơn vị được đánh dấu` : '';
  return `Chỉ vẽ ${formatCount(drawn - markedBeyond)} đơn vị xếp đầu${marked} trong ${formatCount(all)} đơn vị được xếp hạng.`;
}
