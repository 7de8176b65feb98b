import { Fragment } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './LostPointsMap.module.css';
import { headLines, type LostPointsLayout, lostPointsLayout } from './lostPointsLayout.ts';

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
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly columns: readonly LostColumn[];
  readonly rows: readonly LostRow[];
  readonly scaleLabel: string;
  readonly formatStep: (points: number) => string;
}

/** How opaque each tint is. The deepest is far from the others, so that its figure can turn light. */
const OPACITIES = [0.05, 0.19, 0.34, 0.5, 0.92];
const DEEPEST = OPACITIES.length - 1;

/** Units down, groups across, the points lost in each cell: printed, and the deeper the more. */
export function LostPointsMap({ canvas, columns, rows, scaleLabel, formatStep }: LostPointsMapProps) {
  const tinted = rows.flatMap((row) => row.cells.filter((_, column) => !columns[column]?.isSum));
  const layout = lostPointsLayout(
    canvas.width,
    rows.length,
    columns.map(({ name }) => name),
    Math.max(0, ...tinted.map(({ lost }) => lost ?? 0)),
  );
  const { namesWidth, cellsWidth, height } = layout;
  return (
    <>
      <div className={namesWidth + cellsWidth > canvas.width + 1 ? styles.scrolls : styles.box}>
        {!layout.isStacked && (
          <svg className={styles.names} width={namesWidth} height={height} aria-hidden="true">
            <Names rows={rows} layout={layout} />
          </svg>
        )}
        <svg className={styles.cells} width={cellsWidth} height={height} aria-hidden="true">
          {layout.isStacked && <Names rows={rows} layout={layout} />}
          {columns.map((column, place) => (
            <Head key={column.key} column={column} place={place} layout={layout} />
          ))}
          {rows.map((row, place) =>
            row.cells.map((cell, column) => (
              <Cell
                key={`${row.key} ${columns[column]?.key}`}
                cell={cell}
                pointKey={`${row.key} ${columns[column]?.key}`}
                x={layout.x(column)}
                y={layout.y(place)}
                layout={layout}
                isSum={columns[column]?.isSum ?? false}
                activeKey={canvas.activeKey}
              />
            )),
          )}
        </svg>
      </div>
      <div className={styles.key} aria-hidden="true">
        <span>{scaleLabel}</span>
        <span className={styles.keySteps}>
          {layout.steps.map((from, tint) => (
            <span key={from} className={styles.keyStep}>
              <span className={styles.keyTint} style={{ opacity: OPACITIES[tint] }} />
              {formatStep(from)}
            </span>
          ))}
        </span>
      </div>
    </>
  );
}

function Names({ rows, layout }: { readonly rows: readonly LostRow[]; readonly layout: LostPointsLayout }) {
  const [rankX, nameX] = layout.isStacked ? [18, 24] : [22, 32];
  return rows.map((row, place) => (
    <Fragment key={row.key}>
      <text className={styles.rank} x={rankX} y={layout.nameY(place)}>
        {row.rank}
      </text>
      <text className={row.isMarked ? styles.nameStrong : styles.name} x={nameX} y={layout.nameY(place)}>
        {row.label}
      </text>
    </Fragment>
  ));
}

interface HeadProps {
  readonly column: LostColumn;
  readonly place: number;
  readonly layout: LostPointsLayout;
}

function Head({ column, place, layout }: HeadProps) {
  const lines = headLines(column.name, layout.cellWidth);
  const x = layout.x(place) + layout.cellWidth / 2;
  const bottom = layout.headHeight - 10;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} className={styles.head} x={x} y={bottom - (lines.length - index) * 15}>
          {line}
        </text>
      ))}
      <text className={styles.note} x={x} y={bottom}>
        {column.note}
      </text>
    </>
  );
}

interface CellProps {
  readonly cell: LostCell;
  readonly pointKey: string;
  readonly x: number;
  readonly y: number;
  readonly layout: LostPointsLayout;
  readonly isSum: boolean;
  readonly activeKey: string | null;
}

function Cell({ cell, pointKey, x, y, layout, isSum, activeKey }: CellProps) {
  const { cellWidth, cellHeight, isStacked } = layout;
  const box = { x: x + 1, y: y + 1, width: cellWidth - 2, height: cellHeight - 2, rx: 3 };
  const tint = cell.lost === null || isSum ? null : layout.tint(cell.lost);
  const figure = isSum ? styles.sum : tint === DEEPEST ? styles.figureOnDeep : styles.figure;
  return (
    <g data-point={pointKey}>
      {tint !== null && <rect className={styles.cell} {...box} fillOpacity={OPACITIES[tint]} />}
      {cell.lost === null && <rect className={styles.gap} {...box} />}
      {isSum && <rect {...box} fill="transparent" />}
      <text
        className={cell.lost === null ? styles.figureMissing : figure}
        x={x + cellWidth / 2}
        y={y + cellHeight / 2 + 4.5}
      >
        {/* A narrow gap is left empty: its reason is a line long. */}
        {cell.lost === null && isStacked ? '' : cell.text}
      </text>
      {pointKey === activeKey && <rect className={styles.active} {...box} />}
    </g>
  );
}
