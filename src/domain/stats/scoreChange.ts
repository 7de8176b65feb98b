import { isMissing, type Missing, missing } from '../missing.ts';
import { fromHundredths, toHundredths } from '../points.ts';
import { requireFigure } from './knownFigures.ts';

/** What one indicator counted and scored. */
export interface ScoredIndicator {
  readonly code: string;
  readonly points: number | Missing;
  readonly numerator?: number | Missing;
  readonly denominator?: number | Missing;
}

export interface ScoredGroup {
  readonly code: string;
  readonly points: number | Missing;
  /** Empty where only the group is published. */
  readonly indicators: readonly ScoredIndicator[];
}

/** A score of one unit in one period, with its parts as they were published. */
export interface ScoreBreakdown {
  readonly formulaId: string;
  readonly totalPoints: number | Missing;
  readonly groups: readonly ScoredGroup[];
}

export interface IndicatorChange {
  readonly code: string;
  /** The indicator as it stood, with its counts; null when that period does not list it. */
  readonly before: ScoredIndicator | null;
  readonly after: ScoredIndicator | null;
  readonly change: number | Missing;
}

export interface GroupChange {
  readonly code: string;
  readonly before: number | Missing;
  readonly after: number | Missing;
  readonly change: number | Missing;
  readonly indicators: readonly IndicatorChange[];
  /** `change` less the known changes of the indicators: published groups that are not the sum of their parts. */
  readonly residual: number | Missing;
}

export interface ScoreChange {
  readonly before: number;
  readonly after: number;
  /** after − before. */
  readonly change: number;
  readonly groups: readonly GroupChange[];
  /** `change` less the known changes of the groups: published totals that are not the sum of their groups. */
  readonly residual: number;
}

/**
 * Why the points changed: the change of a total split by group, and each group by indicator, exactly.
 *
 *     change = Σ group changes + residual,  group change = Σ indicator changes + residual
 *
 * All sums run in whole hundredths, so that the bars of a waterfall close to the last digit. Printed totals need
 * not be the sum of their printed parts: what is left over is an item of its own, shown and never spread.
 * When to use: one unit between two periods of one formula version.
 * Edge cases: a part that is missing, or not listed, in either period has a missing change, and what it moved
 * stands in the residual; a group without indicators leaves its whole change as its residual; a missing total, or
 * two formula versions (`notApplicable`), has no change; a change of nothing is 0.
 * Worked: 91.30 → 88.10 with TDGQ 19.60 → 17.90 and MDSH 15.10 → 13.70: change −3.20 = −1.70 − 1.40 and a
 * residual of −0.10.
 * Source: arithmetic; integer hundredths as in src/domain/points.ts.
 *
 * @throws RangeError for points that are no finite numbers, and when a code stands twice
 */
export function scoreChange(before: ScoreBreakdown, after: ScoreBreakdown): ScoreChange | Missing {
  if (before.formulaId !== after.formulaId) return missing('notApplicable');
  const { totalPoints: from } = before;
  const { totalPoints: to } = after;
  if (isMissing(to)) return to;
  if (isMissing(from)) return from;
  const groups = matched(before.groups, after.groups).map(([then, now]) => groupChange(then, now));
  const change = difference(from, to);
  return { before: from, after: to, change, groups, residual: unexplained(change, groups) };
}

function groupChange(before: ScoredGroup | null, after: ScoredGroup | null): GroupChange {
  const indicators = matched(before?.indicators ?? [], after?.indicators ?? []).map(
    ([then, now]): IndicatorChange => ({
      code: (now ?? then)?.code ?? '',
      before: then,
      after: now,
      change: changeOf(then, now),
    }),
  );
  const change = changeOf(before, after);
  return {
    code: (after ?? before)?.code ?? '',
    before: before?.points ?? missing('notReported'),
    after: after?.points ?? missing('notReported'),
    change,
    indicators,
    residual: isMissing(change) ? change : unexplained(change, indicators),
  };
}

interface Scored {
  readonly code: string;
  readonly points: number | Missing;
}

/** Parts of two periods side by side by code, in the order of the later period. */
function matched<Part extends Scored>(
  before: readonly Part[],
  after: readonly Part[],
): [then: Part | null, now: Part | null][] {
  const earlier = new Map(before.map((part) => [part.code, part]));
  const later = new Map(after.map((part) => [part.code, part]));
  if (earlier.size !== before.length || later.size !== after.length)
    throw new RangeError('a code stands twice in one breakdown');
  const codes = new Set([...later.keys(), ...earlier.keys()]);
  return [...codes].map((code) => [earlier.get(code) ?? null, later.get(code) ?? null]);
}

function changeOf(before: Scored | null, after: Scored | null): number | Missing {
  if (!before || !after) return missing('notReported');
  if (isMissing(after.points)) return after.points;
  if (isMissing(before.points)) return before.points;
  return difference(before.points, after.points);
}

function difference(before: number, after: number): number {
  requireFigure(before);
  requireFigure(after);
  return fromHundredths(toHundredths(after) - toHundredths(before));
}

function unexplained(change: number, parts: readonly { readonly change: number | Missing }[]): number {
  const explained = parts.reduce(
    (sum, part) => sum + (isMissing(part.change) ? 0 : toHundredths(part.change)),
    0,
  );
  return fromHundredths(toHundredths(change) - explained);
}
