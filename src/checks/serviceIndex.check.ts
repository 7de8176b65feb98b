import { type Catalog, findPeriod, formulaFor } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { type Formula, maxTotalPoints } from '#src/domain/indicator.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { sumPoints, toHundredths } from '#src/domain/points.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';
import { unitChecker } from './units.check.ts';

/** Published totals are sums taken before rounding; a difference of one hundredth is rounding. */
const ROUNDING_HUNDREDTHS = 1;

/**
 * What a schema cannot say of index scores: units and periods that exist, points within their maxima,
 * one row per unit and period, groups that add up to the total. Sums that do not are reported, never repaired.
 */
export function checkServiceIndex(
  rows: CheckedRows<ServiceIndexScore>,
  catalog: Catalog,
  units: readonly Unit[],
): Finding[] {
  const unitProblem = unitChecker(units);
  const periods = new Map(catalog.periods.map((period) => [period.id, period]));
  const formulas = new Map(
    catalog.periods.map((period) => [
      period.id,
      formulaFor(catalog, findPeriod(catalog, period.id) ?? period),
    ]),
  );
  const findings = rows.records.flatMap((score, index): Finding[] => {
    const place = {
      document: rows.document,
      row: rows.rowNumbers[index] ?? null,
      unitCode: score.unitCode,
      periodId: score.periodId,
    };
    const period = periods.get(score.periodId);
    if (!period)
      return [finding({ severity: 'error', problem: 'unknownPeriod', ...place, value: score.periodId })];
    const problem = unitProblem(score.unitCode, period);
    if (problem) return [finding({ severity: 'error', problem, ...place, value: score.unitCode })];
    const formula = formulas.get(score.periodId);
    return formula ? pointFindings(score, formula).map((found) => finding({ ...found, ...place })) : [];
  });
  const duplicates = duplicateFindings(
    rows,
    (score) => `${score.unitCode} ${score.periodId}`,
    samePoints,
    (score) => score,
  );
  return [...findings, ...duplicates];
}

type PointFinding = Pick<Finding, 'severity' | 'problem' | 'column' | 'value' | 'limit'>;

function pointFindings(score: ServiceIndexScore, formula: Formula): PointFinding[] {
  const over = (column: string, points: number, limit: number): PointFinding => ({
    severity: 'error',
    problem: 'overMaximum',
    column,
    value: String(points),
    limit: String(limit),
  });
  const found: PointFinding[] = [];
  for (const group of formula.groups) {
    const points = score.groupPoints.get(group.code);
    if (points !== undefined && !isMissing(points) && points > group.maxPoints)
      found.push(over(group.code, points, group.maxPoints));
  }
  const total = score.totalPoints;
  if (isMissing(total)) return found;
  if (total > maxTotalPoints(formula)) found.push(over('total', total, maxTotalPoints(formula)));
  const parts = [...score.groupPoints.values()].filter(isKnown);
  const complete = parts.length === formula.groups.length;
  const sum = sumPoints(parts);
  if (complete && Math.abs(toHundredths(sum) - toHundredths(total)) > ROUNDING_HUNDREDTHS)
    found.push({
      severity: 'warning',
      problem: 'totalDiffers',
      column: 'total',
      value: String(total),
      limit: String(sum),
    });
  return found;
}

function samePoints(a: ServiceIndexScore, b: ServiceIndexScore): boolean {
  const same = (x: unknown, y: unknown) => x === y;
  return (
    same(a.totalPoints, b.totalPoints) &&
    [...a.groupPoints].every(([code, points]) => same(points, b.groupPoints.get(code)))
  );
}
