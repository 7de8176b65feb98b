/** One part of a bar, from its left edge; the next part begins where it ends. */
export interface StackedPart {
  /** Its place among the parts. */
  readonly part: number;
  readonly x: number;
  readonly width: number;
}

export interface StackedBar {
  /** In order, without those that are 0 or not known. */
  readonly parts: readonly StackedPart[];
  /** What of the total is in no known part, where a part is not known; null where nothing is. */
  readonly unknown: { readonly x: number; readonly width: number } | null;
}

/** What a bar is made of. */
interface Counts {
  readonly values: readonly (number | null)[];
  readonly total: number | null;
}

/** A part of one case among thousands is still seen. */
const LEAST_PART = 3;

function known(row: Counts): number {
  return row.values.reduce((sum: number, value) => sum + (value ?? 0), 0);
}

/** The total, or the sum of the parts where they are more: a bar never leaves its width. */
export function barSize(row: Counts): number {
  return row.total === null ? 0 : Math.max(row.total, known(row));
}

/**
 * The parts of one bar.
 *
 * @param width in CSS pixels, of a bar of `most` cases
 */
export function stackedBar(row: Counts, width: number, most: number): StackedBar {
  if (row.total === null || most <= 0) return { parts: [], unknown: null };
  const drawn = row.values.flatMap((value, part) => (value === null || value <= 0 ? [] : [{ part, value }]));
  const lengths = widened(drawn.map(({ value }) => (value / most) * width));
  let x = 0;
  const parts = drawn.map(({ part }, index) => {
    const length = lengths[index] ?? 0;
    x += length;
    return { part, x: x - length, width: length };
  });
  const rest = ((barSize(row) - known(row)) / most) * width;
  const hasUnknown = row.values.includes(null) && rest > 0;
  return { parts, unknown: hasUnknown ? { x, width: Math.min(rest, width - x) } : null };
}

/** Lengths none of which is shorter than the eye needs: the longest gives what the others lack, if it can. */
function widened(lengths: readonly number[]): number[] {
  const longest = lengths.indexOf(Math.max(...lengths));
  const raised = lengths.map((length, index) => (index === longest ? length : Math.max(length, LEAST_PART)));
  const lack = raised.reduce((sum, length, index) => sum + length - (lengths[index] ?? length), 0);
  return raised.map((length, index) => (index === longest ? Math.max(LEAST_PART, length - lack) : length));
}
