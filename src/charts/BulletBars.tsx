import { useId } from 'react';
import { BulletBar, BulletTarget } from './BulletBar.tsx';
import styles from './BulletBars.module.css';
import { BulletStateMark } from './BulletStateMark.tsx';
import {
  type BulletBarsLayout,
  type BulletPlace,
  type BulletRow,
  bulletBarsLayout,
  STATE_INDENT,
} from './bulletBarsLayout.ts';
import type { ChartCanvas } from './ChartFrame.tsx';
import { PartHatch, PartMark } from './PartMark.tsx';

interface BulletBarsProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly BulletRow[];
  readonly targetLabel: string;
  readonly lackingLabel: string;
  readonly formatTick: (share: number) => string;
}

/** From the baseline of a state up to the top of its mark. */
const MARK_ASCENT = 11;

/** Indicators against their targets: a bar from 0 to the value, a tick at the target, the standing in shape and word. */
export function BulletBars({ canvas, rows, targetLabel, lackingLabel, formatTick }: BulletBarsProps) {
  const { width } = canvas;
  const hatch = useId();
  const layout = bulletBarsLayout(width, rows);
  const hasTargets = rows.some(({ hasBar, target }) => hasBar && target !== null);
  return (
    <>
      <svg width={width} height={layout.height} viewBox={`0 0 ${width} ${layout.height}`} aria-hidden="true">
        <PartHatch id={hatch} />
        {rows.map((row, index) => {
          const place = layout.places[index];
          return (
            place && (
              <Row
                key={row.key}
                row={row}
                place={place}
                layout={layout}
                width={width}
                isActive={row.key === canvas.activeKey}
                hatch={hatch}
              />
            )
          );
        })}
        {layout.ticks.map((share) => (
          <text
            key={share}
            className={share === 0 ? styles.tickFirst : share === 1 ? styles.tickLast : styles.tick}
            x={layout.x(share)}
            y={layout.axisY}
          >
            {formatTick(share)}
          </text>
        ))}
      </svg>
      {hasTargets && (
        <p className={styles.key} aria-hidden="true">
          <span className={styles.keyTick} />
          {targetLabel}
          {rows.some(({ state, hasBar }) => hasBar && state === 'below') && (
            <>
              <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
                <PartMark tone="bad" x={0} y={0} width={18} height={12} hatch={hatch} />
              </svg>
              {lackingLabel}
            </>
          )}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly row: BulletRow;
  readonly place: BulletPlace;
  readonly layout: BulletBarsLayout;
  readonly width: number;
  readonly isActive: boolean;
  /** Id of the hatch over what is lacking. */
  readonly hatch: string;
}

function Row({ row, place, layout, width, isActive, hatch }: RowProps) {
  const { top, height, labels, figureY, states, older, notes, isNoteBeside } = place;
  const stateTop = (states[0]?.y ?? figureY) - MARK_ASCENT;
  return (
    <g data-point={row.key}>
      <rect className={isActive ? styles.activeHit : styles.hit} y={top} width={width} height={height} />
      {top > 0 && <line className={styles.rule} x2={width} y1={top} y2={top} />}
      {labels.map(({ text, y }) => (
        <text key={y} className={styles.label} x="0" y={y}>
          {text}
        </text>
      ))}
      <text className={styles.figure} x={width} y={figureY}>
        {row.figure}
      </text>
      <Bar row={row} place={place} layout={layout} hatch={hatch} />
      <BulletStateMark state={row.state} x={0} y={stateTop} />
      {states.map(({ text, y }) => (
        <text key={y} className={styles[row.state]} x={STATE_INDENT} y={y}>
          {text}
        </text>
      ))}
      {row.olderText !== null && (
        <text className={styles.older} x={older.x} y={older.y}>
          {row.olderText}
        </text>
      )}
      {notes.map(({ text, y }) => (
        <text
          key={y}
          className={isNoteBeside ? styles.noteBeside : styles.note}
          x={isNoteBeside ? width : 0}
          y={y}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

function Bar({ row, place, layout, hatch }: Pick<RowProps, 'row' | 'place' | 'layout' | 'hatch'>) {
  const { barY } = place;
  if (barY === null) return null;
  const { x, barHeight } = layout;
  const { value, target, state } = row;
  if (value !== null)
    return <BulletBar {...{ value, target, state, x, hatch }} y={barY} height={barHeight} />;
  return (
    <>
      <rect className={styles.gap} x={x(0)} y={barY + 0.5} width={x(1) - x(0)} height={barHeight - 1} />
      {target !== null && <BulletTarget x={x(target)} y={barY} height={barHeight} />}
    </>
  );
}
