/** What the marks and lines of a funnel stand for. */
export const FUNNEL_CHART_TEXT = {
  farBelow: 'Thấp hơn giới hạn 99,8%',
  below: 'Thấp hơn giới hạn 95%',
  within: 'Trong giới hạn',
  above: 'Cao hơn giới hạn 95%',
  farAbove: 'Cao hơn giới hạn 99,8%',
  few: 'Quá ít trường hợp, không xét',
  near: 'Khoảng 95%',
  far: 'Giới hạn 99,8%',
  centre: 'Mức chung',
} as const;
