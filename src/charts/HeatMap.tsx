import { Fragment, useId } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import { HeatCellMark, HeatHatch } from './HeatCellMark.tsx';
import styles from './HeatMap.module.css';
import { HeatMapKey, type HeatStep } from './HeatMapKey.tsx';
import { type HeatColumn, type HeatMapLayout, type HeatRow, heatMapLayout } from './heatMapLayout.ts';

interface HeatMapProps {
  readonly canvas: ChartCanvas;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  /** What a cell tells, for the key below. */
  readonly scaleLabel: string;
  /** What each tint stands for, in the order in which they are listed. */
  readonly steps: readonly HeatStep[];
}

/** Rows down, columns across, a figure in each cell: printed, and the worse the deeper. */
export function HeatMap({ canvas, columns, rows, scaleLabel, steps }: HeatMapProps) {
  const hatch = useId();
  const isDense = canvas.mostHeight !== undefined;
  const layout = heatMapLayout(canvas.width, columns, rows, isDense);
  const { labelsWidth, cellsWidth, height, isStacked } = layout;
  const cells = rows.flatMap((row) => row.cells);
  return (
    <>
      <div className={isDense ? styles.dense : styles.box} data-wide={layout.scrolls ? '' : undefined}>
        <svg
          className={isStacked ? styles.labelsAbove : styles.labels}
          // Above the cells, the lines of the labels stay in view while the cells pass below them.
          style={isStacked ? { marginRight: -labelsWidth } : undefined}
          width={labelsWidth}
          height={height}
          aria-hidden="true"
        >
          <Labels rows={rows} layout={layout} />
        </svg>
        <svg className={styles.cells} width={cellsWidth} height={height} aria-hidden="true">
          <HeatHatch id={hatch} />
          {columns.map((column, place) => (
            <Head key={column.key} place={place} layout={layout} />
          ))}
          {rows.map((row, place) =>
            row.cells.map((cell, column) => {
              const key = `${row.key} ${columns[column]?.key}`;
              return (
                <g key={key} data-point={key} transform={`translate(${layout.x(column)} ${layout.y(place)})`}>
                  <HeatCellMark
                    cell={cell}
                    width={layout.cellWidth}
                    height={layout.cellHeight}
                    isSum={columns[column]?.isSum ?? false}
                    isActive={key === canvas.activeKey}
                    hatch={hatch}
                    hasText={cell.level !== null || layout.fits(cell.text)}
                  />
                </g>
              );
            }),
          )}
        </svg>
      </div>
      <HeatMapKey
        isDense={isDense}
        scaleLabel={scaleLabel}
        steps={steps}
        hatch={hatch}
        hasSmall={cells.some(({ level, isSmall }) => isSmall && level !== null)}
        hasMuteGaps={cells.some(({ level, text }) => level === null && !layout.fits(text))}
      />
    </>
  );
}

function Labels({ rows, layout }: { readonly rows: readonly HeatRow[]; readonly layout: HeatMapLayout }) {
  return rows.map((row, place) => {
    const lines = layout.label(place);
    return (
      <Fragment key={row.key}>
        {row.rank !== undefined && (
          <text className={styles.rank} x={layout.rankX} y={lines[0]?.y}>
            {row.rank}
          </text>
        )}
        {lines.map(({ text, y }) => (
          <text key={y} className={row.isMarked ? styles.labelStrong : styles.label} x={layout.labelX} y={y}>
            {text}
          </text>
        ))}
        {row.note !== undefined && (
          <text className={styles.rowNote} x={layout.noteX} y={lines[0]?.y}>
            {row.note}
          </text>
        )}
      </Fragment>
    );
  });
}

interface HeadProps {
  readonly place: number;
  readonly layout: HeatMapLayout;
}

function Head({ place, layout }: HeadProps) {
  const x = layout.x(place) + layout.cellWidth / 2;
  return (
    <>
      {layout.head(place).map(({ text, y }) => (
        <text key={y} className={styles.head} x={x} y={y}>
          {text}
        </text>
      ))}
      {layout.note(place).map(({ text, y }) => (
        <text key={y} className={styles.note} x={x} y={y}>
          {text}
        </text>
      ))}
    </>
  );
}
