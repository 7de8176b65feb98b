import { isMissing, type Missing, missing } from '../missing.ts';
import type { ControlLimits } from './controlLimits.ts';
import { requireFigure } from './knownFigures.ts';

export type SpecialCauseRule = 'outsideLimit' | 'shift' | 'trend' | 'twoOfThree';

/** Above or below the mean; for a trend, rising or falling. */
export type Side = 'high' | 'low';

/** Why a point is a signal. */
export interface SpecialCause {
  readonly rule: SpecialCauseRule;
  readonly side: Side;
  /** How many points of the run stand here, this one included: 7 is the seventh in a row. */
  readonly runLength: number;
}

/** One place a point; `null` is common cause; a point that is not known, or has no limits, keeps its reason. */
type PointCauses = readonly (SpecialCause | null | Missing)[];

/**
 * The rule that names a point which several rules flag, strongest first. It decides the words on screen, never
 * whether there is a signal. Source: the order in which NHS England, Making Data Count, lists its rules.
 */
export const RULE_PRECEDENCE: readonly SpecialCauseRule[] = ['outsideLimit', 'shift', 'trend', 'twoOfThree'];

/** Points in a row on one side, and points steadily rising or falling, that make a signal (NHS: seven). */
const RUN_POINTS = 7;
/** Two of three neighbouring points beyond the same near limit. */
const NEAR_WINDOW = 3;
const NEAR_POINTS = 2;
/** A point this close to the mean, in widths between the limits, stands on it: rounding is no side. */
const ON_MEAN = 1e-9;

interface Placed {
  readonly value: number;
  readonly limits: ControlLimits;
  /** −1 below the mean, 0 on it, 1 above. */
  readonly sign: -1 | 0 | 1;
}

/**
 * Which points are signals (special causes) and by which rule.
 *
 *  - outsideLimit: beyond the lower or upper limit (a point on the limit is inside);
 *  - shift: 7 in a row on one side of the mean; a point on the mean breaks the run;
 *  - trend: 7 points each above (or each below) the one before: 6 strict steps;
 *  - twoOfThree: 2 of 3 points beyond a near limit, all three on the same side; the 2 are flagged.
 *
 * Flags fill back over the run, so that the chart marks all seven. `runLength` counts up along it: only the
 * point that completes the run has 7.
 * When to use: on values with `xmrLimits`, or on rates with the `points` of `pLimits` or `laneyLimits`.
 * Edge cases: a point not reported belongs to no run and breaks every run, for its side is not known; without
 * limits every point keeps the reason; an empty series has no causes.
 * Worked: 1 2 3 4 5 6 7 around 4: all seven are `trend`, high, the last with run length 7; 1 2 3 3 4 5 6: none.
 * Source: NHS England, Making Data Count; NHSRplotthedots, ptd_calculate_point_type.R.
 *
 * @param values earliest first, one place a period
 * @param rounding a point no farther from the mean than this is printed as the mean, and stands on it
 * @throws RangeError when a list of limits differs in length, and for figures that are no finite numbers
 */
export function specialCauses(
  values: readonly (number | Missing)[],
  limits: ControlLimits | Missing | readonly (ControlLimits | Missing)[],
  rounding = 0,
): PointCauses {
  const placed = placePoints(values, limits, rounding);
  const flags: Record<SpecialCauseRule, Flags> = {
    outsideLimit: outsideLimit(placed),
    shift: shift(placed),
    trend: trend(placed),
    twoOfThree: twoOfThree(placed),
  };
  return placed.map((point, index) => {
    if (isMissing(point)) return point;
    const rule = RULE_PRECEDENCE.find((candidate) => flags[candidate][index]);
    const flag = rule && flags[rule][index];
    return flag ? { rule, ...flag } : null;
  });
}

type Flags = readonly (Omit<SpecialCause, 'rule'> | null | undefined)[];

