import { describe, expect, it } from 'vitest';
import { pictureCuts, type Stretch } from '#src/transfer/export/pictureCuts.ts';

const LIMITS = { height: 260, rows: 9 };
const HEAD = 30;
const ROW = 23;

/** Rows one below the other, each with a name above its figure. */
function rows(count: number, height = ROW): Stretch[] {
  return Array.from({ length: count }, (_, row) => HEAD + row * height).flatMap((top) => [
    { top: top + 2, bottom: top + height / 2 + 2 },
    { top: top + height / 2, bottom: top + height - 2 },
  ]);
}

const heightOf = (part: readonly Stretch[]) => part.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
/** Rows whose marks are all within a stretch of the part. */
const rowsIn = (part: readonly Stretch[], count: number, height = ROW) =>
  Array.from({ length: count }, (_, row) => row).filter((row) => {
    const [top, bottom] = [HEAD + row * height + 2, HEAD + (row + 1) * height - 2];
    return part.some((stretch) => stretch.top <= top && stretch.bottom >= bottom);
  });

describe('where a picture is cut for slides', () => {
  it('leaves a picture whole that fits', () => {
    expect(pictureCuts(200, rows(7), LIMITS)).toEqual([[{ top: 0, bottom: 200 }]]);
  });

  it('gives every row to exactly one part, evenly, with the head and the foot on each', () => {
    const height = HEAD + 21 * ROW + 20;
    const parts = pictureCuts(height, rows(21), LIMITS);
    expect(parts.map((part) => rowsIn(part, 21).length)).toEqual([7, 7, 7]);
    expect(parts.flatMap((part) => rowsIn(part, 21))).toEqual(Array.from({ length: 21 }, (_, row) => row));
    for (const part of parts) {
      expect(part[0]).toEqual({ top: 0, bottom: HEAD });
      expect(part.at(-1)).toEqual({ top: HEAD + 21 * ROW, bottom: height });
      expect(heightOf(part)).toBeLessThanOrEqual(LIMITS.height);
    }
  });

  it('never has more than nine rows on a slide, however low they are', () => {
    const parts = pictureCuts(HEAD + 12 * 15, rows(12, 15), LIMITS);
    expect(parts.map((part) => rowsIn(part, 12, 15).length)).toEqual([6, 6]);
  });

  it('keeps a heading with the row below it', () => {
    const heading = { top: HEAD + 6 * ROW + 1, bottom: HEAD + 6 * ROW + 20, isHeading: true };
    const below = rows(12).map(({ top, bottom }) =>
      top > heading.top ? { top: top + 24, bottom: bottom + 24 } : { top, bottom },
    );
    const [first, second] = pictureCuts(HEAD + 12 * ROW + 24, [...below, heading], LIMITS);
    expect(first?.some(({ top, bottom }) => top <= heading.top && bottom >= heading.bottom)).toBe(false);
    expect(second?.some(({ top, bottom }) => top <= heading.top && bottom >= heading.bottom)).toBe(true);
  });

  it('leaves a picture whole that has no rows to cut between', () => {
    expect(pictureCuts(600, [], LIMITS)).toEqual([[{ top: 0, bottom: 600 }]]);
    expect(pictureCuts(600, [{ top: 20, bottom: 580 }], LIMITS)).toEqual([[{ top: 0, bottom: 600 }]]);
  });
});
