import type { Group, Indicator } from '#src/domain/indicator.ts';
import { isKnown, type Missing, missing } from '#src/domain/missing.ts';
import type { CountPair } from '#src/domain/onTimeRate.ts';
import { sumPoints } from '#src/domain/points.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';

/** One indicator of the group over all units. */
export interface MakeUpLine {
  readonly indicator: Indicator;
  /** All that was achieved of all there was. */
  readonly counts: CountPair;
  /** Mean points over the units that have any. */
  readonly meanPoints: number | Missing;
  readonly reported: number;
  readonly atMaximum: number;
  /** Units with 0 of 0. */
  readonly withoutCases: number;
}

export interface MakeUp {
  readonly lines: readonly MakeUpLine[];
  /** Points of the indicators that are earned in full where there was nothing to count. */
  readonly fullWithoutPoints: number;
  /** Units that had nothing to count on any of these. */
  readonly unitsWithout: number;
  /** Units with counts of the period. */
  readonly reportedCount: number;
}

/** What the points of a group are made of in one period, over the units that are compared. */
export function makeUp(group: Group, units: readonly Unit[], measures: readonly IndicatorMeasure[]): MakeUp {
  const codes = new Set(units.map(({ code }) => code));
  const own = measures.filter(({ unitCode }) => codes.has(unitCode));
  const byIndicator = Map.groupBy(own, ({ indicatorCode }) => indicatorCode);
  const full = group.indicators.filter(({ whenNone }) => whenNone === 'full');
  const withoutOf = (indicator: Indicator) =>
    (byIndicator.get(indicator.code) ?? []).filter(({ denominator }) => denominator === 0);
  const emptyCounts = Map.groupBy(full.flatMap(withoutOf), ({ unitCode }) => unitCode);
  const lines = group.indicators.map((indicator) =>
    line(indicator, byIndicator.get(indicator.code) ?? [], withoutOf(indicator).length),
  );
  return {
    lines,
    fullWithoutPoints: sumPoints(full.map(({ maxPoints }) => maxPoints)),
    unitsWithout: [...emptyCounts.values()].filter((empty) => empty.length === full.length).length,
    reportedCount: Math.max(0, ...lines.map(({ reported }) => reported)),
  };
}

function line(indicator: Indicator, measures: readonly IndicatorMeasure[], withoutCases: number): MakeUpLine {
  const points = measures.map((measure) => measure.points).filter(isKnown);
  const pairs = measures.flatMap(({ numerator, denominator }) =>
    isKnown(numerator) && isKnown(denominator) ? [{ numerator, denominator }] : [],
  );
  const gap = missing('notReported');
  return {
    indicator,
    counts:
      pairs.length === 0
        ? { numerator: gap, denominator: gap }
        : {
            numerator: pairs.reduce((sum, { numerator }) => sum + numerator, 0),
            denominator: pairs.reduce((sum, { denominator }) => sum + denominator, 0),
          },
    meanPoints: points.length === 0 ? gap : sumPoints(points) / points.length,
    reported: points.length,
    atMaximum: points.filter((value) => value >= indicator.maxPoints).length,
    withoutCases,
  };
}
