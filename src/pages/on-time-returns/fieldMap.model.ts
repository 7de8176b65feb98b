import type { ChartPoint, ChartTable } from '#src/charts/ChartFrame.tsx';
import type { HeatStep } from '#src/charts/HeatMapKey.tsx';
import type { HeatCell, HeatColumn, HeatLevel, HeatRow } from '#src/charts/heatMapLayout.ts';
import { tableTints } from '#src/charts/heatTints.ts';
import { type DossierRecord, sumDossiers } from '#src/domain/dossier.ts';
import { fieldRows } from '#src/domain/fieldMix.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { onTimeCounts } from '#src/domain/onTimeRate.ts';
import { isSmallSample } from '#src/domain/smallSample.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import { formatCount, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { ON_TIME_TEXT } from '#src/text/onTimeReturns.ts';
import { FIELDS_TEXT, heatCellLabel, heatMessage, heatStepLabels } from '#src/text/onTimeReturnsFields.ts';
import { type OnTimeView, rateOf, type UnitOnTime } from './onTimeReturns.model.ts';

/** So far below the mark does each tint begin, deepest last. */
const STEPS = [0, 0, 0.02, 0.05, 0.1];
const LEVELS: readonly HeatLevel[] = [0, 1, 2, 3, 4];
/** Distances within rounding of a step belong to it: 0.98 − 0.96 is a little more than 0.02. */
const ROUNDING = 1e-9;

interface FieldMap {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly points: readonly ChartPoint[];
  readonly table: ChartTable;
  readonly steps: readonly HeatStep[];
  /** What cells are measured against: the target, or the rate of all where there is none. */
  readonly mark: { readonly rate: number; readonly isTarget: boolean };
  readonly message: string;
}

interface FieldColumn {
  readonly code: string;
  readonly name: string;
  readonly rate: CountedRate | Missing;
}

/** Units by fields. @param drawn the units that are drawn; the table has all. Null where there are no fields */
export function fieldMap(
  view: OnTimeView,
  drawn: readonly UnitOnTime[],
  records: readonly DossierRecord[],
  isMarked: (code: string) => boolean,
  fieldName: (code: string) => string,
): FieldMap | null {
  const { basis, period, rows } = view;
  if (isMissing(view.rate)) return null;
  const rateByKey = ratesByUnitAndField(view, records);
  const columns = fieldColumns(view, records, fieldName);
  if (columns.length === 0) return null;
  const mark = { rate: view.target ?? view.rate.rate, isTarget: view.target !== null };
  const rateAt = (row: UnitOnTime, { code }: FieldColumn) =>
    rateByKey.get(`${row.unit.code} ${code}`) ??
    (isMissing(row.counts.received) ? row.counts.received : missing('zeroDenominator'));
  const labelAt = (row: UnitOnTime, column: FieldColumn) => {
    const rate = rateAt(row, column);
    return heatCellLabel(row.label, column.name, rate, basis, mark, isFew(rate));
  };
  const judged = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const rate = rateAt(row, column);
      return isMissing(rate) || isFew(rate) ? [] : [{ unit: row.label, field: column.name, rate }];
    }),
  );
  const fields = columns.flatMap(({ name, rate }) =>
    isMissing(rate) || isFew(rate) ? [] : [{ field: name, rate }],
  );
  const texts = heatStepLabels(STEPS);
  const cellsOf = (row: UnitOnTime) =>
    [row.rate, ...columns.map((column) => rateAt(row, column))].map((rate) => heatCell(rate, mark.rate));
  return {
    columns: [
      { key: SUM_KEY, name: FIELDS_TEXT.allFields, note: noteOf(view.rate), isSum: true },
      ...columns.map(({ code, name, rate }) => ({ key: code, name, note: noteOf(rate) })),
    ],
    rows: drawn.map((row) => ({
      key: row.unit.code,
      label: row.label,
      isMarked: isMarked(row.unit.code),
      cells: cellsOf(row),
    })),
    points: drawn.flatMap((row) => [
      {
        key: `${row.unit.code} ${SUM_KEY}`,
        label: heatCellLabel(row.label, FIELDS_TEXT.allFields, row.rate, basis, mark, row.isFew),
      },
      ...columns.map((column) => ({
        key: `${row.unit.code} ${column.code}`,
        label: labelAt(row, column),
      })),
    ]),
    table: {
      columns: [ON_TIME_TEXT.unit, FIELDS_TEXT.allFields, ...columns.map(({ name }) => name)],
      rows: [
        ...rows.map((row) => [
          row.label,
          cellText(row.rate),
          ...columns.map((column) => cellText(rateAt(row, column))),
        ]),
        [FIELDS_TEXT.allUnits, cellText(view.rate), ...columns.map(({ rate }) => cellText(rate))],
      ],
      // A sum is not tinted: neither that of a unit nor that of a field.
      tints: [
        ...tableTints(
          rows.map((row) => ({ cells: cellsOf(row) })),
          1,
          (column) => column === 0,
        ),
        [null, null, ...columns.map(() => null)],
      ],
    },
    steps: LEVELS.map((level) => ({ level, label: texts[level] ?? '' })),
    mark,
    message: heatMessage(period, lowestOf(judged), lowestOf(fields), basis),
  };
}

