import type { ChartPoint, ChartTable } from '#src/charts/ChartFrame.tsx';
import { OUTCOME_TONES } from '#src/charts/dossierTones.ts';
import type { BarPart } from '#src/charts/StackedBars.tsx';
import type { StackedRow } from '#src/charts/stackedBarsLayout.ts';
import type { StackedColumn } from '#src/charts/stackedColumnsLayout.ts';
import { type DossierCounts, sumDossiers } from '#src/domain/dossier.ts';
import { type DossiersByPeriod, type SeriesSubject, subjectDossiers } from '#src/domain/dossierSeries.ts';
import { isKnown, isMissing, type Missing } from '#src/domain/missing.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { CountedRate } from '#src/domain/stats/countedRate.ts';
import { capitalise, formatCount, formatRate } from '#src/text/format.ts';
import { MISSING_WORDS } from '#src/text/missing.ts';
import { ON_TIME_TEXT, rateName } from '#src/text/onTimeReturns.ts';
import {
  barNote,
  monthLabel,
  monthsMessage,
  PART_NAMES,
  PARTS_TEXT,
  partLabel,
  unitsMessage,
} from '#src/text/onTimeReturnsParts.ts';
import { periodMark, periodName, provisionalMark } from '#src/text/periods.ts';
import { SERIES_TEXT } from '#src/text/series.ts';
import { type OnTimeView, rateOf, type UnitOnTime } from './onTimeReturns.model.ts';

/** What every bar is made of. */
export const PARTS: readonly BarPart[] = PART_NAMES.map((key) => ({
  key,
  label: ON_TIME_TEXT[key],
  tone: OUTCOME_TONES[key],
}));

/** Above this many units only both ends are drawn; the table has them all. */
const MOST_ROWS = 40;
const END_ROWS = 12;

/** The units that are drawn, in the order of the view: all, or both ends and those that are marked. */
export function drawnUnits(rows: readonly UnitOnTime[], isMarked: (code: string) => boolean): UnitOnTime[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  const known = rows.filter(({ rate }) => isKnown(rate));
  const ends = new Set([...known.slice(0, END_ROWS), ...known.slice(-END_ROWS)]);
  return rows.filter((row) => ends.has(row) || isMarked(row.unit.code));
}

/** The bars of the drawn units, with what each says. */
export function unitBars(
  view: Pick<OnTimeView, 'basis'>,
  drawn: readonly UnitOnTime[],
  isMarked: (code: string) => boolean,
): { readonly rows: StackedRow[]; readonly points: ChartPoint[] } {
  return {
    rows: drawn.map(({ unit, label, counts, rate, isFew }) => ({
      key: unit.code,
      label,
      isMarked: isMarked(unit.code),
      values: PART_NAMES.map((name) => countOrNull(counts[name])),
      total: countOrNull(counts.received),
      note: barNote(rate, isFew, view.basis),
      missingText: missingText(counts.received),
    })),
    points: drawn.flatMap(({ unit, label, counts, rate }) =>
      isMissing(counts.received) || counts.received === 0
        ? [{ key: unit.code, label: partLabel(label, 'early', counts, rate, view.basis) }]
        : PART_NAMES.filter((name) => counts[name] !== 0).map((name) => ({
            key: `${unit.code} ${name}`,
            label: partLabel(label, name, counts, rate, view.basis),
          })),
    ),
  };
}

function missingText(received: number | Missing): string {
  return isMissing(received) ? MISSING_WORDS[received.missing] : '';
}

function countOrNull(count: number | Missing): number | null {
  return isMissing(count) ? null : count;
}

/** Every unit with all its parts, as text. */
export function unitPartsTable({ rows, basis }: Pick<OnTimeView, 'rows' | 'basis'>): ChartTable {
  return {
    columns: [ON_TIME_TEXT.unit, ...PART_HEADS, rateName(basis), ON_TIME_TEXT.counts],
    rows: rows.map(({ label, counts, rate }) => [label, ...partCells(counts), ...rateCells(rate)]),
  };
}

const PART_HEADS = [...PART_NAMES.map((name) => ON_TIME_TEXT[name]), ON_TIME_TEXT.received];

function partCells(counts: DossierCounts): string[] {
  return [...PART_NAMES, 'received' as const].map((name) => countCell(counts[name]));
}

function countCell(count: number | Missing): string {
  return isMissing(count) ? MISSING_WORDS[count.missing] : formatCount(count);
}

/** A rate and its counts in two cells. */
export function rateCells(rate: CountedRate | Missing): [rate: string, counts: string] {
  return isMissing(rate)
    ? [MISSING_WORDS[rate.missing], '']
    : [formatRate(rate.rate), `${formatCount(rate.numerator)}/${formatCount(rate.denominator)}`];
}

/** Best and lowest among the units with enough cases, in a sentence. */
export function unitPartsMessage(view: OnTimeView): string {
  const judged = view.rows.flatMap(({ label, rate, isFew }) =>
    isMissing(rate) || isFew ? [] : [{ label, rate }],
  );
  return unitsMessage(view.period, judged[0] ?? null, judged.at(-1) ?? null, view.basis);
}

interface MonthParts {
  readonly columns: StackedColumn[];
  readonly points: ChartPoint[];
  readonly table: ChartTable;
  readonly message: string;
  /** Of the last period. */
  readonly now: DossierCounts;
}

/**
 * What a subject received in each period of the run, and how it ended.
 *
 * @param compared the subject in the period of comparison, which may lie before the run; null where there is none
 */
export function monthParts(
  byPeriod: DossiersByPeriod,
  subject: Pick<SeriesSubject, 'unitCodes'>,
  subjectName: string,
  periods: readonly Period[],
  basis: OnTimeBasis,
  compared: { readonly periodId: string; readonly counts: DossierCounts } | null,
): MonthParts {
  const months = periods.map((period) => ({
    period,
    counts: subjectDossiers(byPeriod, subject, period.id),
  }));
  const last = months.at(-1);
  const now = last?.counts ?? sumDossiers([]);
  return {
    columns: months.map(({ period, counts }) => ({
      key: period.id,
      label: periodMark(period.id),
      values: PART_NAMES.map((name) => countOrNull(counts[name])),
      isMarked: period.id === periods.at(-1)?.id,
    })),
    points: months.map(({ period, counts }) => ({ key: period.id, label: monthLabel(period, counts) })),
    table: {
      columns: [SERIES_TEXT.period, ...PART_HEADS, rateName(basis), ON_TIME_TEXT.counts],
      rows: months.map(({ period, counts }) => [
        `${capitalise(periodName(period.id))}${provisionalMark(period)}`,
        ...partCells(counts),
        ...rateCells(rateOf(counts, basis)),
      ]),
    },
    message: monthsMessage(subjectName, { periodId: last?.period.id ?? '', counts: now }, compared),
    now,
  };
}

/** The columns' gap, in words. */
export const COLUMN_GAP = { mark: PARTS_TEXT.gapMark, label: PARTS_TEXT.gap } as const;
