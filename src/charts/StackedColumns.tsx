import { useId } from 'react';
import type { ChartCanvas } from './ChartFrame.tsx';
import { PartHatch, PartMark } from './PartMark.tsx';
import type { BarPart } from './StackedBars.tsx';
import styles from './StackedColumns.module.css';
import { type StackedColumn, stackedColumnsLayout } from './stackedColumnsLayout.ts';

interface StackedColumnsProps {
  readonly canvas: ChartCanvas;
  /** One a period, earliest first. */
  readonly columns: readonly StackedColumn[];
  /** At most five, in the order in which they are stacked from the foot. */
  readonly parts: readonly BarPart[];
  readonly formatTick: (count: number) => string;
  /** Written at the foot of a column without any figure, and what it means. */
  readonly gap: { readonly mark: string; readonly label: string };
}

/** What each period's total is made of: one column a period, from 0, its parts in one order. */
export function StackedColumns({ canvas, columns, parts, formatTick, gap }: StackedColumnsProps) {
  const hatch = useId();
  const layout = stackedColumnsLayout(canvas.width, columns, formatTick, canvas.mostHeight);
  const { height, plot, y } = layout;
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
        {columns.some(isGap) && <span>{`${gap.mark} ${gap.label}`}</span>}
      </div>
      <svg
        width={canvas.width}
        height={height}
        viewBox={`0 0 ${canvas.width} ${height}`}
        data-whole=""
        aria-hidden="true"
      >
        <PartHatch id={hatch} />
        {layout.ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={plot.left} x2={plot.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={plot.left - 6} y={y(tick) + 4}>
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {columns.map((column, place) => {
          const slot = layout.slot(place);
          const middle = slot.x + slot.width / 2;
          const drawn = layout.parts(place);
          return (
            <g key={column.key} data-point={column.key}>
              <rect
                className={column.key === canvas.activeKey ? styles.activeSlot : styles.slot}
                x={slot.x}
                y={plot.top}
                width={slot.width}
                height={height - plot.top}
              />
              {drawn.map(({ part, ...box }) => {
                const one = parts[part];
                return one && <PartMark key={one.key} tone={one.tone} {...box} hatch={hatch} />;
              })}
              {isGap(column) && (
                <text className={styles.gap} x={middle} y={plot.bottom - 6}>
                  {gap.mark}
                </text>
              )}
              {layout.hasLabel(place) && (
                <text
                  className={column.isMarked ? styles.labelStrong : styles.label}
                  x={middle}
                  y={plot.bottom + 18}
                >
                  {column.label}
                </text>
              )}
            </g>
          );
        })}
        <line className={styles.foot} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      </svg>
    </>
  );
}

/** Nothing was reported, which is not 0. */
function isGap({ values }: StackedColumn): boolean {
  return values.every((value) => value === null);
}
