import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { headlineSeries } from '#src/domain/headline.ts';
import type { Formula, Group } from '#src/domain/indicator.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { Period } from '#src/domain/period.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import { type Saturation, saturation } from '#src/domain/saturation.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { groupSeries } from '#src/domain/unitSeries.ts';
import { closedRun } from './closedRun.ts';
import type { MeasureRuns } from './rateRuns.model.ts';

/** The group of the index that is about satisfaction, in the formula of a period. */
export interface SatisfactionGroup {
  readonly formula: Formula;
  readonly group: Group;
}

/** The points of the group in the chosen period. */
export interface SatisfactionIndex extends SatisfactionGroup {
  /** Mean over the units that are ranked, as the overview has it. */
  readonly mean: number | Missing;
  readonly saturation: Saturation;
}

/** The group by what it is about: its code belongs to the formula. Null where the formula has no such group. */
export function satisfactionGroup(catalog: Catalog, period: Period): SatisfactionGroup | null {
  const formula = formulaFor(catalog, period);
  const group = formula?.groups.find(({ topic }) => topic === 'satisfaction');
  return formula && group ? { formula, group } : null;
}

/** What the units have of the group in the last of the periods. */
export function satisfactionIndex(
  { formula, group }: SatisfactionGroup,
  catalog: Catalog,
  units: readonly Unit[],
  period: Period,
  scores: readonly ServiceIndexScore[],
): SatisfactionIndex {
  const rankings = rankingsOf(catalog, units, [period], scores);
  const series = headlineSeries(headOf(group), catalog, formula, [period], rankings, []);
  const ranked = rankings.get(period.id)?.ranked ?? [];
  return {
    formula,
    group,
    mean: series.points[0]?.value ?? missing('notReported'),
    saturation: saturation(
      ranked.map((row) => row.groupPoints.get(group.code) ?? missing('notReported')),
      group.maxPoints,
    ),
  };
}

/**
 * The points of the group over the periods, restarting where the formula changed.
 *
 * @param judged the units whose own runs are wanted
 */
export function pointsRuns(
  { formula, group }: SatisfactionGroup,
  catalog: Catalog,
  units: readonly Unit[],
  periods: readonly Period[],
  scores: readonly ServiceIndexScore[],
  judged: readonly Unit[],
): MeasureRuns {
  const rankings = rankingsOf(catalog, units, periods, scores);
  const series = headlineSeries(headOf(group), catalog, formula, periods, rankings, []);
  const ofUnits = groupSeries(judged, periods, scores, [], { ...formula, groups: [group] }, catalog);
  return {
    whole: closedRun(series, periods),
    ofUnit: new Map(ofUnits.map((one) => [one.unitCode, closedRun(one, periods)])),
    target: series.target,
  };
}

function headOf(group: Group) {
  const { code, name, maxPoints } = group;
  return { measure: code, label: name, maxPoints, kind: 'group', group } as const;
}
