/** A stretch of a picture from above to below, in CSS pixels. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

export interface PictureLimits {
  /** Height of a part, in CSS pixels. */
  readonly height: number;
  readonly rows: number;
}

/** Rows that touch each other by less are still two. */
const TOUCH = 1;
/** Left above and below the rows of a part: letters and lines reach a little beyond their box. */
const AIR = 2;

/** A stretch that marks or words take. */
export interface Mark extends Stretch {
  /** Words between rows, such as a heading: they go with the row below. */
  readonly isHeading?: boolean;
}

/**
 * Where a picture of rows is cut so that each part has its head, some whole rows and its foot: what stands above the
 * first row and below the last one is on every part. Parts are as even as the rows allow.
 *
 * @param height of the whole picture
 * @param marks what the rows consist of, in any order; marks that overlap are one row
 * @returns the stretches of each part from above to below; a single part with the whole where it fits or cannot be cut
 */
export function pictureCuts(height: number, marks: readonly Mark[], limits: PictureLimits): Stretch[][] {
  const whole = [[{ top: 0, bottom: height }]];
  const rows = rowsOf(marks);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || (height <= limits.height && rows.length <= limits.rows)) return whole;
  const head = { top: 0, bottom: Math.max(0, first.top - AIR) };
  const foot = { top: Math.min(height, last.bottom + AIR), bottom: height };
  const room = limits.height - heightOf(head) - heightOf(foot) - 2 * AIR;
  const parts = evenParts(rows, { ...limits, height: room });
  if (parts.length < 2) return whole;
  return parts.map(({ top, bottom }) =>
    [head, { top: top - AIR, bottom: bottom + AIR }, foot].filter((stretch) => heightOf(stretch) > 0),
  );
}

/** What overlaps is one row, with the headings above it. */
function rowsOf(marks: readonly Mark[]): Stretch[] {
  const rows: { top: number; bottom: number; isOpen: boolean }[] = [];
  for (const { top, bottom, isHeading = false } of marks.toSorted((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && (row.isOpen || top < row.bottom - TOUCH)) {
      row.bottom = Math.max(row.bottom, bottom);
      row.isOpen &&= isHeading;
    } else rows.push({ top, bottom, isOpen: isHeading });
  }
  return rows.map(({ top, bottom }) => ({ top, bottom }));
}

function evenParts(rows: readonly Stretch[], limits: PictureLimits): Stretch[] {
  const most = filled(rows, limits);
  // As few parts as there have to be, none much emptier than the others.
  for (let perPart = Math.ceil(rows.length / most.length); perPart < limits.rows; perPart += 1) {
    const even = filled(rows, { ...limits, rows: perPart });
    if (even.length === most.length) return even;
  }
  return most;
}

/** Fills one part after the other; a row that is higher than a part has one of its own. */
function filled(rows: readonly Stretch[], limits: PictureLimits): Stretch[] {
  const parts: { top: number; bottom: number; rows: number }[] = [];
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && part.rows < limits.rows && row.bottom - part.top <= limits.height) {
      part.bottom = row.bottom;
      part.rows += 1;
    } else parts.push({ ...row, rows: 1 });
  }
  return parts.map(({ top, bottom }) => ({ top, bottom }));
}

function heightOf({ top, bottom }: Stretch): number {
  return bottom - top;
}
