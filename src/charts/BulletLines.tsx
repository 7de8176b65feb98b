import { useId } from 'react';
import { BulletBar } from './BulletBar.tsx';
import styles from './BulletBars.module.css';
import { BulletStateMark } from './BulletStateMark.tsx';
import {
  type BulletLine,
  type BulletLinesLayout,
  bulletLinesLayout,
  STATE_MARK,
} from './bulletLinesLayout.ts';
import type { ChartCanvas } from './ChartFrame.tsx';
import { PartHatch } from './PartMark.tsx';

interface BulletLinesProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly BulletLine[];
  readonly formatTick: (share: number) => string;
}

/** From the middle of a row down to the baseline of its words. */
const DESCENT = 4.5;

/** Indicators against their targets, one line each, where there is no room for what stands behind them. */
export function BulletLines({ canvas, rows, formatTick }: BulletLinesProps) {
  const { width, activeKey } = canvas;
  const hatch = useId();
  const layout = bulletLinesLayout(width, rows);
  return (
    <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`} aria-hidden="true">
      <PartHatch id={hatch} />
      {rows.map((row, place) => (
        <Line
          key={row.key}
          row={row}
          place={place}
          layout={layout}
          width={width}
          isActive={row.key === activeKey}
          hatch={hatch}
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
  /** Id of the hatch over what is lacking. */
  readonly hatch: string;
}

function Line({ row, place, layout, width, isActive, hatch }: LineProps) {
  const { x, barHeight, rowHeight, figureRight, stateLeft } = layout;
  const top = layout.top(place);
  const middle = layout.middle(place);
  return (
    <g data-point={row.key}>
      <rect className={isActive ? styles.activeHit : styles.hit} y={top} width={width} height={rowHeight} />
      <text className={styles.label} x="0" y={middle + DESCENT}>
        {layout.label(place)}
      </text>
      {row.value !== null && (
        <BulletBar
          value={row.value}
          target={row.target}
          state={row.state}
          x={x}
          y={middle - barHeight / 2}
          height={barHeight}
          hatch={hatch}
        />
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
