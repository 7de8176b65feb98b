import { isMissing, type Missing, missing } from '../missing.ts';
import type { ControlLimits } from './controlLimits.ts';
import { type Side, type SpecialCause, specialCauses } from './specialCauses.ts';

/** Which way is better; null when neither is (a number of dossiers received). */
export type BetterDirection = 'higher' | 'lower' | null;

export type VariationKind = 'improvement' | 'concern' | 'neutral' | 'commonCause';

/** The variation icon of a series, with what it rests on. */
export interface Variation {
  readonly kind: VariationKind;
  /** The rule the last point broke; null for common cause. */
  readonly cause: SpecialCause | null;
}

/**
 * The variation icon: does the last point say that something has changed, and is the change good?
 *
 * Only the last point is judged; what an earlier one signalled is history and stands on the chart. A signal on
 * the better side is an improvement, on the other side a concern; without a better direction it is neutral, and
 * `cause.side` says high or low. For a trend the side is where it goes, not where it stands: seven falling months
 * that have not yet crossed the mean are going down.
 * Edge cases: the last point missing, or no limits (`tooFew`, `noVariation`), gives that reason; no points is
 * `tooFew`.
 * Worked: limits 90–96 around 93, on-time rate last month 88: outside, low; higher is better → concern.
 * Source: NHS England, Making Data Count, variation icons; the side of a trend: AUS-DOH PowerBI-SPC, trend rule
 * (NHSRplotthedots takes the side of the mean).
 *
 * @param rounding as of `specialCauses`
 * @throws RangeError as `specialCauses`
 */
export function variation(
  values: readonly (number | Missing)[],
  limits: ControlLimits | Missing | readonly (ControlLimits | Missing)[],
  betterDirection: BetterDirection,
  rounding = 0,
): Variation | Missing {
  const last = specialCauses(values, limits, rounding).at(-1);
  if (last === undefined) return missing('tooFew');
  if (last === null) return { kind: 'commonCause', cause: null };
  if (isMissing(last)) return last;
  return { kind: variationKind(last.side, betterDirection), cause: last };
}

/** What a signal on a side means, given which way is better. */
export function variationKind(side: Side, betterDirection: BetterDirection): VariationKind {
  if (betterDirection === null) return 'neutral';
  return (side === 'high') === (betterDirection === 'higher') ? 'improvement' : 'concern';
}
