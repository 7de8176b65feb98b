/** What the marks of a heat map stand for, beside its tints. */
export const HEAT_MAP_TEXT = {
  small: 'Ít trường hợp, dễ đổi',
  gap: 'Chưa có số liệu',
} as const;
