import { isMissing, type Missing, missing } from '../missing.ts';
import type { ControlLimits } from './controlLimits.ts';
import { requireFigure } from './knownFigures.ts';
import type { BetterDirection } from './variation.ts';

export type Assurance = 'consistentPass' | 'consistentFail' | 'hitOrMiss';

/**
 * The assurance icon: left as it is, will this process meet its target?
 *
 * Higher is better: a target above the upper limit is never met (consistentFail), one below the lower limit is
 * always met (consistentPass), one between them is a matter of luck (hitOrMiss). Lower is better: mirrored.
 * When to use: with the limits after the last restart; for rates, the limits at the last point.
 * Edge cases: no target, or no better direction, is `notApplicable`; no limits gives their reason; a target on a
 * limit is hitOrMiss, for the limit itself is within reach.
 * Worked: target 4, higher is better: limits 1–3 → consistentFail, 5–7 → consistentPass, 1–5 → hitOrMiss.
 * Source: NHS England, Making Data Count; NHSRplotthedots, ptd_calculate_assurance_type.R.
 *
 * @throws RangeError for a target that is no finite number
 */
export function assurance(
  limits: Pick<ControlLimits, 'lower' | 'upper'> | Missing,
  target: number | null,
  betterDirection: BetterDirection,
): Assurance | Missing {
  if (target === null || betterDirection === null) return missing('notApplicable');
  requireFigure(target);
  if (isMissing(limits)) return limits;
  if (target > limits.upper) return betterDirection === 'higher' ? 'consistentFail' : 'consistentPass';
  if (target < limits.lower) return betterDirection === 'higher' ? 'consistentPass' : 'consistentFail';
  return 'hitOrMiss';
}
