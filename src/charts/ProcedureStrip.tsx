import { useId } from 'react';
import { STRIP_TEXT } from '#src/text/procedureStrip.ts';
import type { ChartCanvas } from './ChartFrame.tsx';
import { PartHatch, PartMark } from './PartMark.tsx';
import styles from './ProcedureStrip.module.css';
import { ProcedureStripKey, StripMedian } from './ProcedureStripKey.tsx';
import { type ProcedureStripLayout, procedureStripLayout, type StripRow } from './procedureStripLayout.ts';
import { stripMarks } from './stripMarks.ts';

interface ProcedureStripProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly rows: readonly StripRow[];
  /** Heads of the columns of figures beside the strips. */
  readonly heads: readonly string[];
  /** False where the words around the picture say what its axis counts. */
  readonly hasAxisNote?: boolean;
}

const BAR_HEIGHT = 10;

/** How long each takes against its limit: a dot for half, a strip to nine in ten, a tick for the limit. Days from 0. */
export function ProcedureStrip({ canvas, rows, heads, hasAxisNote = true }: ProcedureStripProps) {
  const hatch = useId();
  const layout = procedureStripLayout(canvas.width, rows, heads);
  const { stripLeft, height, headHeight, columns, ticks } = layout;
  return (
    <>
      <ProcedureStripKey marks={stripMarks(rows)} />
      <svg width={canvas.width} height={height} viewBox={`0 0 ${canvas.width} ${height}`} aria-hidden="true">
        <PartHatch id={hatch} />
        {ticks.map(({ days, x }) => (
          <g key={days}>
            <line
              className={styles.grid}
              x1={stripLeft + x}
              x2={stripLeft + x}
              y1={headHeight - 4}
              y2={height}
            />
            <text className={styles.tick} x={stripLeft + x} y={headHeight - 12}>
              {days}
            </text>
          </g>
        ))}
        {columns.map((right, column) => (
          <text key={right} className={styles.head} x={right} y={headHeight - 12}>
            {heads[column]}
          </text>
        ))}
        {rows.map((row, place) => (
          <Row
            key={row.key}
            row={row}
            place={place}
            layout={layout}
            width={canvas.width}
            isActive={row.key === canvas.activeKey}
            hatch={hatch}
          />
        ))}
      </svg>
      {hasAxisNote && (
        <p className={styles.axis} aria-hidden="true">
          {STRIP_TEXT.axis}
        </p>
      )}
    </>
  );
}

interface RowProps {
  readonly row: StripRow;
  readonly place: number;
  readonly layout: ProcedureStripLayout;
  readonly width: number;
  readonly isActive: boolean;
  readonly hatch: string;
}

function Row({ row, place, layout, width, isActive, hatch }: RowProps) {
  const { stripLeft, columns } = layout;
  const top = layout.top(place);
  const middle = layout.middle(place);
  const strip = layout.strip(place);
  const bar = { y: middle - BAR_HEIGHT / 2, height: BAR_HEIGHT };
  return (
    <g data-point={row.key}>
      <rect
        className={isActive ? styles.activeHit : styles.hit}
        y={top}
        width={width}
        height={layout.rowHeight}
      />
      {layout.label(place).map(({ text, y }) => (
        <text key={y} className={row.isMarked ? styles.labelStrong : styles.label} x="0" y={y}>
          {text}
        </text>
      ))}
      {strip ? (
        <>
          <line
            className={styles.lead}
            x1={stripLeft}
            x2={stripLeft + strip.median}
            y1={middle}
            y2={middle}
          />
          {strip.within && (
            <rect
              className={styles.within}
              x={stripLeft + strip.within.x}
              width={strip.within.width}
              {...bar}
            />
          )}
          {strip.beyond && (
            <PartMark
              tone="bad"
              x={stripLeft + strip.beyond.x}
              width={strip.beyond.width}
              hatch={hatch}
              {...bar}
            />
          )}
          {strip.openFrom !== null && (
            <>
              <line
                className={styles.openEnd}
                x1={stripLeft + strip.openFrom}
                x2={stripLeft + layout.stripWidth}
                y1={middle}
                y2={middle}
              />
              <path
                className={styles.arrow}
                d={`M${stripLeft + layout.stripWidth - 4} ${middle - 5}l6 5l-6 5`}
              />
            </>
          )}
        </>
      ) : (
        <text className={styles.missing} x={stripLeft} y={middle + 4.5}>
          {row.missingText}
        </text>
      )}
      {row.limit !== null && (
        <line
          className={styles.limit}
          x1={stripLeft + layout.x(row.limit)}
          x2={stripLeft + layout.x(row.limit)}
          y1={middle - 10}
          y2={middle + 10}
        />
      )}
      {strip && (
        <StripMedian
          x={stripLeft + strip.median}
          y={middle}
          isBeyond={strip.isMedianBeyond}
          isSmall={row.isSmall}
        />
      )}
      {columns.map((right, column) => (
        <text
          key={right}
          className={column === 0 ? styles.figureStrong : styles.figure}
          x={right}
          y={middle + 4.5}
        >
          {row.figures[column]}
        </text>
      ))}
      {layout.figureLines(place).map(({ text, y }) => (
        <text key={y} className={styles.below} x="0" y={y}>
          {text}
        </text>
      ))}
    </g>
  );
}
