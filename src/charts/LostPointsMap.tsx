import type { ChartCanvas } from './ChartFrame.tsx';
import { HeatMap } from './HeatMap.tsx';
import { lossTints } from './lossTints.ts';

/** One column: a group, or the sum of all. */
export interface LostColumn {
  readonly key: string;
  readonly name: string;
  /** Its maximum, as it is printed below its name. */
  readonly note: string;
  /** A sum is printed and not tinted: it would drown the rest. */
  readonly isSum: boolean;
}

export interface LostCell {
  /** Null where it is not known: a gap with its reason. */
  readonly lost: number | null;
  readonly text: string;
}

export interface LostRow {
  readonly key: string;
  readonly rank: string;
  readonly label: string;
  readonly isMarked: boolean;
  /** In the order of the columns. */
  readonly cells: readonly LostCell[];
}

interface LostPointsMapProps {
  readonly canvas: ChartCanvas;
  readonly columns: readonly LostColumn[];
  readonly rows: readonly LostRow[];
  readonly scaleLabel: string;
  readonly formatStep: (points: number) => string;
}

/** Units down, groups across, the points lost in each cell: printed, and the deeper the more. */
export function LostPointsMap({ canvas, columns, rows, scaleLabel, formatStep }: LostPointsMapProps) {
  const tinted = rows.flatMap((row) => row.cells.filter((_, column) => !columns[column]?.isSum));
  const { level, steps } = lossTints(Math.max(0, ...tinted.map(({ lost }) => lost ?? 0)));
  return (
    <HeatMap
      canvas={canvas}
      columns={columns}
      rows={rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ lost, text }) => ({
          level: lost === null ? null : level(lost),
          text,
          isSmall: false,
        })),
      }))}
      scaleLabel={scaleLabel}
      steps={steps.map(({ from, level: step }) => ({ label: formatStep(from), level: step }))}
    />
  );
}
