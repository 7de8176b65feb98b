import { formatCount } from './format.ts';

/** "5 thủ tục chậm nhất so với thời hạn quy định, tính cả hồ sơ còn mở". */
export function slowestSlideSubtitle(count: number): string {
  return `${formatCount(count)} thủ tục chậm nhất so với thời hạn quy định, tính cả hồ sơ còn mở`;
}

/** "4.450 hồ sơ đã xong, 494 còn mở". */
export function timesBasis(resolvedCount: number, openCount: number): string {
  return `${formatCount(resolvedCount)} hồ sơ đã xong, ${formatCount(openCount)} còn mở`;
}
