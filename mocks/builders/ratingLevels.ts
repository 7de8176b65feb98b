import type { RatingLevel } from '#src/domain/satisfaction.ts';

/** The scale on which applicants rate how they were served, best step first. */
export const RATING_LEVELS: readonly RatingLevel[] = [
  { code: 'rat-hai-long', name: 'Rất hài lòng', isSatisfied: true },
  { code: 'hai-long', name: 'Hài lòng', isSatisfied: true },
  { code: 'binh-thuong', name: 'Bình thường', isSatisfied: false },
  { code: 'khong-hai-long', name: 'Không hài lòng', isSatisfied: false },
  { code: 'rat-khong-hai-long', name: 'Rất không hài lòng', isSatisfied: false },
];
