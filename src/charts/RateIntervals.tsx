import type { ChartCanvas } from './ChartFrame.tsx';
import { ControlMark } from './ControlMark.tsx';
import styles from './RateIntervals.module.css';
import { type RateIntervalsLayout, type RateRow, rateIntervalsLayout } from './rateIntervalsLayout.ts';

interface RateIntervalsProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly RateRow[];
  /** All units together: a line through the rows, with the band of its own interval. */
  readonly whole: { readonly rate: number; readonly lower: number; readonly upper: number } | null;
  readonly wholeLabel: string;
  readonly formatTick: (rate: number) => string;
}

const MARKS = {
  below: { tone: 'concern', shape: 'triangleDown' },
  above: { tone: 'improvement', shape: 'diamond' },
  plain: { tone: 'plain', shape: 'circle' },
} as const;
const NAME_GAP = 90;

/** Rates of many units with their intervals, against the rate of all of them together. */
export function RateIntervals({ canvas, rows, whole, wholeLabel, formatTick }: RateIntervalsProps) {
  const layout = rateIntervalsLayout(canvas.width, rows, whole?.rate ?? null, formatTick);
  const { plot } = layout;
  return (
    <svg
      width={canvas.width}
      height={layout.height}
      viewBox={`0 0 ${canvas.width} ${layout.height}`}
      aria-hidden="true"
    >
      {whole && (
        <rect
          className={styles.wholeBand}
          x={layout.x(whole.lower)}
          y={plot.top}
          width={Math.max(1, layout.x(whole.upper) - layout.x(whole.lower))}
          height={plot.bottom - plot.top}
        />
      )}
      {layout.ticks.map(({ value, x, label, labelX }) => (
        <g key={value}>
          <line className={styles.grid} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
          <text className={styles.tick} x={labelX} y={layout.tickY}>
            {label}
          </text>
        </g>
      ))}
      {whole && <Whole x={layout.x(whole.rate)} label={wholeLabel} layout={layout} />}
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

interface WholeProps {
  readonly x: number;
  readonly label: string;
  readonly layout: RateIntervalsLayout;
}

/** The line of all units, its name on the side where there is room. */
function Whole({ x, label, layout }: WholeProps) {
  const { plot } = layout;
  const isRight = x > plot.right - NAME_GAP;
  return (
    <>
      <line className={styles.whole} x1={x} x2={x} y1={plot.top - 18} y2={plot.bottom} />
      <text
        className={styles.wholeName}
        x={isRight ? Math.min(plot.right, x + 10) : x}
        y="12"
        textAnchor={isRight ? 'end' : 'middle'}
      >
        {label}
      </text>
    </>
  );
}

interface RowProps {
  readonly row: RateRow;
  readonly place: number;
  readonly layout: RateIntervalsLayout;
  readonly width: number;
  readonly isActive: boolean;
}

function Row({ row, place, layout, width, isActive }: RowProps) {
  const { interval, standing } = row;
  const y = layout.middle(place);
  const textY = layout.textY(place);
  const { low, high } = layout.beyond(place);
  const { tone, shape } = MARKS[standing];
  return (
    <g data-point={row.key}>
      <rect
        className={isActive ? styles.activeHit : styles.hit}
        y={layout.top(place)}
        width={width}
        height={layout.rowHeight}
      />
      <text className={row.isMarked ? styles.nameStrong : styles.name} y={textY}>
        {layout.label(place)}
      </text>
      {interval ? (
        <>
          <line
            className={row.isSmall ? styles.intervalSmall : styles[standing]}
            x1={layout.x(interval.lower)}
            x2={layout.x(interval.upper)}
            y1={y}
            y2={y}
          />
          {low && <path className={styles.beyond} d={`M${layout.plot.left + 8} ${y - 4}l-5 4 5 4`} />}
          {high && <path className={styles.beyond} d={`M${layout.plot.right - 8} ${y - 4}l5 4-5 4`} />}
          {interval.rate >= layout.axis.from && (
            <g transform={`translate(${layout.x(interval.rate)} ${y})`}>
              <ControlMark tone={tone} shape={shape} radius={4.5} isProvisional={row.isSmall} />
            </g>
          )}
          <text className={styles.figure} x={layout.figureRight} y={textY}>
            {row.figure}
          </text>
        </>
      ) : (
        <text className={styles.missing} x={layout.plot.left + 4} y={y + 4.5}>
          {row.figure}
        </text>
      )}
      <text className={styles.note} x={layout.noteRight} y={textY}>
        {row.note}
      </text>
    </g>
  );
}