function placePoints(
  values: readonly (number | Missing)[],
  limits: ControlLimits | Missing | readonly (ControlLimits | Missing)[],
  rounding: number,
): (Placed | Missing)[] {
  if (isList(limits) && limits.length !== values.length)
    throw new RangeError(`${limits.length} limits for ${values.length} values`);
  return values.map((value, index) => {
    if (isMissing(value)) return value;
    requireFigure(value);
    const own = isList(limits) ? (limits[index] ?? missing('tooFew')) : limits;
    if (isMissing(own)) return own;
    const distance = value - own.mean;
    const onMean = Math.abs(distance) <= Math.max(rounding, ON_MEAN * (own.upper - own.lower));
    return { value, limits: own, sign: onMean ? 0 : distance > 0 ? 1 : -1 };
  });
}

function isList(
  limits: ControlLimits | Missing | readonly (ControlLimits | Missing)[],
): limits is readonly (ControlLimits | Missing)[] {
  return Array.isArray(limits);
}

function outsideLimit(points: readonly (Placed | Missing)[]): Flags {
  return runs(points, 1, (point) =>
    point.value > point.limits.upper ? 'high' : point.value < point.limits.lower ? 'low' : null,
  );
}

function shift(points: readonly (Placed | Missing)[]): Flags {
  return runs(points, RUN_POINTS, ({ sign }) => (sign === 0 ? null : sideOf(sign)));
}

/** Flags every run of neighbouring points on one side that is at least `fewest` long. */
function runs(
  points: readonly (Placed | Missing)[],
  fewest: number,
  sideAt: (point: Placed) => Side | null,
): Flags {
  const sides = points.map((point) => (isMissing(point) ? null : sideAt(point)));
  const flags: Omit<SpecialCause, 'rule'>[] = [];
  for (let start = 0, end = 0; start < sides.length; start = end) {
    const side = sides[start] ?? null;
    end = start + 1;
    while (end < sides.length && sides[end] === side) end += 1;
    if (side !== null && end - start >= fewest) fill(flags, start, end, side);
  }
  return flags;
}

/** Like `runs`, on steps between points: a turning point ends one run and begins the next. */
function trend(points: readonly (Placed | Missing)[]): Flags {
  const steps = points.map((point, index) => {
    const before = points[index - 1];
    if (before === undefined || isMissing(before) || isMissing(point)) return 0;
    return Math.sign(point.value - before.value);
  });
  const flags: Omit<SpecialCause, 'rule'>[] = [];
  for (let start = 1, end = 1; start < steps.length; start = end) {
    const step = steps[start] ?? 0;
    end = start + 1;
    while (end < steps.length && steps[end] === step) end += 1;
    if (step !== 0 && end - start >= RUN_POINTS - 1) fill(flags, start - 1, end, sideOf(step));
  }
  return flags;
}

function fill(flags: Omit<SpecialCause, 'rule'>[], start: number, end: number, side: Side): void {
  for (let index = start; index < end; index += 1) flags[index] ??= { side, runLength: index - start + 1 };
}

function twoOfThree(points: readonly (Placed | Missing)[]): Flags {
  const flags: Omit<SpecialCause, 'rule'>[] = [];
  for (let end = NEAR_WINDOW; end <= points.length; end += 1) {
    const indices = Array.from({ length: NEAR_WINDOW }, (_, place) => end - NEAR_WINDOW + place);
    const sign = commonSign(indices.map((index) => points[index]));
    if (sign === 0) continue;
    const beyond = indices.filter((index) => isBeyondNear(points[index]));
    if (beyond.length < NEAR_POINTS) continue;
    beyond.forEach((index, place) => {
      flags[index] ??= { side: sideOf(sign), runLength: place + 1 };
    });
  }
  return flags;
}

function commonSign(points: readonly (Placed | Missing | undefined)[]): number {
  const signs = new Set(points.map((point) => (point === undefined || isMissing(point) ? 0 : point.sign)));
  const [sign = 0] = signs;
  return signs.size === 1 ? sign : 0;
}

function isBeyondNear(point: Placed | Missing | undefined): boolean {
  if (point === undefined || isMissing(point)) return false;
  return point.value > point.limits.upperNear || point.value < point.limits.lowerNear;
}

function sideOf(sign: number): Side {
  return sign > 0 ? 'high' : 'low';
}
