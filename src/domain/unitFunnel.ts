import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import { isSmallSample } from './smallSample.ts';
import { type CountedRate, countedRate } from './stats/countedRate.ts';
import { funnelLimits } from './stats/funnelLimits.ts';
import { overdispersion } from './stats/overdispersion.ts';

/** The two pairs of limits of a funnel: one unit in twenty lies outside the near ones by chance, one in 500 the far. */
const FUNNEL_CONFIDENCE = { near: 0.95, far: 0.998 } as const;

/** What the limits allow for: the play of the counts alone, or also the ordinary difference between units. */
export type FunnelSpread = 'counts' | 'units';

/** Where a unit lies given its size: beyond the near limits, or beyond the far ones. */
export type FunnelPlace = 'farBelow' | 'below' | 'within' | 'above' | 'farAbove';

export interface FunnelLimits {
  readonly near: Readonly<{ lower: number; upper: number }>;
  readonly far: Readonly<{ lower: number; upper: number }>;
}

/** A unit of the funnel. */
export interface FunnelUnit extends CountedRate {
  readonly code: string;
  readonly limits: FunnelLimits;
  /** `tooFew` for a unit of a handful of cases: it is drawn and not judged. */
  readonly place: FunnelPlace | Missing;
}

export interface UnitFunnel {
  /** The rate of all units together: the centre. */
  readonly p0: number;
  readonly phi: number;
  readonly tau2: number;
  readonly spread: FunnelSpread;
  /** Units with cases, the smallest first. */
  readonly units: readonly FunnelUnit[];
}

/** x of n of one unit. */
interface UnitCases {
  readonly code: string;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
}

/**
 * Who stands out, given the number of cases?
 *
 * When to use: comparing a rate of units of different size in one period.
 * Edge cases: units without cases, or whose counts are not known, are left out; fewer than two units is `tooFew`, all
 * at 0 % or all at 100 % `noVariation`.
 * Worked: 90, 80, 95, 70 and 85 of 100 each, spread of the counts: p0 0.84, limits 0.7681 … 0.9119 and 0.7267 …
 * 0.9533, so that 70 is far below and 95 above; φ is 3.8034, and limits for the spread of units hold all five.
 *
 * @param spread null: for units where they differ by more than their counts explain (τ² > 0), else for counts
 * @throws RangeError for counts that are no finite numbers
 */
export function unitFunnel(cases: readonly UnitCases[], spread: FunnelSpread | null): UnitFunnel | Missing {
  const found = overdispersion(
    cases.map(({ numerator }) => numerator),
    cases.map(({ denominator }) => denominator),
  );
  if (isMissing(found)) return found;
  const { p0, phi, tau2 } = found;
  const chosen = spread ?? (tau2 > 0 ? 'units' : 'counts');
  const units = cases.flatMap(({ code, numerator, denominator }): FunnelUnit[] => {
    const counted = countedRate(numerator, denominator);
    if (isMissing(counted)) return [];
    const limits = funnelLimitsAt({ p0, tau2, spread: chosen }, counted.denominator);
    const place = isSmallSample(counted.denominator) ? missing('tooFew') : placeOf(counted.rate, limits);
    return [{ ...counted, code, limits, place }];
  });
  return { p0, phi, tau2, spread: chosen, units: units.sort((a, b) => a.denominator - b.denominator) };
}

/** @throws RangeError where there is no funnel: at no cases, and at a centre of 0 or 1 */
export function funnelLimitsAt(
  { p0, tau2, spread }: Pick<UnitFunnel, 'p0' | 'tau2' | 'spread'>,
  n: number,
): FunnelLimits {
  const options = spread === 'units' ? { tau2 } : {};
  const near = funnelLimits(p0, n, FUNNEL_CONFIDENCE.near, options);
  const far = funnelLimits(p0, n, FUNNEL_CONFIDENCE.far, options);
  if (isMissing(near) || isMissing(far)) throw new RangeError(`no funnel at p0 ${p0}, n ${n}`);
  return { near, far };
}

function placeOf(rate: number, { near, far }: FunnelLimits): FunnelPlace {
  if (rate < far.lower) return 'farBelow';
  if (rate > far.upper) return 'farAbove';
  if (rate < near.lower) return 'below';
  return rate > near.upper ? 'above' : 'within';
}

/** Where a unit stands out: beyond the near limits it is possible, beyond the far ones clear. */
export type OutsidePlace = Exclude<FunnelPlace, 'within'>;

/** The units at one place outside the limits, by how many standard errors of a count they lie from the centre. */
export function standingOut(
  { p0, units }: Pick<UnitFunnel, 'p0' | 'units'>,
  place: OutsidePlace,
): FunnelUnit[] {
  const reach = ({ rate, denominator }: FunnelUnit) => Math.abs(rate - p0) * Math.sqrt(denominator);
  return units.filter((unit) => unit.place === place).sort((a, b) => reach(b) - reach(a));
}

/**
 * How many units would lie outside the near limits if all were alike: one in twenty of those that are judged.
 *
 * Worked: 124 judged → 6.2.
 */
export function outsideByChance({ units }: Pick<UnitFunnel, 'units'>): number {
  return units.filter(({ place }) => isKnown(place)).length * (1 - FUNNEL_CONFIDENCE.near);
}
