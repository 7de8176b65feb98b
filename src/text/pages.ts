/** Titles of the pages, as the header and the window name them. */
export const PAGE_TITLES = {
  processingTimes: 'Thời gian giải quyết',
  onTimeReturns: 'Đúng hẹn',
  satisfaction: 'Hài lòng',
  digitalGovernment: 'Chính quyền số',
  unitProfile: 'Hồ sơ xã',
  presentation: 'Trình chiếu',
} as const;
