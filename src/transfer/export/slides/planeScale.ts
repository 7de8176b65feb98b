import type { PlaneAxis, ReportPlane } from '#src/domain/report.ts';
import { FINEST, type ValueScale, valueScale } from './chartScale.ts';

export interface PlaneScales {
  readonly across: ValueScale;
  readonly up: ValueScale;
}

/** One series of a plane as a sheet holds it: a name and two figures a row. */
export interface PlaneBlock {
  readonly name: string;
  readonly rows: readonly (readonly [name: string, across: number, up: number])[];
}

/** Axes that hold all dots. Lines may leave the plot: limits of few cases open beyond any rate. */
export function planeScales({ groups, across, up }: ReportPlane): PlaneScales {
  const dots = groups.flatMap((group) => group.dots);
  return {
    across: scaleOf(
      dots.map((dot) => dot.across),
      across,
      true,
    ),
    up: scaleOf(
      dots.map((dot) => dot.up),
      up,
      false,
    ),
  };
}

function scaleOf(values: readonly number[], { format }: PlaneAxis, isFromZero: boolean): ValueScale {
  return valueScale(values, { isFromZero, isShare: format === 'share', finest: FINEST[format] });
}

/** Dots group by group, then the lines. */
export function planeBlocks({ groups, lines }: ReportPlane): PlaneBlock[] {
  return [
    ...groups.map(({ name, dots }) => ({
      name,
      rows: dots.map((dot) => [dot.name, dot.across, dot.up] as const),
    })),
    ...lines.map(({ name, points }) => ({
      name,
      rows: points.map(([across, up]) => ['', across, up] as const),
    })),
  ];
}

/** Rows of the longest series. */
export function planeRowCount(plane: ReportPlane): number {
  return Math.max(0, ...planeBlocks(plane).map(({ rows }) => rows.length));
}
