import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing } from '#src/domain/missing.ts';
import { formatCount } from '#src/text/format.ts';
import { missingWords } from '#src/text/onTimeReturns.ts';
import { overdueReckoning, overdueRest } from '#src/text/onTimeReturnsOverdue.ts';
import { PARTS_TEXT } from '#src/text/onTimeReturnsParts.ts';
import {
  ON_TIME_SLIDES_TEXT,
  overdueBasisNote,
  overdueHabitWords,
  overdueSlideSubtitle,
  overdueSlideTitle,
} from '#src/text/onTimeReturnsSlides.ts';
import { unitWord } from '#src/text/places.ts';
import type { Slide } from '#src/ui/slide.ts';
import { MOST_SLIDE_ROWS } from '#src/ui/slideRoom.ts';
import type { OnTimeView, UnitSignals } from './onTimeReturns.model.ts';
import { type OverdueLine, overdueOpen } from './overdueOpen.model.ts';
import type { OnTimeFeeds } from './useOnTimeReturns.ts';

/**
 * What is still open beyond its date, unit by unit: those with more than their own habit first; nothing where nothing
 * is overdue.
 *
 * @param signals of the units; empty where they are not judged
 * @param notes period, source and coverage
 */
export function overdueSlide(
  catalog: Catalog,
  view: OnTimeView,
  { records, fieldName }: Pick<OnTimeFeeds, 'records' | 'fieldName'>,
  signals: ReadonlyMap<string, UnitSignals>,
  notes: readonly string[],
): Slide[] {
  const { units, reportedCount } = overdueOpen(view, records, signals, fieldName);
  const [first] = units;
  const { overdue, inProgress } = view.total;
  if (!first || isMissing(overdue)) return [];
  const unusual = units.filter(({ isUnusual }) => isUnusual);
  const lines = [...unusual, ...units.filter(({ isUnusual }) => !isUnusual)];
  const shown = lines.slice(0, MOST_SLIDE_ROWS);
  const rest = lines.slice(MOST_SLIDE_ROWS);
  const { finding, concern } = overdueSlideTitle({
    period: view.period,
    locality: catalog.locality,
    count: overdue,
    kinds: units.map(({ unit }) => unit.kind),
    first,
    unusual: unusual.map(({ label }) => label),
  });
  const columns = columnsOf(signals.size > 0);
  const rows = shown.map((line) => ({
    key: line.key,
    cells: cellsOf(line, signals.size > 0),
    isConcern: line.isUnusual,
  }));
  return [
    {
      id: 'dung-hen-mo',
      title: finding,
      concern,
      subtitle: overdueSlideSubtitle(shown.length, lines.length, unusual.length > 0),
      basis: overdueBasisNote(overdue, isMissing(inProgress) ? null : inProgress),
      body: { kind: 'table', columns, rows },
      notes: [
        ...(rest.length === 0 ? [] : [overdueRest(rest, unitWord(view.rows.map(({ unit }) => unit.kind)))]),
        ...overdueReckoning(view.total, reportedCount, view.rows.length),
        ...notes,
      ],
      table: { columns: columns.map(({ name }) => name), rows: rows.map(({ cells }) => cells) },
      series: {
        kind: 'bar',
        format: 'count',
        labels: shown.map(({ label }) => label),
        series: [{ name: PARTS_TEXT.overdue, values: shown.map(({ count }) => count) }],
      },
    },
  ];
}

function columnsOf(isJudged: boolean) {
  const { unit, overdue, inProgress, habit } = ON_TIME_SLIDES_TEXT;
  return [
    { name: unit, align: 'start' },
    { name: overdue, align: 'end' },
    { name: inProgress, align: 'end' },
    ...(isJudged ? [{ name: habit, align: 'start' } as const] : []),
  ] as const;
}

function cellsOf({ label, count, inProgress, habit }: OverdueLine, isJudged: boolean): string[] {
  return [
    label,
    formatCount(count),
    isMissing(inProgress) ? missingWords(inProgress) : formatCount(inProgress),
    ...(isJudged ? [overdueHabitWords(habit)] : []),
  ];
}
