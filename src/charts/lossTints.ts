import { scaleQuantize } from 'd3-scale';
import type { HeatLevel } from './heatMapLayout.ts';

export interface LossTints {
  /** The tint of a loss; the same for every column. */
  readonly level: (lost: number) => HeatLevel;
  /** Where the tints begin, palest first. */
  readonly steps: readonly { readonly level: HeatLevel; readonly from: number }[];
}

/** One tint more would not be told from its neighbours. */
const LEVELS: readonly HeatLevel[] = [0, 1, 2, 3, 4];

/**
 * How deep a loss of points is tinted: in even steps from 0, which is no loss.
 *
 * @param mostLost the largest loss in any cell; ends the scale
 */
export function lossTints(mostLost: number): LossTints {
  const level = scaleQuantize([0, Math.max(mostLost, 0.01)], LEVELS);
  return { level, steps: LEVELS.map((step) => ({ level: step, from: level.invertExtent(step)[0] })) };
}
