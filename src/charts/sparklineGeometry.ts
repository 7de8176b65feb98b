import { linearScale } from './linearScale.ts';

export interface SparklineGeometry {
  /** One path a run of known points: a gap stays a gap. */
  readonly paths: readonly string[];
  /** The habit of the series; null without limits. */
  readonly band: { readonly y: number; readonly height: number } | null;
  readonly last: { readonly x: number; readonly y: number } | null;
}

/** Room around the marks, so that a dot at the edge is whole. */
const MARGIN = 5;

/**
 * Where the marks of a sparkline stand. The scale holds the points and the limits, and nothing else: a sparkline
 * shows a run against its habit, not a size against zero.
 *
 * @param values earliest first; null where nothing was reported
 */
export function sparklineGeometry(
  values: readonly (number | null)[],
  limits: { readonly lower: number; readonly upper: number } | null,
  width: number,
  height: number,
): SparklineGeometry {
  const known = values.filter((value) => value !== null);
  const extent = limits ? [...known, limits.lower, limits.upper] : known;
  const low = Math.min(...extent);
  const high = Math.max(...extent);
  const y = linearScale([low, high], [height - MARGIN, MARGIN]);
  const x = linearScale([0, Math.max(1, values.length - 1)], [MARGIN, width - MARGIN]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const paths: string[] = [];
  let path = '';
  values.forEach((value, index) => {
    if (value === null) {
      if (path) paths.push(path);
      path = '';
      return;
    }
    path += `${path ? 'L' : 'M'}${round(x(index))} ${round(y(value))}`;
  });
  if (path) paths.push(path);
  const final = values.at(-1);
  return {
    paths,
    band: limits
      ? { y: round(y(limits.upper)), height: Math.max(1, round(y(limits.lower) - y(limits.upper))) }
      : null,
    last:
      final === null || final === undefined ? null : { x: round(x(values.length - 1)), y: round(y(final)) },
  };
}
