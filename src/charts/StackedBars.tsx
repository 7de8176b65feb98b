import { useId } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import { PartHatch, PartMark, type PartTone } from './PartMark.tsx';
import styles from './StackedBars.module.css';
import {
  type StackedBarsLayout,
  type StackedRow,
  stackedBarsLayout,
  TOTAL_GAP,
} from './stackedBarsLayout.ts';

/** A part that every bar is made of. */
export interface BarPart {
  readonly key: string;
  readonly label: string;
  readonly tone: PartTone;
}

interface StackedBarsProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly StackedRow[];
  /** At most five, in the order in which they are stacked. */
  readonly parts: readonly BarPart[];
  /** Each bar as long as the others, or as its count. */
  readonly scale: 'share' | 'count';
  /** The count that is as long as a bar can be, where several charts have one scale. */
  readonly rowMax?: number;
  /** Writes the total at the end of each bar. */
  readonly formatTotal?: (total: number) => string;
}

/** What each total is made of: one bar a row, from 0, its parts in one order. */
export function StackedBars({ canvas, rows, parts, scale, rowMax, formatTotal }: StackedBarsProps) {
  const hatch = useId();
  const layout = stackedBarsLayout(canvas.width, rows, scale, rowMax, formatTotal);
  return (
    <>
      <div className={styles.key} aria-hidden="true">
        {parts.map(({ key, label, tone }) => (
          <span key={key}>
            <svg width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
              <PartMark tone={tone} x={0} y={0} width={18} height={12} hatch={hatch} />
            </svg>
            {label}
          </span>
        ))}
      </div>
      <svg
        width={canvas.width}
        height={layout.height}
        viewBox={`0 0 ${canvas.width} ${layout.height}`}
        aria-hidden="true"
      >
        <PartHatch id={hatch} />
        {rows.map((row, place) => (
          <Row
            key={row.key}
            row={row}
            place={place}
            parts={parts}
            layout={layout}
            width={canvas.width}
            activeKey={canvas.activeKey}
            hatch={hatch}
            totalText={row.total === null ? '' : (formatTotal?.(row.total) ?? '')}
          />
        ))}
      </svg>
    </>
  );
}

interface RowProps {
  readonly row: StackedRow;
  readonly place: number;
  readonly parts: readonly BarPart[];
  readonly layout: StackedBarsLayout;
  readonly width: number;
  readonly activeKey: string | null;
  readonly hatch: string;
  readonly totalText: string;
}

function Row({ row, place, parts, layout, width, activeKey, hatch, totalText }: RowProps) {
  const { barLeft, barHeight } = layout;
  const rowHeight = layout.rowHeight(place);
  const { parts: drawn, unknown } = layout.bar(place);
  const top = layout.top(place);
  const barTop = layout.middle(place) - barHeight / 2;
  const end = unknown ?? drawn.at(-1);
  return (
    // A row without a bar is pointed at as a whole; a bar by its parts, which lie over it.
    <g data-point={row.key}>
      <rect className={styles.hit} y={top} width={width} height={rowHeight} />
      {layout.label(place).map(({ text, y }) => (
        <text key={y} className={row.isMarked ? styles.labelStrong : styles.label} x="0" y={y}>
          {text}
        </text>
      ))}
      {row.total === null && row.missingText !== undefined && (
        <text className={styles.missing} x={barLeft} y={layout.middle(place) + 4.5}>
          {row.missingText}
        </text>
      )}
      {unknown && (
        <rect
          className={styles.unknown}
          x={barLeft + unknown.x + 1}
          y={barTop + 0.5}
          width={Math.max(0, unknown.width - 1.5)}
          height={barHeight - 1}
        />
      )}
      {drawn.map(({ part, x, width: length }) => {
        const one = parts[part];
        const key = `${row.key} ${one?.key}`;
        const left = barLeft + x;
        return (
          <g key={key} data-point={key}>
            <rect className={styles.hit} x={left} y={top} width={length} height={rowHeight} />
            {one && (
              <PartMark
                tone={one.tone}
                x={left}
                y={barTop}
                width={Math.max(1, length - 1)}
                height={barHeight}
                hatch={hatch}
              />
            )}
            {key === activeKey && (
              <rect
                className={styles.active}
                x={left - 1.5}
                y={barTop - 2.5}
                width={length + 2}
                height={barHeight + 5}
              />
            )}
          </g>
        );
      })}
      {totalText !== '' && (
        <text
          className={styles.total}
          x={barLeft + (end ? end.x + end.width : 0) + TOTAL_GAP}
          y={layout.middle(place) + 4.5}
        >
          {totalText}
        </text>
      )}
      <text className={styles.note} x={width} y={layout.noteY(place)}>
        {row.note}
      </text>
    </g>
  );
}
