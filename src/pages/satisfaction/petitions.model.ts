import { type Catalog, periodsOfKind } from '#src/domain/catalog.ts';
import { isProvisional, type Period } from '#src/domain/period.ts';
import { type PetitionCounts, petitionCounts } from '#src/domain/petitions.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { comparedUnits, isValidIn, type Unit } from '#src/domain/unit.ts';

/** Petitions of one unit, or of all of them. */
export interface PetitionRow {
  readonly ofPeriod: PetitionCounts;
  readonly ofYear: PetitionCounts;
}

export interface PetitionsView {
  readonly whole: PetitionRow;
  readonly units: readonly (PetitionRow & { readonly unit: Unit })[];
  /** Units that received any in the period, and that received none: 0 of 0 has no share. */
  readonly unitsWith: number;
  readonly unitsWithout: number;
  /** Units that said how many they received. */
  readonly reportedCount: number;
}

const YEAR_MONTHS = 12;

/** The last twelve closed months up to the end of a period, earliest first. */
export function yearOfMonths(catalog: Catalog, period: Period): Period[] {
  return periodsOfKind(catalog, 'month')
    .filter((month) => month.to <= period.to && !isProvisional(month))
    .slice(-YEAR_MONTHS);
}

/** Petitions of the period and of the year that ends with it, unit by unit. */
export function petitionsView(
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  months: readonly Period[],
  records: readonly SatisfactionRecord[],
): PetitionsView {
  const compared = comparedUnits(units, catalog.locality.unitLevel, period);
  const byUnit = Map.groupBy(records, ({ unitCode }) => unitCode);
  const found = compared.map((unit) => {
    // A reused code may have meant another unit then.
    const monthIds = new Set(months.filter((month) => isValidIn(unit, month)).map(({ id }) => id));
    const own = byUnit.get(unit.code) ?? [];
    return {
      unit,
      current: own.filter(({ periodId }) => periodId === period.id),
      year: own.filter(({ periodId }) => monthIds.has(periodId)),
    };
  });
  const rows = found.map(({ unit, current, year }) => ({
    unit,
    ofPeriod: petitionCounts(current),
    ofYear: petitionCounts(year),
  }));
  const received = rows.map(({ ofPeriod }) => ofPeriod.received).filter((count) => typeof count === 'number');
  return {
    whole: {
      ofPeriod: petitionCounts(found.flatMap(({ current }) => current)),
      ofYear: petitionCounts(found.flatMap(({ year }) => year)),
    },
    units: rows,
    unitsWith: received.filter((count) => count > 0).length,
    unitsWithout: received.filter((count) => count === 0).length,
    reportedCount: received.length,
  };
}
