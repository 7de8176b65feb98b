import { linesHeight } from './deckTheme.ts';

/**
 * How wide text in Arial is, which decides what fits on a slide before any program draws it. Widths in thousandths of
 * the letter size, as the typeface gives them; a mark above or below a letter takes no room.
 */
type Widths = readonly (readonly [width: number, letters: string])[];

const REGULAR: Widths = [
  [191, "'"],
  [222, 'ijl‘’'],
  [278, ' !,./:;I[\\]ft|·'],
  [333, '()-`r{}“”²'],
  [389, '*"'],
  [500, 'Jcksvxyz^'],
  [584, '+<=>~−±×≥≤'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@—…'],
];
const BOLD: Widths = [
  [238, "'"],
  [278, ' ,./I\\ijl|·‘’'],
  [333, '!()-:;[]`ft²'],
  [389, '*r{}'],
  [500, 'z"“”'],
  [584, '+<=>^~−±×≥≤'],
  [611, '?FLTZbdghnopqu'],
  [667, 'EPSVXY'],
  [722, '&ABCDHKNRU'],
  [778, 'GOQw'],
  [833, 'M'],
  [889, '%m'],
  [944, 'W'],
  [1015, '@—…'],
];
/** Figures and most small letters. */
const USUAL = 556;
/** Letters of other scripts, signs and pictures: a square. */
const FIRST_SQUARE = 0x2000;
const SQUARE = 1000;
/** Code points: the stroke of a Đ is no mark, and the horn of an Ơ the only one that takes room. */
const STROKED = new Map([
  [0x110, 'D'],
  [0x111, 'd'],
]);
const HORN = 0x31b;
const HORN_WIDTH = 80;
/**
 * Where Arial is not installed its letters come from a face of the same widths, but those only Vietnamese has, from
 * ơ on, from a third and wider one.
 */
const FIRST_BORROWED = 0x1a0;
const BORROWED = 1.2;
/** Programs break lines a little differently; who counts generously is not surprised. */
const GENEROUS = 1.02;

const widthOf = (widths: Widths) =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const REGULAR_WIDTH = widthOf(REGULAR);
const BOLD_WIDTH = widthOf(BOLD);

/** Width of a line in inches. */
export function textWidth(text: string, points: number, bold = false): number {
  const widths = bold ? BOLD_WIDTH : REGULAR_WIDTH;
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const [bare = letter, ...marks] = STROKED.get(code) ?? letter.normalize('NFD');
    const width = widths.get(bare) ?? (code < FIRST_SQUARE ? USUAL : SQUARE);
    const horn = marks.some((mark) => mark.codePointAt(0) === HORN) ? HORN_WIDTH : 0;
    thousandths += (width + horn) * (marks.length > 0 && code >= FIRST_BORROWED ? BORROWED : 1);
  }
  return ((thousandths / 1000) * points * GENEROUS) / 72;
}

/** The lines text takes in a box of a width in inches; words longer than a line are broken. */
export function wrappedLines(text: string, width: number, points: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => brokenWord(part, width, points, bold))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, points, bold) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Text as it fits into so many lines, with an ellipsis where some is left out. */
export function shortened(text: string, width: number, points: number, most = 1, bold = false): string {
  const lines = wrappedLines(text, width, points, bold);
  if (lines.length <= most) return text;
  const kept = [...lines.slice(0, most).join(' ')];
  while (kept.length > 0 && wrappedLines(`${kept.join('')}…`, width, points, bold).length > most) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}

/**
 * Text in the largest of the sizes in which all of it fits into a box; in the last, shortened, where none does.
 *
 * @param sizes in points, the largest first
 */
export function fitted(
  text: string,
  box: { readonly w: number; readonly h: number },
  sizes: readonly [number, ...number[]],
  bold = false,
): { text: string; points: number } {
  const room = (points: number) => Math.max(1, Math.floor(box.h / linesHeight(1, points)));
  const fits = (points: number) => wrappedLines(text, box.w, points, bold).length <= room(points);
  const points = sizes.find(fits) ?? sizes.at(-1) ?? sizes[0];
  return { text: shortened(text, box.w, points, room(points), bold), points };
}

function brokenWord(word: string, width: number, points: number, bold: boolean): string[] {
  if (textWidth(word, points, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && textWidth(piece + letter, points, bold) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
