import type { Catalog } from '#src/domain/catalog.ts';
import type { DigitalIndicator, DigitalMeasure } from '#src/domain/digitalGovernment.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { isMissing } from '#src/domain/missing.ts';
import type { Unit } from '#src/domain/unit.ts';
import { rowPlaces } from './place.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

/** Rates are published to a tenth of a percent, often cut rather than rounded. */
const RATE_ROUNDING = 0.001 + 1e-9;

/**
 * What a schema cannot say of digital-government figures: units, periods and indicators that exist, rates within 0
 * and 1, no numerator above its denominator, and a rate that its counts give.
 */
export function checkDigitalGovernment(
  rows: CheckedRows<DigitalMeasure>,
  catalog: Catalog,
  units: readonly Unit[],
): Finding[] {
  const placeOf = rowPlaces(rows, catalog, units);
  const indicators = new Map(
    catalog.digitalGroups.flatMap(({ indicators }) => indicators).map((one) => [one.code, one]),
  );
  const findings = rows.records.flatMap((measure, index): Finding[] => {
    const { place, strange } = placeOf(measure, index);
    if (strange) return [strange];
    const indicator = indicators.get(measure.indicatorCode);
    if (!indicator)
      return [
        finding({ severity: 'error', problem: 'unknownIndicator', ...place, value: measure.indicatorCode }),
      ];
    const found = valueFinding(measure, indicator);
    return found ? [finding({ ...found, ...place, column: measure.indicatorCode })] : [];
  });
  const duplicates = duplicateFindings(
    rows,
    (measure) => `${measure.unitCode} ${measure.indicatorCode} ${measure.periodId}`,
    (a, b) => a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator,
    (measure) => measure,
  );
  return [...findings, ...duplicates];
}

type ValueFinding = Pick<Finding, 'severity' | 'problem' | 'value' | 'limit'>;

function valueFinding(measure: DigitalMeasure, indicator: DigitalIndicator): ValueFinding | null {
  const { value, numerator, denominator } = measure;
  if (indicator.kind !== 'rate') return null;
  if (!isMissing(value) && value > 1)
    return { severity: 'error', problem: 'outsideRate', value: String(value), limit: '1' };
  if (isMissing(numerator) || isMissing(denominator)) return null;
  if (numerator > denominator)
    return {
      severity: 'error',
      problem: 'numeratorOverDenominator',
      value: String(numerator),
      limit: String(denominator),
    };
  if (isMissing(value) || denominator === 0 || Math.abs(value - numerator / denominator) <= RATE_ROUNDING)
    return null;
  return {
    severity: 'warning',
    problem: 'valueDiffers',
    value: String(value),
    limit: String(Math.round((numerator / denominator) * 10_000) / 10_000),
  };
}
