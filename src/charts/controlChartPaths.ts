import type { ControlChartLayout, ControlPoint } from './controlChartLayout.ts';

type Scales = Pick<ControlChartLayout, 'x' | 'y' | 'strip'>;

/** Paths of a control chart, in the syntax of SVG; empty where there is nothing to draw. */
export interface ControlChartPaths {
  /** Between the limits, stepping with them. */
  readonly habit: string;
  readonly mean: string;
  /** Between neighbouring figures that are closed; a gap stays a gap. */
  readonly values: string;
  /** Between neighbouring figures of which one is provisional. */
  readonly provisional: string;
}

/** The lines and the area of a control chart. */
export function controlChartPaths(points: readonly ControlPoint[], scales: Scales): ControlChartPaths {
  return {
    habit: habitPath(points, scales),
    mean: meanPath(points, scales),
    values: valuePath(points, scales, false),
    provisional: valuePath(points, scales, true),
  };
}

/** One rectangle a period: side by side they are one area, which steps where the limits do. */
function habitPath(points: readonly ControlPoint[], { y, strip }: Scales): string {
  return points
    .map(({ lower, upper }, place) => {
      if (lower === null || upper === null) return '';
      const { left, right } = strip(place);
      return `M${round(left)} ${round(y(upper))}H${round(right)}V${round(y(lower))}H${round(left)}Z`;
    })
    .join('');
}

/** Another mean is another line: it changes where a person or a merger restarted the series, and does not slope. */
function meanPath(points: readonly ControlPoint[], { y, strip }: Scales): string {
  return points
    .map(({ mean }, place) => {
      if (mean === null) return '';
      const { left, right } = strip(place);
      const goesOn = points[place - 1]?.mean === mean;
      return `${goesOn ? '' : `M${round(left)} ${round(y(mean))}`}H${round(right)}`;
    })
    .join('');
}

function valuePath(points: readonly ControlPoint[], { x, y }: Scales, isProvisional: boolean): string {
  return points
    .map((point, place) => {
      const before = points[place - 1];
      if (!before || before.value === null || point.value === null) return '';
      if ((before.isProvisional || point.isProvisional) !== isProvisional) return '';
      return `M${round(x(place - 1))} ${round(y(before.value))}L${round(x(place))} ${round(y(point.value))}`;
    })
    .join('');
}

/** A tenth of a pixel is not seen. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
