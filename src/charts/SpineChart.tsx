import { SPINE_TEXT } from '#src/text/unitSpine.ts';
import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './SpineChart.module.css';
import { SpineKey } from './SpineKey.tsx';
import { SpineMark, type SpineTone } from './SpineMark.tsx';
import { type SpineFigures, type SpineLayout, spineLayout, spineScale } from './spineLayout.ts';
import { labelLines } from './textLines.ts';

/** One measure of the unit on the ground of all units. */
export interface SpineRow extends SpineFigures {
  readonly key: string;
  readonly label: string;
  readonly tone: SpineTone;
  /** The figure, or why there is none. */
  readonly ownText: string;
  readonly countsText: string;
  readonly wholeText: string;
}

export interface SpinePart {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SpineRow[];
}

interface SpineChartProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly parts: readonly SpinePart[];
  readonly unitLabel: string;
  /** What all units together are called: "toàn huyện". */
  readonly wholeLabel: string;
}

const LABEL_SIZE = 13;

/**
 * Strengths and weaknesses: each row is the spread of all units on a scale of its own, better to the right, the whole
 * in the middle, the unit a mark whose shape says how surely it differs.
 */
export function SpineChart({ canvas, parts, unitLabel, wholeLabel }: SpineChartProps) {
  const layout = spineLayout(
    canvas.width,
    parts.map(({ rows }) => rows.length),
  );
  const { plotLeft, plotRight, middle, headHeight, height } = layout;
  return (
    <>
      <SpineKey
        isJudged={parts.some(({ rows }) => rows.some(({ tone }) => tone !== 'unjudged'))}
        unitLabel={unitLabel}
      />
      <svg
        className={styles.drawing}
        width={canvas.width}
        height={height}
        viewBox={`0 0 ${canvas.width} ${height}`}
        aria-hidden="true"
      >
        {!layout.isStacked && (
          <>
            <text className={styles.head} x={layout.countsRight} y={headHeight - 14}>
              {labelLines(unitLabel, layout.countsRight - layout.nameWidth, 12, 1)[0]}
            </text>
            <text className={styles.head} x={layout.wholeRight} y={headHeight - 14}>
              {wholeLabel}
            </text>
          </>
        )}
        <text className={styles.end} x={plotLeft} y={headHeight - 14}>
          ◂ {SPINE_TEXT.worse}
        </text>
        <text className={styles.head} x={plotRight} y={headHeight - 14}>
          {SPINE_TEXT.better} ▸
        </text>
        {parts.map((part, section) => (
          <g key={part.key}>
            <text className={styles.section} data-heading="" x="0" y={layout.sectionTop(section) + 21}>
              {part.label}
            </text>
            <line
              className={styles.rule}
              x2={canvas.width}
              y1={layout.sectionTop(section)}
              y2={layout.sectionTop(section)}
            />
            {part.rows.map((row, place) => (
              <Row
                key={row.key}
                row={row}
                top={layout.rowTop(section, place)}
                layout={layout}
                width={canvas.width}
                wholeLabel={wholeLabel}
                isActive={row.key === canvas.activeKey}
              />
            ))}
          </g>
        ))}
        {/* One line through all rows, but for a narrow screen, where words stand between the bars. */}
        {!layout.isStacked && (
          <line className={styles.whole} x1={middle} x2={middle} y1={headHeight - 8} y2={height - 4} />
        )}
      </svg>
    </>
  );
}

interface RowProps {
  readonly row: SpineRow;
  readonly top: number;
  readonly layout: SpineLayout;
  readonly width: number;
  readonly wholeLabel: string;
  readonly isActive: boolean;
}

function Row({ row, top, layout, width, wholeLabel, isActive }: RowProps) {
  const { isStacked, nameWidth, baseline, rowHeight } = layout;
  const [name] = labelLines(row.label, nameWidth - 8, LABEL_SIZE, 1);
  return (
    <g data-point={row.key}>
      <rect className={isActive ? styles.activeHit : styles.hit} y={top} width={width} height={rowHeight} />
      <text className={styles.name} x="0" y={top + baseline}>
        {name}
      </text>
      {isStacked ? (
        <text className={styles.line} x="0" y={top + baseline + 17}>
          {[ownLine(row), `${wholeLabel} ${row.wholeText}`].join(' · ')}
        </text>
      ) : (
        <>
          {row.value !== null && (
            <text className={styles.own} x={layout.ownRight} y={top + baseline}>
              {row.ownText}
            </text>
          )}
          <text className={styles.figure} x={layout.countsRight} y={top + baseline}>
            {row.value === null ? row.ownText : row.countsText}
          </text>
          <text className={styles.figure} x={layout.wholeRight} y={top + baseline}>
            {row.wholeText}
          </text>
        </>
      )}
      <Spread row={row} y={top + layout.barMiddle} layout={layout} />
    </g>
  );
}

/** "90,9% 189/208", or why there is no figure. */
function ownLine({ value, ownText, countsText }: SpineRow): string {
  return value === null ? ownText : `${ownText} ${countsText}`.trim();
}

/** The ground of all units, and the unit on it. */
function Spread({
  row,
  y,
  layout,
}: {
  readonly row: SpineRow;
  readonly y: number;
  readonly layout: SpineLayout;
}) {
  const x = spineScale(row, layout);
  const { spread, value } = row;
  if (!x || !spread) return null;
  const { barHeight } = layout;
  const top = y - barHeight / 2;
  return (
    <>
      <rect
        className={styles.spread}
        x={x(spread.least)}
        y={top}
        width={Math.max(1, x(spread.greatest) - x(spread.least))}
        height={barHeight}
      />
      <rect
        className={styles.middleHalf}
        x={x(spread.lowerQuartile)}
        y={top}
        width={Math.max(1, x(spread.upperQuartile) - x(spread.lowerQuartile))}
        height={barHeight}
      />
      <line
        className={styles.median}
        x1={x(spread.median)}
        x2={x(spread.median)}
        y1={top - 1}
        y2={top + barHeight + 1}
      />
      {layout.isStacked && (
        <line
          className={styles.whole}
          x1={layout.middle}
          x2={layout.middle}
          y1={top - 3}
          y2={top + barHeight + 3}
        />
      )}
      {value !== null && <SpineMark tone={row.tone} x={x(value)} y={y} />}
    </>
  );
}
