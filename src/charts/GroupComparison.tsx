import type { ChartCanvas } from './ChartFrame.tsx';
import styles from './GroupComparison.module.css';
import { groupComparisonLayout } from './groupComparisonLayout.ts';

export interface ComparedBar {
  /** Null where it is not known: an empty slot and the reason. */
  readonly points: number | null;
  readonly text: string;
}

export interface ComparedGroup {
  readonly key: string;
  readonly name: string;
  readonly maxPoints: number;
  readonly maximumLabel: string;
  /** One per unit. */
  readonly bars: readonly ComparedBar[];
}

interface GroupComparisonProps {
  readonly canvas: Pick<ChartCanvas, 'width' | 'activeKey'>;
  readonly units: readonly { readonly key: string; readonly label: string }[];
  readonly groups: readonly ComparedGroup[];
}

const BAR_HEIGHT = 14;

/** The groups of a few units, bars from 0 on one scale; the best figure of a group is bold. */
export function GroupComparison({ canvas, units, groups }: GroupComparisonProps) {
  const most = Math.max(0, ...groups.map(({ maxPoints }) => maxPoints));
  const layout = groupComparisonLayout(canvas.width, groups.length, units.length, most);
  return (
    <svg
      width={canvas.width}
      height={layout.height}
      viewBox={`0 0 ${canvas.width} ${layout.height}`}
      aria-hidden="true"
    >
      {groups.map((group, place) => {
        const { x, y } = layout.block(place);
        const best = Math.max(...group.bars.map(({ points }) => points ?? -1));
        return (
          <g key={group.key} data-block="" transform={`translate(${x} ${y})`}>
            <line className={styles.rule} x2={layout.blockWidth} y1="1" y2="1" />
            <text className={styles.title} x="0" y="20">
              {group.name}
            </text>
            <text className={styles.maximum} x={layout.figureRight} y="20">
              {group.maximumLabel}
            </text>
            {units.map((unit, index) => {
              const bar = group.bars[index];
              const middle = layout.row(index);
              const key = `${unit.key} ${group.key}`;
              const slot = { x: layout.barLeft, y: middle - BAR_HEIGHT / 2, height: BAR_HEIGHT };
              const points = bar?.points ?? null;
              return (
                <g key={unit.key} data-point={key}>
                  <rect
                    className={key === canvas.activeKey ? styles.activeHit : styles.hit}
                    y={middle - 13}
                    width={layout.blockWidth}
                    height="26"
                  />
                  <text className={styles.name} x="0" y={middle + 4.5}>
                    {unit.label}
                  </text>
                  <rect
                    className={points === null ? styles.unknown : styles.slot}
                    {...slot}
                    width={layout.length(group.maxPoints)}
                  />
                  {points !== null && (
                    <rect
                      className={styles.earned}
                      {...slot}
                      width={layout.length(Math.min(points, group.maxPoints))}
                    />
                  )}
                  <text className={figureClass(points, best)} x={layout.figureRight} y={middle + 4.5}>
                    {bar?.text}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function figureClass(points: number | null, best: number): string | undefined {
  if (points === null) return styles.figureMissing;
  return points === best ? styles.figureBest : styles.figure;
}
