import type { HeatCell, HeatLevel, HeatRow } from '#src/charts/heatMapLayout.ts';
import { shortfall } from '#src/domain/digitalStanding.ts';
import type { IndicatorUnits, UnitStanding } from '#src/domain/digitalUnits.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { ReportTable } from '#src/domain/report.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { Unit } from '#src/domain/unit.ts';
import { UNITS_TEXT, unitFigure, unitFigureNote, unitPointLabel } from '#src/text/digitalGovernmentUnits.ts';
import { compareNames } from '#src/text/format.ts';
import { unitLabel } from '#src/text/places.ts';

/** Indicators on which a unit is below the target or lacks a figure, most units behind first; and the others. */
export interface UnitsBehind {
  readonly behind: readonly IndicatorUnits[];
  readonly allMet: readonly IndicatorUnits[];
  /** Without a target, or of an open period. */
  readonly unjudged: readonly IndicatorUnits[];
}

export function unitsBehind(unitFigures: readonly IndicatorUnits[]): UnitsBehind {
  const isBehind = ({ below, lacking }: IndicatorUnits) => below.length + lacking.length > 0;
  const rest = unitFigures.filter((found) => !isBehind(found));
  const isJudged = ({ target, isProvisional }: IndicatorUnits) => target !== null && !isProvisional;
  return {
    behind: unitFigures
      .filter(isBehind)
      .toSorted((a, b) => b.below.length + b.lacking.length - a.below.length - a.lacking.length),
    allMet: rest.filter(isJudged),
    unjudged: rest.filter((found) => !isJudged(found)),
  };
}

/** A share of few cases; a yes or a no is a fact, however few there are to count. */
export function isFew({ denominator }: UnitStanding, { isYesOrNo }: IndicatorUnits): boolean {
  return !isYesOrNo && isKnown(denominator) && isSmallSample(denominator);
}

/** How many units have a figure on any of the indicators. */
export function reportingCount(unitFigures: readonly IndicatorUnits[], units: readonly Unit[]): number {
  const reporting = new Set(
    unitFigures.flatMap((found) =>
      found.units.filter(({ value }) => isKnown(value)).map(({ unit }) => unit.code),
    ),
  );
  return units.filter(({ code }) => reporting.has(code)).length;
}

/** A unit over all indicators that units publish. */
export interface BehindUnit {
  readonly unit: Unit;
  readonly belowCount: number;
  /** In the order of the indicators. */
  readonly standings: readonly UnitStanding[];
}

/** Units by the number of indicators on which they are below the target, then by how far below they are. */
export function unitsByBacklog(unitFigures: readonly IndicatorUnits[], units: readonly Unit[]): BehindUnit[] {
  const byUnit = unitFigures.map(
    ({ units: standings }) => new Map(standings.map((standing) => [standing.unit.code, standing])),
  );
  return units
    .map((unit) => {
      const standings = byUnit.flatMap((ofIndicator) => ofIndicator.get(unit.code) ?? []);
      const below = standings.filter(({ gap }) => gap !== null);
      const lack = standings.reduce((sum, one, place) => sum + shortfallOf(one, unitFigures[place]), 0);
      return { unit, standings, belowCount: below.length, lack };
    })
    .toSorted(
      (a, b) =>
        b.belowCount - a.belowCount || b.lack - a.lack || compareNames(unitLabel(a.unit), unitLabel(b.unit)),
    )
    .map(({ unit, standings, belowCount }) => ({ unit, standings, belowCount }));
}

function shortfallOf({ gap }: UnitStanding, found: IndicatorUnits | undefined): number {
  return found ? shortfall(gap, found.target, found.indicator.kind) : 0;
}

/** From which distance to the target on a tint is deeper, in shares. */
export const GAP_STEPS = [0, 0.05, 0.15, 0.3] as const;

/** How deep a distance to a target is tinted. */
export function gapLevel(gap: number): HeatLevel {
  const [, first, second, third] = GAP_STEPS;
  if (gap < first) return 1;
  if (gap < second) return 2;
  return gap < third ? 3 : 4;
}

function heatLevel(standing: UnitStanding, found: IndicatorUnits): HeatLevel | null {
  if (isMissing(standing.value)) return null;
  return standing.gap === null ? 0 : gapLevel(shortfallOf(standing, found));
}

function heatCell(standing: UnitStanding, found: IndicatorUnits): HeatCell {
  return {
    level: heatLevel(standing, found),
    text: unitFigure(standing, found),
    isSmall: isFew(standing, found),
  };
}

/** The rows of the map. */
export function heatRows(
  ranked: readonly BehindUnit[],
  unitFigures: readonly IndicatorUnits[],
  marked: readonly string[],
): HeatRow[] {
  return ranked.map(({ unit, standings }) => ({
    key: unit.code,
    label: unitLabel(unit),
    isMarked: marked.includes(unit.code),
    cells: standings.flatMap((standing, place) => {
      const found = unitFigures[place];
      return found ? [heatCell(standing, found)] : [];
    }),
  }));
}

/** Every cell in words. */
export function heatPoints(ranked: readonly BehindUnit[], unitFigures: readonly IndicatorUnits[]) {
  return ranked.flatMap(({ unit, standings }) =>
    standings.flatMap((standing, place) => {
      const found = unitFigures[place];
      if (!found) return [];
      const label = unitPointLabel(standing, found, isFew(standing, found));
      return [{ key: `${unit.code} ${found.indicator.code}`, label }];
    }),
  );
}

/** Every unit below a target or without a figure, indicator by indicator, for files. */
export function behindTable(behind: readonly IndicatorUnits[]): ReportTable {
  return {
    columns: [UNITS_TEXT.indicator, UNITS_TEXT.unit, UNITS_TEXT.figure],
    rows: behind.flatMap((found) =>
      [...found.below, ...found.lacking].map((standing) => [
        found.indicator.name,
        unitLabel(standing.unit),
        unitFigureNote(standing, found, isFew(standing, found)),
      ]),
    ),
  };
}
