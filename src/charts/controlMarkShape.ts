import type { ControlPoint } from './controlChartLayout.ts';

export type MarkShape = 'circle' | 'diamond' | 'triangleUp' | 'triangleDown';

/**
 * The shape of the mark of a period, so that a signal is not told by its colour alone: a circle within the habit,
 * a diamond for an improvement, a triangle for a concern. The triangles of a run all point to where the run ended
 * against its mean, since a falling run begins above it.
 */
export function controlMarkShape(points: readonly ControlPoint[], place: number): MarkShape {
  const tone = points[place]?.tone ?? 'plain';
  if (tone === 'plain') return 'circle';
  if (tone === 'improvement') return 'diamond';
  const after = points.findIndex((point, index) => index > place && point.tone !== tone);
  const end = points.at(after === -1 ? -1 : after - 1);
  const isBelow = end !== undefined && end.value !== null && end.mean !== null && end.value < end.mean;
  return isBelow ? 'triangleDown' : 'triangleUp';
}
