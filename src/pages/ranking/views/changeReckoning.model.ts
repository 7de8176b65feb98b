import type { Formula } from '#src/domain/indicator.ts';
import { isKnown, missing } from '#src/domain/missing.ts';
import { capitalise } from '#src/text/format.ts';
import { carriedReckoning, changeReckoning, indicatorReckoning } from '#src/text/reckoning.ts';
import { SCORE_CHANGE_TEXT } from '#src/text/scoreChange.ts';
import type { GroupChange, ScoreChange } from './scoreChange.model.ts';

/** How the change of this very case came about: the opened group's indicators before and after, then the sum. */
export function changeReckoningLines(change: ScoreChange, formula: Formula, opened: string | null): string[] {
  const shown = change.groups.find(({ code }) => code === opened) ?? change.groups[0];
  const known = change.groups.flatMap((group) =>
    isKnown(group.change) ? [{ ...group, change: group.change }] : [],
  );
  const groups = known.flatMap(({ code, before, after, change: moved }) =>
    isKnown(before) && isKnown(after) && moved !== 0
      ? [`${changeReckoning(nameIn(formula, code), before, after, moved)}.`]
      : [],
  );
  const parts = [...known.map((group) => group.change), ...(change.residual === 0 ? [] : [change.residual])];
  return [
    ...(shown ? indicatorLines(shown, formula) : []),
    ...groups,
    `${carriedReckoning(change.before, parts, change.after)}.`,
  ];
}

function nameIn(formula: Formula, code: string): string {
  return formula.groups.find((group) => group.code === code)?.name ?? code;
}

function indicatorLines(group: GroupChange, formula: Formula): string[] {
  const indicators = formula.groups.find(({ code }) => code === group.code)?.indicators ?? [];
  return group.indicators.flatMap((part) => {
    const indicator = indicators.find(({ code }) => code === part.code);
    if (!indicator) return [];
    return (['before', 'after'] as const).flatMap((side) => {
      const scored = part[side];
      if (!scored) return [];
      const none = missing('notReported');
      const sentence = indicatorReckoning(
        indicator,
        scored.numerator ?? none,
        scored.denominator ?? none,
        scored.points,
      );
      return [`${capitalise(SCORE_CHANGE_TEXT[side])}: ${sentence}.`];
    });
  });
}
