import { isKnown, isMissing, type Missing, missing } from '../missing.ts';

/** Far beyond any count, rate or duration; squares and sums of such figures stay finite. */
const LARGEST_FIGURE = 1e18;

/**
 * The known figures of a series, in order. Missing ones are left out; a figure that is no finite number, or is
 * beyond 10^18, never comes from a feed (parsing refuses it) and is therefore a programmer's error.
 *
 * Worked: 1, notReported, 3 → 1, 3.
 * @throws RangeError for NaN, an infinity or a figure beyond 10^18
 */
export function knownFigures(values: readonly (number | Missing)[]): number[] {
  const known = values.filter(isKnown);
  known.forEach(requireFigure);
  return known;
}

/** @throws RangeError unless the figure is finite and not beyond 10^18 */
export function requireFigure(value: number): void {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST_FIGURE)
    throw new RangeError(`no figure: ${value}; an unknown figure is a Missing with its reason`);
}

/**
 * Why nothing can be calculated from a series without one known figure: the reason its gaps share, `notReported`
 * when they differ, and `tooFew` for a series without any place.
 *
 * Worked: [] → tooFew; notApplicable twice → notApplicable; notApplicable and zeroDenominator → notReported.
 */
export function reasonNoneKnown(values: readonly unknown[]): Missing {
  const gaps = values.filter(isMissing);
  const [first] = gaps;
  if (!first) return missing('tooFew');
  return gaps.every((gap) => gap.missing === first.missing) ? first : missing('notReported');
}

/** Arithmetic mean of figures that are there: callers see to it that there is one. */
export function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
