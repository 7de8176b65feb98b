import type { Catalog } from '#src/domain/catalog.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import type { Unit } from '#src/domain/unit.ts';
import { rowPlaces } from './place.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

const PARTS = ['petitionsOnTime', 'petitionsAccepted'] as const;

/**
 * What a schema cannot say of satisfaction: units and periods that exist, no more petitions answered or accepted than
 * received, and a count for each step of the catalogue's scale.
 */
export function checkSatisfaction(
  rows: CheckedRows<SatisfactionRecord>,
  catalog: Catalog,
  units: readonly Unit[],
): Finding[] {
  const placeOf = rowPlaces(rows, catalog, units);
  const findings = rows.records.flatMap((record, index): Finding[] => {
    const { place, strange } = placeOf(record, index);
    if (strange) return [strange];
    const whole = record.petitionsReceived;
    const over = PARTS.find((part) => isKnown(record[part]) && isKnown(whole) && record[part] > whole);
    if (over && isKnown(whole))
      return [
        finding({
          severity: 'error',
          problem: 'partOverWhole',
          ...place,
          column: `${over}, petitionsReceived`,
          value: String(record[over]),
          limit: String(whole),
        }),
      ];
    const steps = isMissing(record.ratings) ? null : record.ratings.size;
    if (steps === null || steps === catalog.ratingLevels.length) return [];
    return [
      finding({
        severity: 'error',
        problem: 'badValue',
        ...place,
        column: 'ratings',
        value: `${steps}/${catalog.ratingLevels.length}`,
      }),
    ];
  });
  const duplicates = duplicateFindings(
    rows,
    (record) => `${record.unitCode} ${record.periodId}`,
    (a, b) => JSON.stringify(comparable(a)) === JSON.stringify(comparable(b)),
    (record) => record,
  );
  return [...findings, ...duplicates];
}

function comparable(record: SatisfactionRecord) {
  const { petitionsReceived, petitionsOnTime, petitionsAccepted, ratings } = record;
  return [petitionsReceived, petitionsOnTime, petitionsAccepted, isMissing(ratings) ? ratings : [...ratings]];
}
