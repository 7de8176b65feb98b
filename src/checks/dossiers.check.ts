import { type Catalog, findPeriod } from '#src/domain/catalog.ts';
import { ALL_FIELDS, DOSSIER_COUNTS, type DossierCount, type DossierRecord } from '#src/domain/dossier.ts';
import { type Finding, finding } from '#src/domain/finding.ts';
import { isKnown, isMissing } from '#src/domain/missing.ts';
import { previousPeriodId } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import { jumpFindings } from './jumps.ts';
import { monthGapFindings } from './monthGaps.ts';
import { rowPlaces } from './place.ts';
import { type CheckedRows, duplicateFindings } from './rows.ts';

/** The sums of form II.06a: each whole is what its parts add up to. */
const SUMS: readonly (readonly [whole: DossierCount, parts: readonly DossierCount[]])[] = [
  ['received', ['receivedOnline', 'receivedDirect', 'carriedOver']],
  ['resolved', ['early', 'onTime', 'late']],
  ['inProgress', ['withinLimit', 'overdue']],
  ['received', ['resolved', 'inProgress']],
];

/**
 * What a schema cannot say of form II.06a: units, periods and fields that exist, parts within wholes, sums, months
 * that follow on from each other, and the locality's own figures against the sum of its units. What does not add up
 * is reported, never repaired; a part above its whole cannot be true, and its row is set aside.
 *
 * @param fieldCodes fields of the procedures; null where the procedures are not known
 */
export function checkDossiers(
  rows: CheckedRows<DossierRecord>,
  catalog: Catalog,
  units: readonly Unit[],
  fieldCodes: ReadonlySet<string> | null,
): Finding[] {
  const placeOf = rowPlaces(rows, catalog, units);
  const findings = rows.records.flatMap((record, index): Finding[] => {
    const { place, strange } = placeOf(record, index);
    if (strange) return [strange];
    const found = sumFindings(record);
    if (fieldCodes && record.fieldCode !== ALL_FIELDS && !fieldCodes.has(record.fieldCode))
      found.push({
        severity: 'warning',
        problem: 'unknownField',
        column: 'field',
        value: record.fieldCode,
        limit: null,
      });
    return found.map((one) => finding({ ...one, ...place }));
  });
  const duplicates = duplicateFindings(
    rows,
    (record) => `${record.unitCode} ${record.fieldCode} ${record.periodId}`,
    (a, b) => DOSSIER_COUNTS.every((name) => a[name] === b[name]),
    (record) => record,
  );
  const months = unitMonths(rows, catalog);
  return [
    ...findings,
    ...duplicates,
    ...carriedOverFindings(rows),
    ...localityFindings(rows, catalog.locality.code),
    ...monthGapFindings(rows.document, months),
    ...jumpFindings(rows.document, 'received', months),
  ];
}

type CountFinding = Pick<Finding, 'severity' | 'problem' | 'column' | 'value' | 'limit'>;

function sumFindings(record: DossierRecord): CountFinding[] {
  return SUMS.flatMap(([whole, parts]): CountFinding[] => {
    const total = record[whole];
    if (isMissing(total)) return [];
    const over = parts.find((part) => {
      const count = record[part];
      return isKnown(count) && count > total;
    });
    if (over)
      return [
        {
          severity: 'error',
          problem: 'partOverWhole',
          column: `${over}, ${whole}`,
          value: String(record[over]),
          limit: String(total),
        },
      ];
    const known = parts.map((part) => record[part]).filter(isKnown);
    const sum = known.reduce((all, count) => all + count, 0);
    if (known.length < parts.length || sum === total) return [];
    return [
      {
        severity: 'warning',
        problem: 'partsDiffer',
        column: `${whole} = ${parts.join(' + ')}`,
        value: String(total),
        limit: String(sum),
      },
    ];
  });
}

/** More carried over than stood open before cannot be; fewer can, where dossiers were withdrawn. */
function carriedOverFindings(rows: CheckedRows<DossierRecord>): Finding[] {
  const keyOf = (record: DossierRecord, periodId: string) =>
    `${record.unitCode} ${record.fieldCode} ${periodId}`;
  const byKey = new Map(rows.records.map((record) => [keyOf(record, record.periodId), record]));
  return rows.records.flatMap((record, index): Finding[] => {
    const before = previousPeriodId(record.periodId);
    const open = before === null ? undefined : byKey.get(keyOf(record, before))?.inProgress;
    const { carriedOver } = record;
    if (open === undefined || isMissing(open) || isMissing(carriedOver) || carriedOver <= open) return [];
    return [
      finding({
        severity: 'warning',
        problem: 'carriedOverDiffers',
        document: rows.document,
        row: rows.rowNumbers[index] ?? null,
        unitCode: record.unitCode,
        periodId: record.periodId,
        column: 'carriedOver',
        value: String(carriedOver),
        limit: String(open),
      }),
    ];
  });
}

/** The locality's own figure against the sum of its units; said of nothing where a unit has not reported. */
function localityFindings(rows: CheckedRows<DossierRecord>, localityCode: string): Finding[] {
  const keyOf = (record: DossierRecord) => `${record.fieldCode} ${record.periodId}`;
  const ofUnits = Map.groupBy(
    rows.records.filter(({ unitCode }) => unitCode !== localityCode),
    keyOf,
  );
  return rows.records.flatMap((record, index): Finding[] => {
    if (record.unitCode !== localityCode) return [];
    const parts = ofUnits.get(keyOf(record)) ?? [];
    if (parts.length === 0) return [];
    return DOSSIER_COUNTS.flatMap((name): Finding[] => {
      const total = record[name];
      const known = parts.map((part) => part[name]).filter(isKnown);
      const sum = known.reduce((all, count) => all + count, 0);
      if (isMissing(total) || known.length < parts.length || sum === total) return [];
      return [
        finding({
          severity: 'warning',
          problem: 'localityDiffers',
          document: rows.document,
          row: rows.rowNumbers[index] ?? null,
          periodId: record.periodId,
          column: name,
          value: String(total),
          limit: String(sum),
        }),
      ];
    });
  });
}

/** Dossiers received per unit and month, over all fields; months without a count are left out. */
function unitMonths(rows: CheckedRows<DossierRecord>, catalog: Catalog) {
  const months = rows.records.filter(
    (record) =>
      record.unitCode !== catalog.locality.code && findPeriod(catalog, record.periodId)?.kind === 'month',
  );
  const sums = new Map<string, { unitCode: string; periodId: string; count: number }>();
  for (const { unitCode, periodId, received } of months) {
    const key = `${unitCode} ${periodId}`;
    const sum = sums.get(key) ?? { unitCode, periodId, count: 0 };
    if (isKnown(received)) sum.count += received;
    sums.set(key, sum);
  }
  return [...sums.values()];
}
