import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './RankIntervalChart.module.css';
import { groupBlocks, type RankIntervalLayout, rankIntervalLayout } from './rankIntervalLayout.ts';

export interface IntervalChartRow {
  readonly key: string;
  readonly label: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** "3–7". */
  readonly range: string;
  /** Rows with the same group cannot be told apart. */
  readonly group: number | null;
  readonly isMarked: boolean;
}

interface RankIntervalChartProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly IntervalChartRow[];
  readonly rankCount: number;
}

/** How sure each rank is: a bar from best to worst, a dot at the published rank, blocks that cannot be told apart. */
export function RankIntervalChart({ canvas, rows, rankCount }: RankIntervalChartProps) {
  const layout = rankIntervalLayout(canvas.width, rows.length, rankCount);
  const bottom = layout.headHeight + rows.length * layout.rowHeight;
  return (
    <svg
      width={canvas.width}
      height={layout.height}
      viewBox={`0 0 ${canvas.width} ${layout.height}`}
      aria-hidden="true"
    >
      {groupBlocks(rows.map(({ group }) => group)).map(({ first, last }) => (
        <rect
          key={first}
          className={styles.block}
          x={layout.left - 4}
          width={layout.right - layout.left + 8}
          y={layout.middle(first) - layout.rowHeight / 2 + 1.5}
          height={(last - first + 1) * layout.rowHeight - 3}
          rx="4"
        />
      ))}
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={layout.x(tick)}
            x2={layout.x(tick)}
            y1={layout.headHeight - 4}
            y2={bottom}
          />
          <text className={styles.tick} x={layout.x(tick)} y={layout.headHeight - 12}>
            {tick}
          </text>
        </g>
      ))}
      {rows.map((row, place) => (
        <Row
          key={row.key}
          row={row}
          place={place}
          layout={layout}
          width={canvas.width}
          isActive={row.key === canvas.activeKey}
        />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: IntervalChartRow;
  readonly place: number;
  readonly layout: RankIntervalLayout;
  readonly width: number;
  readonly isActive: boolean;
}

function Row({ row, place, layout, width, isActive }: RowProps) {
  const y = layout.middle(place);
  return (
    <g data-point={row.key}>
      <rect
        className={isActive ? styles.activeHit : styles.hit}
        y={y - layout.rowHeight / 2}
        width={width}
        height={layout.rowHeight}
      />
      <text className={styles.rank} x="22" y={y + 4.5}>
        {row.rank}
      </text>
      <text className={row.isMarked ? styles.nameStrong : styles.name} x="32" y={y + 4.5}>
        {row.label}
      </text>
      <line className={styles.interval} x1={layout.x(row.best)} x2={layout.x(row.worst)} y1={y} y2={y} />
      <circle className={styles.dot} cx={layout.x(row.rank)} cy={y} r="5" />
      <text className={styles.figure} x={layout.figureX} y={y + 4.5}>
        {row.range}
      </text>
    </g>
  );
}
