import type { ControlPoint } from '#src/charts/controlChartLayout.ts';

/** A point of a series that lies within its habit of 94 % to 98 %. */
function controlPoint(place: number, differs: Partial<ControlPoint> = {}): ControlPoint {
  return {
    key: `2024-${place + 1}`,
    label: `T${place + 1}/2024`,
    value: 0.96,
    mean: 0.96,
    lower: 0.94,
    upper: 0.98,
    tone: 'plain',
    isProvisional: false,
    ...differs,
  };
}

/** As many points, each told apart by its place. */
export function controlPoints(
  count: number,
  differs: (place: number) => Partial<ControlPoint> = () => ({}),
): ControlPoint[] {
  return Array.from({ length: count }, (_, place) => controlPoint(place, differs(place)));
}
