import type { Winnable, WinnableIndicator } from '#src/domain/winnableGoals.ts';
import { indicatorReckoning } from '#src/text/reckoning.ts';
import { WINNABLE_TEXT } from '#src/text/winnable.ts';

/** So many indicators are reckoned out. */
const RECKONED = 3;

/** What the goals rest on: the indicators that reach one alone, fewest first, else those with most points left. */
export function goalLines({ indicators }: Winnable): string[] {
  const least = ({ extraToBand, extraToRank }: WinnableIndicator) =>
    Math.min(extraToBand ?? Infinity, extraToRank ?? Infinity);
  const alone = indicators.filter((room) => least(room) < Infinity).toSorted((a, b) => least(a) - least(b));
  const shown = (alone.length > 0 ? alone : indicators).slice(0, RECKONED);
  return [
    ...shown.map(
      ({ indicator, numerator, denominator, points }) =>
        `${indicatorReckoning(indicator, numerator, denominator, points)}.`,
    ),
    WINNABLE_TEXT.goalRule,
  ];
}
