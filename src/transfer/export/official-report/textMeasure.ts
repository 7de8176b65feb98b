/** Widths of letters of Times New Roman in parts of their size, rounded up: enough to share out columns. */
const NARROW = 0.34;
const ORDINARY = 0.52;
const CAPITAL = 0.75;
const WIDEST = 0.95;
const BOLD = 1.1;
/** Of ơ and ư; all other marks stand above or below and take no room. */
const HORN = /\u031b/;
const HORN_WIDTH = 0.08;

/**
 * How wide a text is on one line, in parts of the size of its letters. No document program is at hand to ask, so this
 * is an estimate, on the wide side.
 */
export function lineWidth(text: string, bold = false): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) width += letterWidth(letter);
  return width * (bold ? BOLD : 1);
}

/** The widest of its words, which is what a column must take. */
export function longestWordWidth(text: string, bold = false): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => lineWidth(word, bold)));
}

function letterWidth(letter: string): number {
  if (HORN.test(letter)) return HORN_WIDTH;
  if (/\p{M}/u.test(letter)) return 0;
  if (/[iljtfI.,:;'"!|()[\]\s/-]/.test(letter)) return NARROW;
  if (/[mwMW%…—@]/.test(letter)) return WIDEST;
  return /[\p{Lu}+−=]/u.test(letter) ? CAPITAL : ORDINARY;
}
