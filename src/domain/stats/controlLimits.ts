/** The habit of a series: where its points fall when nothing out of the ordinary happens. */
export interface ControlLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way from the mean to the limit: the warning lines of "two of three". */
  readonly lowerNear: number;
  readonly upperNear: number;
}

/** How much stands behind limits. */
export interface LimitsBasis {
  /** Reported points the limits were made from. */
  readonly pointCount: number;
  /** True for 5–11 points: the limits may still move, the screen says so. */
  readonly provisional: boolean;
}

/**
 * Fewer points give no limits at all; from 12 the limits are firm. Source: NHS England, Making Data Count
 * ("12 to 20 points to set limits"); Wheeler, Understanding Variation, 2nd ed. (useful limits from 5–6 points).
 */
export const FEWEST_POINTS = 5;
const FIRM_POINTS = 12;

/** Below this many moving ranges their mean says nothing: our own choice for series with many gaps. */
export const FEWEST_RANGES = 3;

/** Near limits stand at two of three sigma. */
const NEAR_SHARE = 2 / 3;

/** Limits at a distance from the mean, the near ones two thirds of the way. */
export function limitsAround(mean: number, distance: number): ControlLimits {
  const near = distance * NEAR_SHARE;
  return {
    mean,
    lower: mean - distance,
    upper: mean + distance,
    lowerNear: mean - near,
    upperNear: mean + near,
  };
}

/** Limits of a rate, which is never below 0 nor above 1. */
export function rateLimitsAround(mean: number, distance: number): ControlLimits {
  const { lower, upper, lowerNear, upperNear } = limitsAround(mean, distance);
  return {
    mean,
    lower: Math.max(0, lower),
    upper: Math.min(1, upper),
    lowerNear: Math.max(0, lowerNear),
    upperNear: Math.min(1, upperNear),
  };
}

export function limitsBasis(pointCount: number): LimitsBasis {
  return { pointCount, provisional: pointCount < FIRM_POINTS };
}
