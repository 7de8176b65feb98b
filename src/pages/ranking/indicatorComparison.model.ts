import type { Formula, Group, Indicator } from '#src/domain/indicator.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';

/** At most so many units stand side by side. */
const MOST_UNITS = 4;

export interface IndicatorComparison {
  readonly unitCodes: readonly string[];
  readonly groups: readonly {
    readonly group: Group;
    readonly indicators: readonly {
      readonly indicator: Indicator;
      /** One per unit, in the order of `unitCodes`; null where the feed has no row. */
      readonly measures: readonly (IndicatorMeasure | null)[];
    }[];
  }[];
}

/** The indicators of a formula with what the first four of the marked units counted and scored on each. */
export function indicatorComparison(
  formula: Formula,
  measures: readonly IndicatorMeasure[],
  marked: readonly string[],
): IndicatorComparison {
  const unitCodes = marked.slice(0, MOST_UNITS);
  const wanted = new Set(unitCodes);
  const byKey = new Map(
    measures
      .filter((measure) => wanted.has(measure.unitCode))
      .map((measure) => [`${measure.unitCode} ${measure.indicatorCode}`, measure]),
  );
  return {
    unitCodes,
    groups: formula.groups.map((group) => ({
      group,
      indicators: group.indicators.map((indicator) => ({
        indicator,
        measures: unitCodes.map((code) => byKey.get(`${code} ${indicator.code}`) ?? null),
      })),
    })),
  };
}

/** How many of the units have at least one row of counts. */
export function reportedUnitCount(units: readonly Unit[], measures: readonly IndicatorMeasure[]): number {
  const reported = new Set(measures.map((measure) => measure.unitCode));
  return units.filter((unit) => reported.has(unit.code)).length;
}
