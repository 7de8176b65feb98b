import styles from './BulletBars.module.css';
import { BulletStateMark } from './BulletStateMark.tsx';
import {
  type BulletLine,
  type BulletLinesLayout,
  bulletLinesLayout,
  STATE_MARK,
} from './bulletLinesLayout.ts';
import type { ChartCanvas } from './ChartFrame.tsx';

interface BulletLinesProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly BulletLine[];
  readonly formatTick: (share: number) => string;
}

/** How far the tick of a target stands out above and below its bar. */
const TICK_REACH = 4;
/** From the middle of a row down to the baseline of its words. */
const DESCENT = 4.5;

/** Indicators against their targets, one line each, where there is no room for what stands behind them. */
export function BulletLines({ canvas, rows, formatTick }: BulletLinesProps) {
  const { width, activeKey } = canvas;
  const layout = bulletLinesLayout(width, rows);
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`} aria-hidden="true">
      {rows.map((row, place) => (
        <Line
          key={row.key}
          row={row}
          place={place}
          layout={layout}
          width={width}
          isActive={row.key === activeKey}
        />
      ))}
      {layout.ticks.map((share) => (
        <text key={share} className={styles.tick} x={layout.x(share)} y={layout.axisY}>
          {formatTick(share)}
        </text>
      ))}
    </svg>
  );
}

interface LineProps {
  readonly row: BulletLine;
  readonly place: number;
  readonly layout: BulletLinesLayout;
  readonly width: number;
  readonly isActive: boolean;
}

function Line({ row, place, layout, width, isActive }: LineProps) {
  const { x, barHeight, rowHeight, figureRight, stateLeft } = layout;
  const top = layout.top(place);
  const middle = layout.middle(place);
  const bar = { x: x(0), y: middle - barHeight / 2, height: barHeight };
  return (
    <g data-point={row.key}>
      <rect className={isActive ? styles.activeHit : styles.hit} y={top} width={width} height={rowHeight} />
      <text className={styles.label} x="0" y={middle + DESCENT}>
        {layout.label(place)}
      </text>
      {row.value !== null && (
        <>
          <rect className={styles.track} {...bar} width={x(1) - x(0)} />
          <rect className={barClass(row)} {...bar} width={x(row.value) - x(0)} />
          {row.target !== null && (
            <rect
              className={styles.target}
              x={x(row.target) - 1.5}
              y={bar.y - TICK_REACH}
              width="3"
              height={barHeight + 2 * TICK_REACH}
            />
          )}
        </>
      )}
      <text className={styles.figure} x={figureRight} y={middle + DESCENT + 0.5}>
        {row.figure}
      </text>
      <BulletStateMark state={row.state} x={stateLeft} y={middle - 7} />
      <text className={styles[row.state]} x={stateLeft + STATE_MARK} y={middle + DESCENT}>
        {row.stateText}
      </text>
    </g>
  );
}

function barClass({ state }: BulletLine): string | undefined {
  if (state === 'below') return styles.barBelow;
  return state === 'met' ? styles.barMet : styles.barPlain;
}
