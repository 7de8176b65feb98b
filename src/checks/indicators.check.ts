import { type Catalog, findPeriod, formulaFor } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { type Indicator, indicatorPoints } from '#src/domain/indicator.ts';
import { isMissing } from '#src/domain/missing.ts';
import { toHundredths } from '#src/domain/points.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import type { Unit } from '#src/domain/unit.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';
import { unitChecker } from './units.check.ts';

/**
 * What a schema cannot say of indicator counts: units and indicators that exist, no numerator above its
 * denominator, points within the maximum and equal to what the formula gives for the counts.
 */
export function checkIndicators(
  rows: CheckedRows<IndicatorMeasure>,
  periodId: string,
  catalog: Catalog,
  units: readonly Unit[],
): Finding[] {
  const period = findPeriod(catalog, periodId);
  const formula = period && formulaFor(catalog, period);
  if (!period || !formula) return [];
  const unitProblem = unitChecker(units);
  const indicators = new Map(
    formula.groups.flatMap((group) => group.indicators).map((indicator) => [indicator.code, indicator]),
  );
  const findings = rows.records.flatMap((measure, index): Finding[] => {
    const place = {
      document: rows.document,
      row: rows.rowNumbers[index] ?? null,
      unitCode: measure.unitCode,
      periodId,
      column: measure.indicatorCode,
    };
    const problem = unitProblem(measure.unitCode, period);
    if (problem) return [finding({ severity: 'error', problem, ...place, value: measure.unitCode })];
    const indicator = indicators.get(measure.indicatorCode);
    if (!indicator)
      return [
        finding({ severity: 'error', problem: 'unknownIndicator', ...place, value: measure.indicatorCode }),
      ];
    return countFindings(measure, indicator).map((found) => finding({ ...found, ...place }));
  });
  const duplicates = duplicateFindings(
    rows,
    (measure) => `${measure.unitCode} ${measure.indicatorCode}`,
    (a, b) => a.numerator === b.numerator && a.denominator === b.denominator && a.points === b.points,
    (measure) => measure,
  );
  return [...findings, ...duplicates];
}

type CountFinding = Pick<Finding, 'severity' | 'problem' | 'value' | 'limit'>;

function countFindings(measure: IndicatorMeasure, indicator: Indicator): CountFinding[] {
  const { numerator, denominator, points } = measure;
  const found: CountFinding[] = [];
  if (!isMissing(points) && points > indicator.maxPoints)
    found.push({
      severity: 'error',
      problem: 'overMaximum',
      value: String(points),
      limit: String(indicator.maxPoints),
    });
  if (isMissing(numerator) || isMissing(denominator)) return found;
  if (numerator > denominator)
    found.push({
      severity: 'error',
      problem: 'numeratorOverDenominator',
      value: String(numerator),
      limit: String(denominator),
    });
  const expected = indicatorPoints(indicator, numerator, denominator);
  if (
    found.length === 0 &&
    !isMissing(points) &&
    !isMissing(expected) &&
    Math.abs(toHundredths(points) - toHundredths(expected)) > 1
  )
    found.push({
      severity: 'warning',
      problem: 'pointsDiffer',
      value: String(points),
      limit: String(expected),
    });
  return found;
}
