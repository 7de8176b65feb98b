/** How slides look: 16:9, calm paper, one ink, one accent. Lengths in inches, letters in points. */

export const SLIDE = { width: 13.333, height: 7.5 } as const;
export const MARGIN = 0.58;
export const CONTENT_WIDTH = SLIDE.width - 2 * MARGIN;
/** The line above the context at the foot of a slide. */
export const FOOT_TOP = 6.93;

/** In every Office since 1997, with all Vietnamese letters. */
export const FONT = 'Arial';
export const LANGUAGE = 'vi-VN';

export const LETTERS = {
  cover: 40,
  headline: 30,
  longHeadline: 28,
  lead: 16,
  subtitle: 18,
  body: 14,
  note: 12,
  smallest: 11,
} as const;

/**
 * The light values of the product's tokens, as presentation programs write colours; a test holds them against the
 * style sheet. Marks on paper keep 3:1, text 4.5:1.
 */
export const COLOURS = {
  paper: 'F7F6F2',
  card: 'FFFFFF',
  line: 'DFE4E8',
  ink: '14202B',
  muted: '55636F',
  accent: '12436D',
  bad: 'B3381A',
  badSoft: 'FBE9E3',
  good: '1D7A72',
  caution: '7A5200',
  cautionSoft: 'FFF3D6',
  second: '3F6F9C',
  markA: '6F97BD',
  controlLine: '82909C',
} as const;

/** Height of lines of text: letters of one size, a fifth of leading. */
export function linesHeight(lines: number, points: number): number {
  return (lines * points * 1.2) / 72;
}
