import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './ScoreWaterfall.module.css';
import { arrowBar, type WaterfallLayout, type WaterfallStep, waterfallLayout } from './waterfallLayout.ts';

interface ScoreWaterfallProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly steps: readonly WaterfallStep[];
  readonly formatTick: (points: number) => string;
  /** Written below the lines where the axis does not begin at 0. */
  readonly cutNote: (from: number) => string;
}

/** From one total to the next: each change begins where the one before ended. */
export function ScoreWaterfall({ canvas, steps, formatTick, cutNote }: ScoreWaterfallProps) {
  const layout = waterfallLayout(canvas.width, steps);
  const bottom = layout.top(steps.length);
  return (
    <svg
      width={canvas.width}
      height={layout.height}
      viewBox={`0 0 ${canvas.width} ${layout.height}`}
      aria-hidden="true"
    >
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={layout.x(tick)}
            x2={layout.x(tick)}
            y1={layout.plot.top}
            y2={bottom}
          />
          <text className={styles.tick} x={layout.x(tick)} y={layout.plot.top - 8}>
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {steps.map((step, row) => (
        <Step
          key={step.key}
          step={step}
          row={row}
          layout={layout}
          next={nextOf(steps, row)}
          width={canvas.width}
          isActive={step.key === canvas.activeKey}
        />
      ))}
      {layout.axisFrom > 0 && (
        <text className={styles.counts} x="0" y={layout.height - 6}>
          {cutNote(layout.axisFrom)}
        </text>
      )}
    </svg>
  );
}

/** How many lines further the run goes on; 0 for the last. Parts of an opened group lie in between. */
function nextOf(steps: readonly WaterfallStep[], row: number): number {
  if (steps[row]?.kind === 'part') return 0;
  const next = steps.findIndex((step, index) => index > row && step.kind !== 'part');
  return next === -1 ? 0 : next - row;
}

interface StepProps {
  readonly step: WaterfallStep;
  readonly row: number;
  readonly layout: WaterfallLayout;
  readonly next: number;
  readonly width: number;
  readonly isActive: boolean;
}

function Step({ step, row, layout, next, width, isActive }: StepProps) {
  const { key, kind, label, from, to, figure, counts, isKnown } = step;
  const middle = layout.middle(row);
  const words = layout.isStacked ? layout.top(row) + 15 : middle + 4.5;
  const indent = kind === 'part' ? 18 : 0;
  const direction = to > from ? 'up' : to < from ? 'down' : null;
  const figureTone = { up: styles.figureUp, down: styles.figureDown };
  return (
    <g data-point={key}>
      <rect
        className={isActive ? styles.activeHit : styles.hit}
        y={layout.top(row)}
        width={width}
        height={layout.rowHeight}
      />
      <text className={styles[kind]} x={layout.labelX + indent} y={words}>
        {label}
      </text>
      {next > 0 && (
        <line
          className={styles.connector}
          x1={layout.x(to)}
          x2={layout.x(to)}
          y1={middle}
          y2={layout.middle(row + next)}
        />
      )}
      {kind === 'total' ? (
        <circle className={styles.mark} cx={layout.x(to)} cy={middle} r="6" />
      ) : direction ? (
        <path
          className={`${styles[direction]} ${kind === 'part' ? styles.faded : ''}`}
          d={arrowBar(layout.x(from), layout.x(to), middle, layout.barHeight)}
        />
      ) : (
        isKnown && (
          <line
            className={styles.still}
            x1={layout.x(to)}
            x2={layout.x(to)}
            y1={middle - layout.barHeight / 2}
            y2={middle + layout.barHeight / 2}
          />
        )
      )}
      <text
        className={kind === 'total' ? styles.figureTotal : direction ? figureTone[direction] : styles.figure}
        x={layout.figureX}
        y={words}
      >
        {figure}
      </text>
      <text
        className={styles.counts}
        x={layout.countsX ?? layout.labelX + indent}
        y={layout.countsX === null ? layout.top(row) + 50 : words}
      >
        {counts}
      </text>
    </g>
  );
}
