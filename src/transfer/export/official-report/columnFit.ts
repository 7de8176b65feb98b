import { TWIPS_PER_POINT } from './paper.ts';
import { lineWidth, longestWordWidth } from './textMeasure.ts';

/** Letters in points: made smaller, from the first to the last, until no word has to break. */
const SIZES = [12, 11, 10] as const;
const SMALLEST = 10;
/** Left and right of the words of a cell, in twips, each. */
export const CELL_PADDING = 70;
/** A word longer than this part of the table, such as an address, breaks instead of squeezing all others. */
const LONGEST_WORD = 0.3;
/** Heads may take so many lines rather than widen a column of short figures. */
const HEAD_LINES = 3;

/** What a column wants, in parts of the size of its letters. */
export interface ColumnNeed {
  readonly longestWord: number;
  /** Everything on one line, the head on a few. */
  readonly longestLine: number;
}

export interface ColumnFit {
  /** Of the letters, in points. */
  readonly size: number;
  /** Of the columns, in twips; together exactly the width that was to be filled. */
  readonly widths: readonly number[];
}

export function columnNeeds(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnNeed[] {
  return heads.map((head, place) => {
    let longestWord = longestWordWidth(head, true);
    let longestLine = Math.max(longestWord, lineWidth(head, true) / HEAD_LINES);
    for (const row of rows) {
      const text = row[place] ?? '';
      longestWord = Math.max(longestWord, longestWordWidth(text));
      longestLine = Math.max(longestLine, lineWidth(text));
    }
    return { longestWord, longestLine };
  });
}

/** Whether every word stays whole within the width, at the smallest size that is still easily read. */
export function columnsFit(needs: readonly ColumnNeed[], width: number): boolean {
  return sum(needs.map((need) => least(need, SMALLEST, width))) <= width;
}

/** Columns as wide as their contents want, within a width; where there is not enough, the widest give way first. */
export function columnFit(needs: readonly ColumnNeed[], width: number): ColumnFit {
  const leasts = (size: number) => needs.map((need) => least(need, size, width));
  const size = SIZES.find((points) => sum(leasts(points)) <= width) ?? SMALLEST;
  const wishes = needs.map((need) =>
    Math.max(0, twips(need.longestLine, size) + 2 * CELL_PADDING - least(need, size, width)),
  );
  return { size, widths: shared(leasts(size), wishes, width) };
}

function least({ longestWord }: ColumnNeed, size: number, width: number): number {
  return Math.min(width * LONGEST_WORD, twips(longestWord, size) + 2 * CELL_PADDING);
}

function twips(width: number, size: number): number {
  return width * size * TWIPS_PER_POINT;
}

/** First what each must have, then the rest in equal parts among those that wish for more, the modest ones first. */
function shared(leasts: readonly number[], wishes: readonly number[], width: number): number[] {
  const widths = [...leasts];
  let spare = Math.max(0, width - sum(leasts));
  const modestFirst = [...wishes.entries()].toSorted(([, a], [, b]) => a - b);
  for (const [turn, [place, wish]] of modestFirst.entries()) {
    const given = Math.min(wish, spare / (modestFirst.length - turn));
    widths[place] = (widths[place] ?? 0) + given;
    spare -= given;
  }
  return filled(widths, width);
}

/** Whole twips that together are the width: what is left over, or missing, is spread over all. */
function filled(widths: readonly number[], width: number): number[] {
  const scale = width / sum(widths);
  let end = 0;
  let printed = 0;
  return widths.map((column) => {
    end += column * scale;
    const whole = Math.round(end) - printed;
    printed += whole;
    return whole;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
