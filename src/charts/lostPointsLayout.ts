import { scaleQuantize } from 'd3-scale';

export interface LostPointsLayout {
  /** Where names beside the cells would leave those too narrow, each stands on a line above its cells. */
  readonly isStacked: boolean;
  /** 0 when stacked. */
  readonly namesWidth: number;
  readonly cellWidth: number;
  /** Width of the part that may scroll: the cells and their sums. */
  readonly cellsWidth: number;
  readonly height: number;
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly cellHeight: number;
  readonly x: (column: number) => number;
  /** Top of the cells of a row. */
  readonly y: (row: number) => number;
  /** Baseline of the name of a row. */
  readonly nameY: (row: number) => number;
  /** The tint of a loss, 0 palest; the same for every column. */
  readonly tint: (lost: number) => number;
  /** Where the tints begin, for the key below: as many as there are tints. */
  readonly steps: readonly number[];
}

const TINTS = [0, 1, 2, 3, 4];
const CELL_HEIGHT = 30;
const NAME_LINE = 22;
const NAMES = 184;
/** Narrower than this a head is broken letter by letter. */
const COMFORTABLE_CELL = 76;
/** Narrower than this figures run together: then the picture scrolls. */
const LEAST_CELL = 44;
const HEAD_LINE = 15;
/** Letters of a head that fit into one pixel of width, at 12 px. */
const LETTERS_PER_PIXEL = 1 / 6.6;

/**
 * Where the cells of the heat map stand, and how deep each is tinted.
 *
 * @param heads names of the columns, which are broken into lines
 * @param mostLost the largest loss in any cell; ends the scale of the tints
 */
export function lostPointsLayout(
  width: number,
  rowCount: number,
  heads: readonly string[],
  mostLost: number,
): LostPointsLayout {
  const columns = Math.max(1, heads.length);
  const isStacked = (width - NAMES) / columns < COMFORTABLE_CELL;
  const namesWidth = isStacked ? 0 : NAMES;
  const cellWidth = Math.max(LEAST_CELL, (width - namesWidth) / columns);
  const rowHeight = isStacked ? NAME_LINE + CELL_HEIGHT + 4 : CELL_HEIGHT;
  const lines = Math.max(1, ...heads.map((head) => headLines(head, cellWidth).length));
  const headHeight = (lines + 1) * HEAD_LINE + 10;
  // One tint more would not be told from its neighbours; the scale begins at 0, which is no loss.
  const tint = scaleQuantize([0, Math.max(mostLost, 0.01)], TINTS);
  const y = (row: number) => headHeight + row * rowHeight + (isStacked ? NAME_LINE : 0);
  return {
    isStacked,
    namesWidth,
    cellWidth,
    cellsWidth: cellWidth * heads.length,
    headHeight,
    rowHeight,
    cellHeight: CELL_HEIGHT,
    height: headHeight + rowCount * rowHeight + 4,
    x: (column) => column * cellWidth,
    y,
    nameY: (row) => (isStacked ? y(row) - 6 : y(row) + CELL_HEIGHT / 2 + 4.5),
    tint,
    steps: TINTS.map((step) => tint.invertExtent(step)[0]),
  };
}

/** A head broken between words into lines as wide as its column. */
export function headLines(head: string, width: number): string[] {
  const room = Math.max(6, Math.floor((width - 8) * LETTERS_PER_PIXEL));
  const lines: string[] = [];
  for (const word of head.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
