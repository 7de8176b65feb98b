import type { Certainty } from './durationContrast.ts';
import { isMissing, type Missing } from './missing.ts';
import type { CountedRate } from './stats/countedRate.ts';
import { rateDifference } from './stats/rateDifference.ts';

/** How far a rate changed between two periods, and how sure it is that it did. */
export interface RateChange {
  readonly difference: number;
  /** Of the difference, at 95 %. */
  readonly lower: number;
  readonly upper: number;
  readonly certainty: Certainty;
}

/** As for the limits of a funnel: of twenty units one changes by so much by chance, of five hundred one. */
const POSSIBLE = 0.95;
const CLEAR = 0.998;

/**
 * Whether a rate changed by more than chance: what is not told from chance is not to be explained.
 *
 * Worked: 108 of 110, then 108 of 111 → indistinct; 166 of 200, then 140 of 200 → possible; then 130 → clear.
 */
export function rateChange(
  before: Pick<CountedRate, 'numerator' | 'denominator'>,
  after: Pick<CountedRate, 'numerator' | 'denominator'>,
): RateChange | Missing {
  const near = rateDifference(before, after, POSSIBLE);
  const far = rateDifference(before, after, CLEAR);
  if (isMissing(near)) return near;
  if (isMissing(far)) return far;
  const certainty = !holdsZero(far) ? 'clear' : holdsZero(near) ? 'indistinct' : 'possible';
  return { ...near, certainty };
}

function holdsZero({ lower, upper }: { readonly lower: number; readonly upper: number }): boolean {
  return lower <= 0 && upper >= 0;
}
