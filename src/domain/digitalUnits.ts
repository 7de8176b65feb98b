import type { Catalog } from './catalog.ts';
import { type DigitalIndicator, type DigitalMeasure, newestMeasures } from './digitalGovernment.ts';
import { periodEnds, reaches } from './digitalStanding.ts';
import { isKnown, isMissing, type Missing, missing } from './missing.ts';
import type { Period } from './period.ts';
import type { Unit } from './unit.ts';
import { targetOf } from './unitSeries.ts';

/** One unit on one indicator. */
export interface UnitStanding {
  readonly unit: Unit;
  readonly value: number | Missing;
  readonly numerator: number | Missing;
  readonly denominator: number | Missing;
  /** Target less value, where the value is below; else null. */
  readonly gap: number | null;
}

/** All compared units on one indicator, in the newest period for which any of them has a figure. */
export interface IndicatorUnits {
  readonly indicator: DigitalIndicator;
  readonly periodId: string;
  readonly target: number | null;
  /** True while the period is open: its figures are shown and not held against the target. */
  readonly isProvisional: boolean;
  /** Each unit counts one thing, which it has or has not: a fact rather than a share of few cases. */
  readonly isYesOrNo: boolean;
  /** In the order of the units given. */
  readonly units: readonly UnitStanding[];
  /** Furthest below the target first. */
  readonly below: readonly UnitStanding[];
  /** Without a figure although one should be there: a unit the indicator does not apply to is not listed. */
  readonly lacking: readonly UnitStanding[];
  /** Units whose figure reaches the target. */
  readonly metCount: number;
  readonly knownCount: number;
}

/**
 * The units behind on an indicator at the end of a period.
 *
 * @param measures of this indicator over any periods; rows of the locality and of other units are left out
 * @param units the units that are compared with each other
 * @returns null where no unit has a row: the indicator is published for the locality alone
 */
export function indicatorUnits(
  indicator: DigitalIndicator,
  measures: readonly DigitalMeasure[],
  units: readonly Unit[],
  catalog: Catalog,
  period: Period,
): IndicatorUnits | null {
  const codes = new Set(units.map(({ code }) => code));
  const own = measures.filter(({ unitCode }) => codes.has(unitCode));
  const newest = newestMeasures(own, indicator.code, periodEnds(catalog), period.to);
  if (!newest) return null;
  const target = targetOf(catalog, indicator.code, period);
  const isProvisional = catalog.periods.find(({ id }) => id === newest.periodId)?.closedAt === null;
  const byUnit = new Map(newest.measures.map((measure) => [measure.unitCode, measure]));
  const standings = units.map((unit) =>
    unitStanding(unit, byUnit.get(unit.code), isProvisional ? null : target),
  );
  const known = standings.filter(({ value }) => isKnown(value));
  const below = standings.filter(({ gap }) => gap !== null);
  return {
    indicator,
    periodId: newest.periodId,
    target,
    isProvisional,
    isYesOrNo: indicator.kind === 'rate' && known.length > 0 && known.every(hasOneCase),
    units: standings,
    below: below.toSorted((a, b) => (b.gap ?? 0) - (a.gap ?? 0)),
    lacking: standings.filter(({ value }) => isMissing(value) && value.missing !== 'notApplicable'),
    metCount: target === null || isProvisional ? 0 : known.length - below.length,
    knownCount: known.length,
  };
}

function unitStanding(unit: Unit, measure: DigitalMeasure | undefined, target: number | null): UnitStanding {
  const unknown = missing('notReported');
  const { value = unknown, numerator = unknown, denominator = unknown } = measure ?? {};
  const isBelow = isKnown(value) && target !== null && !reaches(value, target);
  return { unit, value, numerator, denominator, gap: isBelow ? target - value : null };
}

function hasOneCase({ denominator }: UnitStanding): boolean {
  return denominator === 1;
}
