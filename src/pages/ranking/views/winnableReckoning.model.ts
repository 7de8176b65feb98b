import { isMissing } from '#src/domain/missing.ts';
import { gainOf } from '#src/domain/winnable.ts';
import type { Winnable, WinnableIndicator } from '#src/domain/winnableGoals.ts';
import { indicatorReckoning } from '#src/text/reckoning.ts';
import { extraReckoning } from '#src/text/winnable.ts';

/** How the suggestions of this very case came about: the points now, and why one fewer would not do. */
export function winnableReckoningLines(found: Winnable): string[] {
  const [most] = found.indicators;
  const now = most
    ? [`${indicatorReckoning(most.indicator, most.numerator, most.denominator, most.points)}.`]
    : [];
  return [
    ...now,
    ...goalLine(found, (room) => room.extraToBand, found.bandGoal?.gapPoints),
    ...goalLine(found, (room) => room.extraToRank, found.rankGoal?.gapPoints),
  ];
}

/** The indicator that needs the fewest, with the gain of so many and of one fewer. */
function goalLine(
  found: Winnable,
  extraOf: (room: WinnableIndicator) => number | null,
  gapPoints: number | undefined,
): string[] {
  const enough = found.indicators.flatMap((room) => {
    const extra = extraOf(room);
    return extra === null ? [] : [{ room, extra }];
  });
  const [fewest] = enough.toSorted((a, b) => a.extra - b.extra);
  if (!fewest || gapPoints === undefined) return [];
  const { room, extra } = fewest;
  const { indicator, numerator, denominator } = room;
  if (isMissing(numerator) || isMissing(denominator)) return [];
  const sentence = extraReckoning({
    name: indicator.name,
    maxPoints: indicator.maxPoints,
    extra,
    numerator,
    denominator,
    gainPoints: gainOf(room, extra),
    gainOneFewer: gainOf(room, extra - 1),
    gapPoints,
  });
  return [`${sentence}.`];
}
