import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './ControlChart.module.css';
import { ControlChartKey } from './ControlChartKey.tsx';
import { ControlMark } from './ControlMark.tsx';
import { type ControlChartLayout, type ControlPoint, controlChartLayout } from './controlChartLayout.ts';
import { controlChartPaths } from './controlChartPaths.ts';
import { controlMarkShape } from './controlMarkShape.ts';

interface ControlChartProps {
  readonly canvas: ChartCanvas;
  /** Earliest first, one a period. */
  readonly points: readonly ControlPoint[];
  readonly target?: number | null;
  /** Of a tick of the axis. */
  readonly formatTick: (value: number) => string;
  /** Of the last figure, and of a target without a label; as the ticks where it is not given. */
  readonly formatValue?: (value: number) => string;
  readonly height?: number;
  /** What a figure can never be below or above: 0 and 1 for a rate. */
  readonly minValue?: number;
  readonly maxValue?: number;
  /** Written beside their lines as they are, figures included. */
  readonly targetLabel?: string;
  readonly meanLabel?: string;
}

const HEIGHT = 260;

/** A series over the band of its own habit: what lies outside it, or runs on one side of it, is a signal. */
export function ControlChart(props: ControlChartProps) {
  const { canvas, points, target = null, formatTick, formatValue = formatTick } = props;
  const { minValue, maxValue, targetLabel, meanLabel } = props;
  const height = Math.min(props.height ?? HEIGHT, canvas.mostHeight ?? Infinity);
  const layout = controlChartLayout(canvas.width, height, {
    points,
    target,
    minValue,
    maxValue,
    formatTick,
    formatValue,
    targetLabel,
    meanLabel,
  });
  const paths = controlChartPaths(points, layout);
  const { plot } = layout;
  return (
    <>
      <svg
        width={canvas.width}
        height={height}
        viewBox={`0 0 ${canvas.width} ${height}`}
        data-whole=""
        aria-hidden="true"
      >
        <path className={styles.habit} d={paths.habit} />
        <Axes layout={layout} height={height} />
        <path className={styles.mean} d={paths.mean} />
        {target !== null && (
          <path className={styles.target} d={`M${plot.left} ${layout.y(target)}H${plot.right}`} />
        )}
        <path className={styles.line} d={paths.values} />
        <path className={styles.lineOpen} d={paths.provisional} />
        <EndLabels layout={layout} />
        {points.map((point, place) => (
          <Period
            key={point.key}
            point={point}
            place={place}
            points={points}
            layout={layout}
            isActive={point.key === canvas.activeKey}
          />
        ))}
      </svg>
      <ControlChartKey
        points={points}
        meanLabel={layout.hasLineNames ? undefined : meanLabel}
        targetLabel={
          layout.hasLineNames || target === null ? undefined : (targetLabel ?? formatValue(target))
        }
      />
    </>
  );
}

function Axes({ layout, height }: { readonly layout: ControlChartLayout; readonly height: number }) {
  const { plot } = layout;
  return (
    <>
      {layout.ticks.map(({ value, y, label }) => (
        <g key={value}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className={styles.tick} x={plot.left - 10} y={y + 4}>
            {label}
          </text>
        </g>
      ))}
      {layout.periods.map(({ key, label, x }) => (
        <text key={key} className={styles.period} x={x} y={height - 8}>
          {label}
        </text>
      ))}
    </>
  );
}

/** The last figure and the names of the lines, each joined to its line where it had to move. */
function EndLabels({ layout }: { readonly layout: ControlChartLayout }) {
  return layout.endLabels.map(({ of, text, x, y, textY }) => (
    <g key={of}>
      {Math.abs(textY - y) > 3 && <path className={styles.leader} d={`M${x + 6} ${y}L${x + 11} ${textY}`} />}
      <text className={of === 'value' ? styles.value : styles.name} x={x + 14} y={textY + 4}>
        {text}
      </text>
    </g>
  ));
}

interface PeriodProps {
  readonly point: ControlPoint;
  readonly place: number;
  readonly points: readonly ControlPoint[];
  readonly layout: ControlChartLayout;
  readonly isActive: boolean;
}

/** The strip of a period, which is pointed at, with its mark; a period without a figure can be pointed at too. */
function Period({ point, place, points, layout, isActive }: PeriodProps) {
  const { plot, markRadius } = layout;
  const { left, right } = layout.strip(place);
  const x = layout.x(place);
  return (
    <g data-point={point.key}>
      <rect
        className={styles.hit}
        x={left}
        y={plot.top}
        width={right - left}
        height={plot.bottom - plot.top}
      />
      {isActive && <line className={styles.reading} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />}
      {point.value !== null && (
        <g transform={`translate(${x} ${layout.y(point.value)})`}>
          <ControlMark
            tone={point.tone}
            shape={controlMarkShape(points, place)}
            radius={markRadius}
            isProvisional={point.isProvisional}
          />
          {isActive && <circle className={styles.ring} r="9" />}
        </g>
      )}
    </g>
  );
}