const SUM_KEY = 'all';

function ratesByUnitAndField(
  view: OnTimeView,
  records: readonly DossierRecord[],
): ReadonlyMap<string, CountedRate | Missing> {
  return new Map(
    [...fieldRows(records, view.period.id)].flatMap(([unitCode, ofUnit]) =>
      ofUnit.map((record) => [`${unitCode} ${record.fieldCode}`, rateOf(record, view.basis)] as const),
    ),
  );
}

/** The fields in which anything was counted, the largest first. */
function fieldColumns(
  view: OnTimeView,
  records: readonly DossierRecord[],
  fieldName: (code: string) => string,
): FieldColumn[] {
  const byUnit = fieldRows(records, view.period.id);
  const ofUnits = view.rows.flatMap(({ unit }) => byUnit.get(unit.code) ?? []);
  const known = ofUnits.filter((record) => {
    const { numerator, denominator } = onTimeCounts(record, view.basis);
    return !isMissing(numerator) && !isMissing(denominator) && denominator > 0;
  });
  return [...Map.groupBy(known, ({ fieldCode }) => fieldCode)]
    .map(([code, rows]) => ({ code, name: fieldName(code), rate: rateOf(sumDossiers(rows), view.basis) }))
    .sort((a, b) => casesOf(b.rate) - casesOf(a.rate));
}

function heatCell(rate: CountedRate | Missing, mark: number): HeatCell {
  if (isMissing(rate))
    return {
      level: null,
      text: rate.missing === 'zeroDenominator' ? FIELDS_TEXT.noCases : MISSING_WORDS[rate.missing],
      isSmall: false,
    };
  return { level: heatLevel(mark - rate.rate), text: formatRate(rate.rate), isSmall: isFew(rate) };
}

/** How deep a rate so far below its mark is tinted; at the mark and above it is palest. */
export function heatLevel(distance: number): HeatLevel {
  if (distance <= ROUNDING) return 0;
  return LEVELS.findLast((level) => level > 0 && distance > (STEPS[level] ?? 0) + ROUNDING) ?? 1;
}

function isFew(rate: CountedRate | Missing): boolean {
  return !isMissing(rate) && isSmallSample(rate.denominator);
}

function casesOf(rate: CountedRate | Missing): number {
  return isMissing(rate) ? 0 : rate.denominator;
}

function noteOf(rate: CountedRate | Missing): string {
  return isMissing(rate) ? '' : formatRate(rate.rate);
}

function cellText(rate: CountedRate | Missing): string {
  return isMissing(rate)
    ? MISSING_WORDS[rate.missing]
    : `${formatRate(rate.rate)} (${formatCount(rate.numerator)}/${formatCount(rate.denominator)})`;
}

function lowestOf<Entry extends { readonly rate: CountedRate }>(entries: readonly Entry[]): Entry | null {
  return entries.reduce<Entry | null>(
    (lowest, entry) => (lowest === null || entry.rate.rate < lowest.rate.rate ? entry : lowest),
    null,
  );
}
