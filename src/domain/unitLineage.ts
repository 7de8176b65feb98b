import type { Unit } from './unit.ts';

/** A unit that another came from; null where the register lists its code alone. */
export interface Ancestor {
  readonly code: string;
  readonly unit: Unit | null;
}

/**
 * The units that became this one, in the order in which the register lists them. Codes are reused: of the units that
 * held a code before this one came into being, the latest is meant.
 *
 * Worked: 28987 was Phong Nẫm to 30/06/2025 and is Lương Hòa from 01/07/2025 with predecessor 28987: that is Phong Nẫm.
 *
 * @param units the register: the units of all times
 */
export function predecessorsOf(units: readonly Unit[], unit: Unit): Ancestor[] {
  return unit.predecessors.map((code) => ({
    code,
    unit: units
      .filter((candidate) => candidate.code === code && candidate.validFrom < unit.validFrom)
      .reduce<Unit | null>(
        (latest, one) => (latest && latest.validFrom > one.validFrom ? latest : one),
        null,
      ),
  }));
}

/** The units that this one became, the earliest first; more than one where it was divided. */
export function successorsOf(units: readonly Unit[], unit: Unit): Unit[] {
  return units
    .filter(
      (candidate) =>
        candidate.predecessors.includes(unit.code) &&
        predecessorsOf(units, candidate).some((before) => before.unit === unit),
    )
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}
