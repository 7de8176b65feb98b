import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './WinnableBars.module.css';
import { type WinnableLayout, winnableLayout } from './winnableLayout.ts';

/** One indicator: how much of its maximum is earned, and what is said beside it. */
export interface WinnableRow {
  readonly key: string;
  readonly label: string;
  readonly maxPoints: number;
  /** Null where the points are not known: the slot stays empty. */
  readonly points: number | null;
  /** One text per column, the first being the points left. */
  readonly figures: readonly string[];
  /** The same on one line, for narrow screens. */
  readonly line: string;
}

interface WinnableBarsProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly WinnableRow[];
  /** Heads of the columns, each of up to two lines. */
  readonly heads: readonly (readonly string[])[];
  readonly earnedLabel: string;
  readonly leftLabel: string;
}

const BAR_HEIGHT = 12;

/** Points earned and points left of each indicator, bars from 0 on one scale. */
export function WinnableBars({ canvas, rows, heads, earnedLabel, leftLabel }: WinnableBarsProps) {
  const most = Math.max(0, ...rows.map(({ maxPoints }) => maxPoints));
  const layout = winnableLayout(canvas.width, rows.length, most, heads.length);
  return (
    <>
      <div className={styles.key} aria-hidden="true">
        <span>
          <span className={styles.keyEarned} />
          {earnedLabel}
        </span>
        <span>
          <span className={styles.keyLeft} />
          {leftLabel}
        </span>
      </div>
      <svg
        width={canvas.width}
        height={layout.height}
        viewBox={`0 0 ${canvas.width} ${layout.height}`}
        aria-hidden="true"
      >
        {layout.columns.map((right, column) =>
          (heads[column] ?? []).map((line, index, lines) => (
            <text
              key={line}
              className={styles.head}
              x={right}
              y={layout.headHeight - 10 - (lines.length - 1 - index) * 15}
            >
              {line}
            </text>
          )),
        )}
        {rows.map((row, place) => (
          <Bar
            key={row.key}
            row={row}
            place={place}
            layout={layout}
            width={canvas.width}
            isActive={row.key === canvas.activeKey}
          />
        ))}
      </svg>
    </>
  );
}

interface BarProps {
  readonly row: WinnableRow;
  readonly place: number;
  readonly layout: WinnableLayout;
  readonly width: number;
  readonly isActive: boolean;
}

function Bar({ row, place, layout, width, isActive }: BarProps) {
  const { left, length, isStacked } = layout;
  const top = layout.top(place);
  const middle = layout.middle(place);
  const words = isStacked ? top + 17 : middle + 4.5;
  const slot = { x: left, y: middle - BAR_HEIGHT / 2, height: BAR_HEIGHT };
  return (
    <g data-point={row.key}>
      <rect
        className={isActive ? styles.activeHit : styles.hit}
        y={top}
        width={width}
        height={layout.rowHeight}
      />
      <line className={styles.rule} x2={width} y1={top} y2={top} />
      <text className={styles.label} x="0" y={words}>
        {row.label}
      </text>
      {row.points === null ? (
        <rect className={styles.unknown} {...slot} width={length(row.maxPoints)} />
      ) : (
        <>
          <rect className={styles.left} {...slot} width={length(row.maxPoints)} />
          <rect className={styles.earned} {...slot} width={length(Math.min(row.points, row.maxPoints))} />
        </>
      )}
      {isStacked ? (
        <>
          <text className={styles.figureStrong} x={width - 2} y={words}>
            {row.figures[0]}
          </text>
          <text className={styles.below} x="0" y={top + 55}>
            {row.line}
          </text>
        </>
      ) : (
        layout.columns.map((right, column) => (
          <text
            key={right}
            className={column === 0 ? styles.figureStrong : styles.figure}
            x={right}
            y={words}
          >
            {row.figures[column]}
          </text>
        ))
      )}
    </g>
  );
}
