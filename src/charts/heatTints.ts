import type { HeatCell, HeatLevel, HeatRow } from './heatMapLayout.ts';

/** How opaque each tint is, 0–1. The deepest is far from the others, so that its figure can turn light. */
export const TINTS: Readonly<Record<HeatLevel, number>> = { 0: 0.05, 1: 0.19, 2: 0.34, 3: 0.5, 4: 0.92 };

/**
 * The tints of a heat map for the table of a file; cells of few cases are the palest, as hatches are no fill there.
 *
 * @param before columns of the table before the cells
 * @param isSum whether a column, counted from the first cell, is a sum, which is never tinted
 */
export function tableTints(
  rows: readonly Pick<HeatRow, 'cells'>[],
  before: number,
  isSum: (column: number) => boolean = () => false,
): (number | null)[][] {
  return rows.map(({ cells }) => [
    ...Array.from({ length: before }, () => null),
    ...cells.map((cell, column) => (isSum(column) ? null : tintOf(cell))),
  ]);
}

function tintOf({ level, isSmall }: HeatCell): number | null {
  return level === null ? null : TINTS[isSmall ? 0 : level];
}
