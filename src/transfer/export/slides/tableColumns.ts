import { CONTENT_WIDTH, LETTERS } from './deckTheme.ts';
import { textWidth } from './letterWidths.ts';

/** Room left and right of a cell's text, in inches. */
export const CELL_SIDE = 0.1;
/** Text beyond this is rather wrapped than set smaller; a word beyond is broken. */
const COMFORTABLE = 3.2;
const WIDEST = 8;
const WIDEST_WORD = 2.4;
/** Columns may grow a little into empty room, but figures stay near the names they belong to. */
const MOST_STRETCH = 1.5;
/** A head may take two lines without looking cramped. */
const HEAD_SHARE = 0.55;
const SIZES = [LETTERS.body, 13, LETTERS.note, LETTERS.smallest] as const;

/** Columns of a table that stand on one slide, by their places in the table. */
export interface ColumnGroup {
  readonly places: readonly number[];
  /** In inches, one a place. */
  readonly widths: readonly number[];
  /** Size of the letters, in points. */
  readonly points: number;
}

/** What a column asks for, in inches. */
interface ColumnNeed {
  /** Its longest word. */
  readonly narrowest: number;
  /** All text of usual length on one line. */
  readonly natural: number;
  /** All text on one line. */
  readonly wish: number;
}

/**
 * The columns as they fit across slides: all together in the largest letters in which nothing of usual length wraps,
 * else wrapped in the smallest, else in groups of like number that each begin with the column that names the rows.
 */
export function columnGroups(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  concerns: readonly boolean[],
): readonly ColumnGroup[] {
  const needs = new Map(
    SIZES.map(
      (points) =>
        [points, columns.map((head, place) => needOf(head, { rows, concerns }, place, points))] as const,
    ),
  );
  const attempts = [
    ...SIZES.map((points) => ({ points, least: 'natural' as const })),
    { points: LETTERS.smallest, least: 'narrowest' as const },
  ];
  for (let count = 1; ; count += 1) {
    const groups = evenGroups(columns.length, count);
    for (const { points, least } of attempts) {
      const own = groups.map((places) => placed(places, needs.get(points) ?? []));
      const fits = own.every((group) => sum(group.map((need) => need[least])) <= CONTENT_WIDTH);
      // A table of one or two columns is not divided any more; its words are broken instead.
      const isLast = count >= columns.length - 1 && least === 'narrowest';
      if (fits || isLast)
        return groups.map((places, index) => ({ places, points, widths: grown(own[index] ?? [], least) }));
    }
  }
}

/** All columns side by side in letters of a size, nothing of usual length wrapped; null where they do not fit. */
export function wholeColumns(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  concerns: readonly boolean[],
  points: number,
): ColumnGroup | null {
  const needs = columns.map((head, place) => needOf(head, { rows, concerns }, place, points));
  if (sum(needs.map(({ natural }) => natural)) > CONTENT_WIDTH) return null;
  return { places: columns.map((_, place) => place), points, widths: grown(needs, 'natural') };
}

function needOf(
  head: string,
  {
    rows,
    concerns,
  }: { readonly rows: readonly (readonly string[])[]; readonly concerns: readonly boolean[] },
  place: number,
  points: number,
): ColumnNeed {
  const headWords = Math.max(...head.split(' ').map((word) => textWidth(word, points, true)));
  const headLine = textWidth(head, points, true);
  let [word, line] = [headWords, Math.max(headWords, headLine * HEAD_SHARE)];
  for (const [index, row] of rows.entries()) {
    const cell = row[place] ?? '';
    // Rows that give concern are bold.
    const bold = concerns[index] ?? false;
    word = Math.max(word, ...cell.split(' ').map((part) => textWidth(part, points, bold)));
    line = Math.max(line, textWidth(cell, points, bold));
  }
  const padded = (width: number, most: number) => Math.min(most, width) + 2 * CELL_SIDE;
  const natural = padded(line, COMFORTABLE);
  // Names of rows are read on every slide: where columns are many, they are the last to be wrapped.
  return {
    narrowest: place === 0 ? Math.min(natural, padded(line, WIDEST_WORD)) : padded(word, WIDEST_WORD),
    natural,
    wish: padded(Math.max(line, headLine), WIDEST),
  };
}

/** The first column in every group, the others spread evenly. */
function evenGroups(columnCount: number, count: number): readonly (readonly number[])[] {
  const others = Array.from({ length: Math.max(0, columnCount - 1) }, (_, index) => index + 1);
  if (others.length === 0) return [[0]];
  const size = Math.ceil(others.length / count);
  return Array.from({ length: Math.ceil(others.length / size) }, (_, group) => [
    0,
    ...others.slice(group * size, (group + 1) * size),
  ]);
}

/** Widths that begin with the least, then take of the room that is left what they wish for, then a little more. */
function grown(needs: readonly ColumnNeed[], least: 'natural' | 'narrowest'): readonly number[] {
  const from = needs.map((need) => need[least]);
  // Two names of rows and words may each be wider than half a slide.
  if (sum(from) > CONTENT_WIDTH) return from.map((width) => (width * CONTENT_WIDTH) / sum(from));
  const widths = towards(towards(from, needs, 'natural'), needs, 'wish');
  const stretch = Math.min(MOST_STRETCH, CONTENT_WIDTH / sum(widths));
  return widths.map((width) => width * stretch);
}

function towards(
  from: readonly number[],
  needs: readonly ColumnNeed[],
  goal: 'natural' | 'wish',
): readonly number[] {
  const wanted = needs.map((need, place) => Math.max(0, need[goal] - (from[place] ?? 0)));
  const share = Math.min(1, (CONTENT_WIDTH - sum(from)) / Math.max(sum(wanted), Number.EPSILON));
  return from.map((width, place) => width + (wanted[place] ?? 0) * share);
}

function placed(places: readonly number[], needs: readonly ColumnNeed[]): readonly ColumnNeed[] {
  return places.flatMap((place) => needs[place] ?? []);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
