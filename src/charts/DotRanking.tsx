import type { ReactNode } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './DotRanking.module.css';
import { type DotBand, type DotRow, dotRankingLayout, groupRuns, ROW_HEIGHT } from './dotRankingLayout.ts';

interface DotRankingProps {
  readonly canvas: ChartCanvas;
  readonly rows: readonly DotRow[];
  readonly bands: readonly DotBand[];
  readonly maxValue: number;
  readonly rankCount: number;
  /** Keys of units that cannot be told apart. */
  readonly groups: readonly (readonly string[])[];
  /** Which columns there is, or will be, something to write in. */
  readonly shows: { readonly change: boolean; readonly ranks: boolean };
  readonly heads: { readonly change: string; readonly interval: string };
  /** Drawn at the change column, centred on the point given. */
  readonly changeMark: (key: string, x: number, y: number) => ReactNode;
}

/** Units by their points: dots on the bands of the formula, change of rank, and how sure each rank is. */
export function DotRanking(props: DotRankingProps) {
  const { canvas, rows, bands, maxValue, rankCount, groups, shows, heads, changeMark } = props;
  const layout = dotRankingLayout(rows, bands, maxValue, rankCount, canvas.width, shows);
  const { ranks, height, change } = layout;
  const top = layout.y(0) - ROW_HEIGHT / 2;
  const bottom = top + rows.length * ROW_HEIGHT;
  return (
    <svg width={canvas.width} height={height} viewBox={`0 0 ${canvas.width} ${height}`} aria-hidden="true">
      {layout.bands.map((band, index) => (
        <g key={band.label}>
          <rect
            className={index % 2 === 0 ? styles.bandA : styles.bandB}
            x={band.left}
            y={top}
            width={band.right - band.left}
            height={bottom - top}
          />
          {(index === 0 || band.right - band.left > 84) && (
            <text className={styles.head} x={band.left + 6} y={top - 10}>
              {band.label}
            </text>
          )}
        </g>
      ))}
      {change !== null && (
        <text className={styles.headMiddle} x={change} y={top - 10}>
          {heads.change}
        </text>
      )}
      {ranks && (
        <text className={styles.head} x={ranks.left - 8} y={top - 10}>
          {heads.interval}
        </text>
      )}
      {ranks &&
        groupRuns(rows, groups).map(([first, last]) => (
          <rect
            key={first}
            className={styles.group}
            x={ranks.left - 8}
            y={layout.y(first) - ROW_HEIGHT / 2 + 1}
            width={ranks.right - ranks.left + 16}
            height={(last - first + 1) * ROW_HEIGHT - 2}
            rx="4"
          />
        ))}
      {rows.map((row, place) => (
        <DotLine key={row.key} row={row} y={layout.y(place)} layout={layout} canvas={canvas}>
          {change !== null && changeMark(row.key, change, layout.y(place))}
        </DotLine>
      ))}
    </svg>
  );
}

interface DotLineProps {
  readonly row: DotRow;
  readonly y: number;
  readonly layout: ReturnType<typeof dotRankingLayout>;
  readonly canvas: ChartCanvas;
  readonly children: ReactNode;
}

function DotLine({ row, y, layout, canvas, children }: DotLineProps) {
  const { plot, ranks, rankX } = layout;
  const x = layout.x(row.value);
  const tone = row.isConcern ? styles.concern : styles.plain;
  return (
    <g className={row.key === canvas.activeKey ? styles.active : styles.row} data-point={row.key}>
      <rect className={styles.hit} x="0" y={y - ROW_HEIGHT / 2} width={canvas.width} height={ROW_HEIGHT} />
      <text className={styles.rank} x="28" y={y + 4}>
        {row.rank}
      </text>
      <text className={row.isConcern ? styles.nameStrong : styles.name} x="38" y={y + 4}>
        {row.name}
      </text>
      <line className={styles.stem} x1={plot.left} x2={x} y1={y} y2={y} />
      <circle className={tone} cx={x} cy={y} r="5.5" />
      <text className={row.isConcern ? styles.valueConcern : styles.value} x={x + 11} y={y + 4}>
        {row.valueLabel}
      </text>
      {children}
      {ranks && row.interval && (
        <>
          <line
            className={styles.interval}
            x1={rankX(row.interval.best)}
            x2={rankX(row.interval.worst)}
            y1={y}
            y2={y}
          />
          <circle className={tone} cx={rankX(row.rank)} cy={y} r="4" />
        </>
      )}
    </g>
  );
}
