/** Words that every chart has. */
export const CHART_TEXT = {
  table: 'Bảng số liệu',
  explanation: 'Cách tính',
  noPoint: 'Chưa chọn điểm nào',
  readingHint: 'Rê chuột, chạm hoặc dùng phím mũi tên để đọc từng điểm.',
} as const;
