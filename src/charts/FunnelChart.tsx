import { memo, useId, useMemo } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './FunnelChart.module.css';
import { FunnelKey } from './FunnelKey.tsx';
import { FunnelMark } from './FunnelMark.tsx';
import {
  type FunnelCurvePoint,
  type FunnelDot,
  type FunnelLayout,
  type FunnelLine,
  funnelLayout,
} from './funnelLayout.ts';

interface FunnelChartProps {
  readonly canvas: ChartCanvas;
  readonly dots: readonly FunnelDot[];
  readonly curve: readonly FunnelCurvePoint[];
  /** The rate of all units together, 0–1. */
  readonly centre: number;
  /** Written at the right end of the lines. */
  readonly lineLabels: Readonly<Record<FunnelLine, string>>;
  readonly countLabel: string;
  readonly formatCount: (count: number) => string;
  readonly formatRate: (rate: number) => string;
  /** Written in the plot where the axis of rates does not begin at 0. */
  readonly cutNote: (from: number) => string;
  readonly height?: number;
}

/** Every unit by its number of cases and its rate, between the limits that its size allows. */
export function FunnelChart(props: FunnelChartProps) {
  const { canvas, dots, curve, centre } = props;
  const wanted = canvas.mostHeight ?? props.height;
  // Thousands of units are laid out once, not at every move of the pointer.
  const layout = useMemo(
    () => funnelLayout(canvas.width, dots, curve, centre, wanted),
    [canvas.width, dots, curve, centre, wanted],
  );
  const { height, plot, x, y, names } = layout;
  const clip = useId();
  const active = dots.find(({ key }) => key === canvas.activeKey);
  const marked = new Set(dots.flatMap(({ key, isMarked }) => (isMarked ? [key] : [])));
  return (
    <>
      <svg
        className={styles.picture}
        width={canvas.width}
        height={height}
        viewBox={`0 0 ${canvas.width} ${height}`}
        data-whole=""
        aria-hidden="true"
      >
        <clipPath id={clip}>
          <rect
            x={plot.left}
            y={plot.top - 1}
            width={plot.right - plot.left}
            height={plot.bottom - plot.top + 2}
          />
        </clipPath>
        <path className={styles.near} d={layout.nearBand} clipPath={`url(#${clip})`} />
        <Axes {...props} layout={layout} />
        {layout.farLines.map((path, side) => (
          <path
            key={side === 0 ? 'upper' : 'lower'}
            className={styles.far}
            d={path}
            clipPath={`url(#${clip})`}
          />
        ))}
        <line className={styles.centre} x1={plot.left} x2={plot.right} y1={y(centre)} y2={y(centre)} />
        {layout.lineLabels.map(({ line, y: at }) => (
          <text
            key={line}
            className={line === 'centre' ? styles.centreName : styles.lineName}
            x={plot.right + 8}
            y={at + 4.5}
          >
            {props.lineLabels[line]}
          </text>
        ))}
        <Dots dots={dots} layout={layout} />
        {names.map(
          ({ key, leader }) =>
            leader && (
              <line
                key={key}
                className={styles.leader}
                x1={leader.x}
                x2={leader.x}
                y1={leader.from}
                y2={leader.to}
              />
            ),
        )}
        {names.map((name) => (
          <text
            key={name.key}
            className={marked.has(name.key) ? styles.nameStrong : styles.name}
            x={name.textX}
            y={name.textY}
            textAnchor={name.anchor}
            data-point={name.key}
          >
            {name.text}
          </text>
        ))}
        {active && <circle className={styles.active} cx={x(active.count)} cy={y(active.rate)} r="10" />}
      </svg>
      <FunnelKey dots={dots} />
    </>
  );
}

interface DotsProps {
  readonly dots: readonly FunnelDot[];
  readonly layout: FunnelLayout;
}

function PlainDots({ dots, layout: { x, y, markScale } }: DotsProps) {
  return dots.map((dot) => (
    <g key={dot.key} data-point={dot.key} transform={`translate(${x(dot.count)} ${y(dot.rate)})`}>
      <circle className={styles.hit} r="12" />
      {dot.isMarked && <circle className={styles.marked} r="9.5" />}
      <g transform={markScale === 1 ? undefined : `scale(${markScale})`}>
        <FunnelMark place={dot.place} />
      </g>
    </g>
  ));
}

/** Drawn anew only when units or their places change. */
const Dots = memo(PlainDots);

interface AxesProps extends FunnelChartProps {
  readonly layout: FunnelLayout;
}

function Axes({ layout, countLabel, formatCount, formatRate, cutNote }: AxesProps) {
  const { plot, x, y, xTicks, yTicks, rateFrom, height } = layout;
  return (
    <>
      {yTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.rateTick} x={plot.left - 8} y={y(tick) + 4}>
            {formatRate(tick)}
          </text>
        </g>
      ))}
      {xTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.tickLine} x1={x(tick)} x2={x(tick)} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className={styles.countTick} x={x(tick)} y={plot.bottom + 18}>
            {formatCount(tick)}
          </text>
        </g>
      ))}
      <text className={styles.axisName} x={plot.right} y={height - 6} textAnchor="end">
        {countLabel}
      </text>
      {rateFrom > 0 && (
        <text className={styles.axisName} x="0" y={height - 6}>
          {cutNote(rateFrom)}
        </text>
      )}
    </>
  );
}
