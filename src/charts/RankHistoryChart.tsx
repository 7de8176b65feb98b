import { Line, LineChart, XAxis, YAxis } from 'recharts';
import type { ChartCanvas } from './ChartFrame.tsx';
import { HistoryMarks } from './HistoryMarks.tsx';
import styles from './RankHistoryChart.module.css';
import { type RankHistoryLayout, rankHistoryLayout } from './rankHistoryLayout.ts';

/** One unit over the periods; its tone says where it ended against where it began. */
export interface HistoryLine {
  readonly key: string;
  readonly label: string;
  /** Null where it was not ranked: the line breaks. */
  readonly ranks: readonly (number | null)[];
  /** Null for a line that is drawn grey. */
  readonly highlight: 'up' | 'down' | 'same' | null;
}

export interface HistoryPeriod {
  readonly key: string;
  readonly label: string;
  readonly isProvisional: boolean;
}

interface RankHistoryChartProps {
  readonly canvas: ChartCanvas;
  readonly periods: readonly HistoryPeriod[];
  readonly lines: readonly HistoryLine[];
  readonly rankCount: number;
  /** Draw the middle half of the ranks as a band: there are too many units for a line each. */
  readonly hasContextBand: boolean;
}

const STROKES = { up: 'var(--good)', down: 'var(--bad)', same: 'var(--accent)' } as const;
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/** Ranks over time: all units grey, a few highlighted and labelled at their ends; up is better. */
export function RankHistoryChart(props: RankHistoryChartProps) {
  const { canvas, periods, lines, rankCount, hasContextBand } = props;
  const layout = rankHistoryLayout(canvas.width, periods.length, rankCount, canvas.mostHeight);
  const grey = lines.filter((line) => line.highlight === null);
  const bright = lines.filter((line) => line.highlight !== null);
  return (
    <div className={styles.box} style={{ height: layout.height }} data-whole="">
      <svg className={styles.overlay} width={canvas.width} height={layout.height} aria-hidden="true">
        <Backdrop layout={layout} periods={periods} hasContextBand={hasContextBand} />
      </svg>
      <LineChart
        width={canvas.width}
        height={layout.height}
        margin={NO_MARGIN}
        data={chartRows(periods, lines)}
        accessibilityLayer={false}
        className={styles.overlay ?? ''}
      >
        <XAxis type="number" dataKey="place" hide domain={[layout.xDomain[0], layout.xDomain[1]]} />
        <YAxis
          type="number"
          hide
          reversed
          allowDataOverflow
          domain={[layout.yDomain[0], layout.yDomain[1]]}
        />
        {[...grey, ...bright].flatMap((line) => {
          const isActive = line.key === canvas.activeKey;
          const stroke = line.highlight ? STROKES[line.highlight] : isActive ? 'var(--ink)' : 'var(--faint)';
          const look = {
            stroke,
            strokeWidth: line.highlight || isActive ? 3 : 2,
            strokeOpacity: line.highlight || isActive ? 1 : 0.38,
            type: 'linear',
            dot: false,
            activeDot: false,
            isAnimationActive: false,
          } as const;
          return [
            <Line key={line.key} dataKey={line.key} {...look} />,
            <Line key={`${line.key} open`} dataKey={openKey(line.key)} {...look} strokeDasharray="5 5" />,
          ];
        })}
      </LineChart>
      <svg className={styles.overlay} width={canvas.width} height={layout.height} aria-hidden="true">
        <HistoryMarks canvas={canvas} layout={layout} periods={periods} lines={lines} />
      </svg>
    </div>
  );
}

function openKey(key: string): string {
  return `${key} open`;
}

/** One row a period. What ends in an open period is a line of its own, so that it can be dashed. */
function chartRows(periods: readonly HistoryPeriod[], lines: readonly HistoryLine[]) {
  const isOpen = (place: number) => periods[place]?.isProvisional ?? false;
  return periods.map((_, place) => {
    const row: Record<string, number | null> = { place };
    for (const line of lines) {
      const rank = line.ranks[place] ?? null;
      row[line.key] = isOpen(place) ? null : rank;
      row[openKey(line.key)] = isOpen(place) || isOpen(place + 1) ? rank : null;
    }
    return row;
  });
}

interface BackdropProps {
  readonly layout: RankHistoryLayout;
  readonly periods: readonly HistoryPeriod[];
  readonly hasContextBand: boolean;
}

function Backdrop({ layout, periods, hasContextBand }: BackdropProps) {
  const [left, right] = [layout.x(0), layout.x(Math.max(1, periods.length - 1))];
  const { middleHalf } = layout;
  return (
    <>
      {hasContextBand && (
        <rect
          className={styles.middleHalf}
          x={left}
          width={right - left}
          y={middleHalf.top}
          height={middleHalf.bottom - middleHalf.top}
        />
      )}
      {layout.rankTicks.map((rank) => (
        <g key={rank}>
          <line className={styles.grid} x1={left} x2={right} y1={layout.y(rank)} y2={layout.y(rank)} />
          <text className={styles.tick} x={left - 10} y={layout.y(rank) + 4}>
            {rank}
          </text>
        </g>
      ))}
      {layout.periodTicks.map((place) => (
        <text key={place} className={styles.tickMiddle} x={layout.x(place)} y={layout.height - 10}>
          {periods[place]?.label}
        </text>
      ))}
    </>
  );
}
