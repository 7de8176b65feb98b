/** Query keys of the presentation alone; no other page is opened with them. */
export const PRESENTATION_KEYS = {
  deck: 'bo-slide',
  slide: 'trang',
  screen: 'man-hinh',
  wall: 'tuong',
} as const;
