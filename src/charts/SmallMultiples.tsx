import type { ChartCanvas } from './ChartFrame.tsx';
import { ControlChartKey } from './ControlChartKey.tsx';
import { ControlMark } from './ControlMark.tsx';
import { controlChartPaths } from './controlChartPaths.ts';
import { controlMarkShape } from './controlMarkShape.ts';
import styles from './SmallMultiples.module.css';
import {
  type MultipleCell,
  multiplesAxis,
  type SmallMultiplesLayout,
  smallMultiplesLayout,
} from './smallMultiplesLayout.ts';
import { labelLines } from './textLines.ts';

interface SmallMultiplesProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly cells: readonly MultipleCell[];
  readonly formatEnd: (value: number) => string;
  /** What a figure can never be below or above. */
  readonly minValue?: number;
  readonly maxValue?: number;
}

const LABEL_TEXT = 13;
/** Marks of a large chart, made to fit a small one. */
const MARK_SCALE = 0.72;

/** Many series side by side on one scale, each over the band of its own habit. */
export function SmallMultiples({ canvas, cells, formatEnd, minValue, maxValue }: SmallMultiplesProps) {
  const axis = multiplesAxis(cells, minValue, maxValue);
  const layout = smallMultiplesLayout(canvas.width, cells, axis, formatEnd);
  return (
    <>
      <svg
        width={canvas.width}
        height={layout.height}
        viewBox={`0 0 ${canvas.width} ${layout.height}`}
        aria-hidden="true"
      >
        {layout.rowStarts.map((start) =>
          layout.ends.map(({ y, label }) => (
            <text
              key={`${start} ${label}`}
              className={styles.end}
              x={layout.endsRight}
              y={layout.corner(start).y + y + 4}
            >
              {label}
            </text>
          )),
        )}
        {cells.map((cell, place) => (
          <Cell
            key={cell.key}
            cell={cell}
            corner={layout.corner(place)}
            layout={layout}
            isActive={cell.key === canvas.activeKey}
          />
        ))}
      </svg>
      <ControlChartKey points={keyPoints(cells)} meanLabel={undefined} targetLabel={undefined} />
    </>
  );
}

interface CellProps {
  readonly cell: MultipleCell;
  readonly corner: { readonly x: number; readonly y: number };
  readonly layout: SmallMultiplesLayout;
  readonly isActive: boolean;
}

function Cell({ cell, corner, layout, isActive }: CellProps) {
  const { picture, headingY, cellWidth, cellHeight } = layout;
  const { points } = cell;
  const paths = controlChartPaths(points, layout);
  const last = points.length - 1;
  return (
    <g data-point={cell.key} transform={`translate(${corner.x} ${corner.y})`}>
      <rect className={styles.hit} width={cellWidth} height={cellHeight} />
      <rect
        className={isActive ? styles.frameActive : styles.frame}
        y={picture.top}
        width={picture.width}
        height={picture.bottom - picture.top}
        rx="4"
      />
      <text className={cell.isMarked ? styles.labelStrong : styles.label} y={headingY.label}>
        {labelLines(cell.label, cellWidth, LABEL_TEXT, 1)[0]}
      </text>
      <text y={headingY.figure}>
        <tspan className={cell.isMissing ? styles.note : styles.figure}>{cell.figure}</tspan>
        <tspan className={styles.note} dx="6">
          {cell.note}
        </tspan>
      </text>
      <path className={styles.habit} d={paths.habit} />
      <path className={styles.mean} d={paths.mean} />
      <path className={styles.line} d={paths.values} />
      <path className={styles.lineOpen} d={paths.provisional} />
      {points.map((point, place) =>
        point.value === null ? null : place === last || point.tone !== 'plain' ? (
          <g
            key={point.key}
            transform={`translate(${layout.x(place)} ${layout.y(point.value)}) scale(${MARK_SCALE})`}
          >
            <ControlMark
              tone={point.tone}
              shape={controlMarkShape(points, place)}
              radius={5}
              isProvisional={point.isProvisional || layout.isBeyond(point.value)}
            />
          </g>
        ) : isAlone(points, place) ? (
          <circle
            key={point.key}
            className={styles.alone}
            cx={layout.x(place)}
            cy={layout.y(point.value)}
            r="2"
          />
        ) : null,
      )}
    </g>
  );
}

/** True for a figure between two gaps: no line reaches it. */
function isAlone(points: MultipleCell['points'], place: number): boolean {
  return (points[place - 1]?.value ?? null) === null && (points[place + 1]?.value ?? null) === null;
}

/** Points that show every tone there is, for the key below: a run of each with the sides it was on. */
function keyPoints(cells: readonly MultipleCell[]) {
  const toned = (['improvement', 'concern'] as const).flatMap(
    (tone) => cells.find(({ points }) => points.some((point) => point.tone === tone))?.points ?? [],
  );
  return toned.length > 0 ? toned : (cells[0]?.points ?? []);
}
