import type { ControlLimits } from '../stats/controlLimits.ts';
import type { SpecialCause, SpecialCauseRule } from '../stats/specialCauses.ts';

/** What a signal's rule measures against: the limit, the near limit or the mean on its side; null for a trend. */
export function crossedLimit(
  { rule, side }: Pick<SpecialCause, 'rule' | 'side'>,
  limits: ControlLimits,
): number | null {
  const high = side === 'high';
  const crossed: Readonly<Record<SpecialCauseRule, number | null>> = {
    outsideLimit: high ? limits.upper : limits.lower,
    shift: limits.mean,
    trend: null,
    twoOfThree: high ? limits.upperNear : limits.lowerNear,
  };
  return crossed[rule];
}
