import type { Period } from '#src/domain/period.ts';
import { livedPeriods, type Unit } from '#src/domain/unit.ts';
import { type Ancestor, predecessorsOf, successorsOf } from '#src/domain/unitLineage.ts';
import { endedSentence, restartSentence, unitFullNameOfAncestor } from '#src/text/unitLookup.ts';
import { unitFullName } from '#src/text/unitProfile.ts';

/** Where a unit came from and what became of it. */
export interface UnitLineage {
  readonly unit: Unit;
  readonly predecessors: readonly Ancestor[];
  readonly successors: readonly Unit[];
  /** Other units that held the code, and are no predecessors: the code alone does not say which is meant. */
  readonly otherHolders: readonly Unit[];
  /** The period of the run in which its series begin; null where it is older than the run. */
  readonly birthPeriodId: string | null;
}

/** @returns null where nothing ever changed: most units */
export function unitLineage(
  register: readonly Unit[],
  unit: Unit,
  periods: readonly Period[],
): UnitLineage | null {
  const predecessors = predecessorsOf(register, unit);
  const successors = successorsOf(register, unit);
  const known = new Set<Unit | null>([unit, ...predecessors.map((before) => before.unit), ...successors]);
  const otherHolders = register.filter((one) => one.code === unit.code && !known.has(one));
  if (predecessors.length + successors.length + otherHolders.length === 0) return null;
  const birthPeriodId = livedPeriods(unit, periods).birth;
  return { unit, predecessors, successors, otherHolders, birthPeriodId };
}

/** What a merger means for the figures. */
export function lineageSentences({ unit, predecessors, successors, birthPeriodId }: UnitLineage): string[] {
  const names = predecessors.map(({ code, unit: before }) => unitFullNameOfAncestor(code, before));
  return [
    ...(predecessors.length > 0 ? [restartSentence(unit, names, birthPeriodId)] : []),
    ...(successors.length > 0 ? [endedSentence(unit, successors.map(unitFullName))] : []),
  ];
}
