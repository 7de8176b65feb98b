import type { Period } from './period.ts';

/** What a unit is. Communes, wards, townships and special zones are one level and are ranked together. */
export type UnitKind =
  | 'commune'
  | 'ward'
  | 'township'
  | 'specialZone'
  | 'department'
  | 'district'
  | 'province';

/** The level at which a locality's units are compared. */
export type UnitLevel = 'commune' | 'department' | 'district' | 'province';

export interface Unit {
  readonly code: string;
  /** The bare name: "Hưng Phong", not "Xã Hưng Phong". */
  readonly name: string;
  readonly kind: UnitKind;
  /** First and last day on which the code means this unit; codes are reused after mergers. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Codes of the units that became this one. */
  readonly predecessors: readonly string[];
  readonly portalCode: string | null;
  readonly population: number | null;
}

const LEVELS: Readonly<Record<UnitKind, UnitLevel>> = {
  commune: 'commune',
  ward: 'commune',
  township: 'commune',
  specialZone: 'commune',
  department: 'department',
  district: 'district',
  province: 'province',
};

export function unitLevel(kind: UnitKind): UnitLevel {
  return LEVELS[kind];
}

/** True when the unit existed for the whole or a part of the period. */
export function isValidIn(unit: Unit, period: Pick<Period, 'from' | 'to'>): boolean {
  return unit.validFrom <= period.to && (unit.validTo === null || unit.validTo >= period.from);
}

/** The units that the period knew, keyed by code. Where a code changed hands within the period, the later unit holds it. */
export function unitsIn(
  units: readonly Unit[],
  period: Pick<Period, 'from' | 'to'>,
): ReadonlyMap<string, Unit> {
  const byCode = new Map<string, Unit>();
  for (const unit of units) {
    if (!isValidIn(unit, period)) continue;
    const other = byCode.get(unit.code);
    if (!other || other.validFrom < unit.validFrom) byCode.set(unit.code, unit);
  }
  return byCode;
}

/** The units of one level that a period knew: those that are compared with each other, in the order of their codes. */
export function comparedUnits(
  units: readonly Unit[],
  level: UnitLevel,
  period: Pick<Period, 'from' | 'to'>,
): Unit[] {
  return [...unitsIn(units, period).values()]
    .filter((unit) => unitLevel(unit.kind) === level)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The part of a run of periods that a unit lived through, and where it came into being within it by a merger. */
export function livedPeriods<P extends Pick<Period, 'id' | 'from' | 'to'>>(
  unit: Unit,
  periods: readonly P[],
): { readonly periods: readonly P[]; readonly birth: string | null } {
  const lived = periods.filter((period) => isValidIn(unit, period));
  const [first] = lived;
  return { periods: lived, birth: first && first !== periods[0] ? first.id : null };
}
