/** What the marks of a control chart stand for. */
export const CONTROL_CHART_TEXT = {
  habit: 'Khoảng thường lệ',
  provisional: 'Nét đứt: kỳ còn tạm tính',
} as const;
