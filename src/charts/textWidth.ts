/** Widths of Inter in ems, a little generous: layouts leave room by them, and never cut by them too late. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/\p{M}/u, 0],
  [/[ijl .,:;·'|]/u, 0.28],
  [/[rtf()/]/u, 0.39],
  [/[mwMW%]/u, 0.95],
  [/\p{Lu}/u, 0.74],
  [/\d/u, 0.65],
];
const OTHERS = 0.61;

/**
 * About how wide a line of text will be, in CSS pixels, where nothing can be measured: a layout is arithmetic.
 *
 * @param size of the font in CSS pixels
 */
export function textWidth(text: string, size: number): number {
  // Marks stand above and below their letters and add no width of their own.
  return [...text.normalize('NFD')].reduce((sum, letter) => sum + size * letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
}

/** The width of the widest of some lines; 0 for none. */
export function widest(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)));
}
