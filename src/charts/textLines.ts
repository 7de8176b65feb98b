import { textWidth } from './textWidth.ts';

/** One line of a text, and where it stands. */
export interface TextLine {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
}

/** From one baseline to the next. */
export const TEXT_LINE = 15;
const CUT = '…';

/** A text broken between words into lines that fit; a word that does not fit has a line of its own. */
export function textLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * A label in as many lines as it needs, cut with an ellipsis where it needs more than `most`. What is cut stands
 * in full in the reading line of the chart and in its table.
 *
 * @param width room of a line in CSS pixels
 * @param size of the font in CSS pixels
 */
export function labelLines(label: string, width: number, size: number, most: number): string[] {
  const lines = textLines(label, (line) => textWidth(line, size) <= width);
  return lines
    .slice(0, most)
    .map((line, place) => (place === most - 1 && lines.length > most ? `${line}${CUT}` : line))
    .map((line) => cutLine(line, width, size));
}

/** A line that is too long ends in an ellipsis within its room. */
function cutLine(line: string, width: number, size: number): string {
  if (textWidth(line, size) <= width) return line;
  const letters = [...line.replace(CUT, '')];
  while (letters.length > 1 && textWidth(`${letters.join('')}${CUT}`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}${CUT}`;
}

/** Lines below each other, the last on the baseline given. */
export function linesUpTo(last: number, texts: readonly string[]): TextLine[] {
  return texts.map((text, line) => ({ text, y: last - (texts.length - 1 - line) * TEXT_LINE }));
}
