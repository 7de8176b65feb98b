import { ALL_FIELDS, type DossierCounts, type DossierRecord, sumDossiers } from '#src/domain/dossier.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { ReportTable } from '#src/domain/report.ts';
import type { VariationKind } from '#src/domain/stats/variation.ts';
import type { Unit } from '#src/domain/unit.ts';
import { capitalise, compareNames, formatCount } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { OVERDUE_COLUMNS, OVERDUE_ROWS } from '#src/text/onTimeReturnsOverdue.ts';
import { PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import type { OnTimeView, UnitSignals } from './onTimeReturns.model.ts';

/** One line of the list of what is open beyond its date. */
export interface OverdueLine {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly inProgress: number | Missing;
  /** More than the unit's own habit; always false for a field. */
  readonly isUnusual: boolean;
  /** How the number stands to the unit's own habit, or why that is not judged; null where nothing is. */
  readonly habit: VariationKind | Missing | null;
}

interface OverdueOpen {
  /** Units with something overdue, the most first. */
  readonly units: readonly (OverdueLine & { readonly unit: Unit })[];
  /** Fields likewise; null where the figures are not split by field. */
  readonly fields: readonly OverdueLine[] | null;
  /** Units that reported how much is overdue. */
  readonly reportedCount: number;
}

/**
 * Dossiers still open beyond their promised date, by unit and by field.
 *
 * @param records of any period
 * @param signals of the units; empty where they are not judged
 */
export function overdueOpen(
  view: OnTimeView,
  records: readonly DossierRecord[],
  signals: ReadonlyMap<string, UnitSignals>,
  fieldName: (code: string) => string,
): OverdueOpen {
  const units = view.rows
    .flatMap(({ unit, label, counts }) => {
      if (isMissing(counts.overdue) || counts.overdue === 0) return [];
      const variation = signals.get(unit.code)?.overdue.variation ?? null;
      const habit = variation === null || isMissing(variation) ? variation : variation.kind;
      return [
        {
          key: unit.code,
          unit,
          label,
          count: counts.overdue,
          inProgress: counts.inProgress,
          isUnusual: habit === 'concern',
          habit,
        },
      ];
    })
    .sort(byCount);
  const codes = new Set(view.rows.map(({ unit }) => unit.code));
  const ofFields = records.filter(
    ({ periodId, fieldCode, unitCode, overdue }) =>
      periodId === view.period.id && fieldCode !== ALL_FIELDS && codes.has(unitCode) && isKnown(overdue),
  );
  const fields = [...Map.groupBy(ofFields, ({ fieldCode }) => fieldCode)]
    .flatMap(([code, rows]) => {
      const { overdue, inProgress } = sumDossiers(rows);
      return isMissing(overdue) || overdue === 0
        ? []
        : [{ key: code, label: fieldName(code), count: overdue, inProgress, isUnusual: false, habit: null }];
    })
    .sort(byCount);
  return {
    units,
    fields: ofFields.length === 0 ? null : fields,
    reportedCount: view.rows.filter(({ counts }) => isKnown(counts.overdue)).length,
  };
}

function byCount(a: OverdueLine, b: OverdueLine): number {
  return b.count - a.count || compareNames(a.label, b.label);
}

/**
 * All that is overdue, then by unit and by field, for files. Each row says how it was shared out, lest both be added up.
 *
 * @param total of all units
 */
export function overdueTable(
  { units, fields }: OverdueOpen,
  total: Pick<DossierCounts, 'overdue' | 'inProgress'>,
): ReportTable {
  const row = ({ label, count, inProgress, isUnusual }: OverdueLine, split: string) => [
    label,
    split,
    formatCount(count),
    countText(inProgress),
    isUnusual ? capitalise(PARTS_TEXT.aboveHabit) : '',
  ];
  return {
    columns: OVERDUE_COLUMNS,
    rows: [
      [OVERDUE_ROWS.all, '', countText(total.overdue), countText(total.inProgress), ''],
      ...units.map((line) => row(line, OVERDUE_ROWS.unit)),
      ...(fields ?? []).map((line) => row(line, OVERDUE_ROWS.field)),
    ],
  };
}

function countText(count: number | Missing): string {
  return isKnown(count) ? formatCount(count) : MISSING_WORDS[count.missing];
}
