import { foldMarks } from '#src/domain/name.ts';
import { type Period, periodPosition, shiftPeriodId } from '#src/domain/period.ts';

/** First and last day of a period that follows the calendar. */
export type CalendarPeriod = Pick<Period, 'id' | 'kind' | 'from' | 'to'>;

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const DAY_MS = 86_400_000;

/** The calendar period of an id such as `2025-10`; null when the id is none. */
export function calendarPeriod(id: string): CalendarPeriod | null {
  const from = firstDay(id);
  const next = shiftPeriodId(id, 1);
  const kind = periodPosition(id)?.kind;
  if (!from || !next || !kind) return null;
  const to = new Date(Date.parse(firstDay(next) ?? from) - DAY_MS).toISOString().slice(0, 10);
  return { id, kind, from, to };
}

function firstDay(id: string): string | null {
  const position = periodPosition(id);
  if (!position) return null;
  const month = (position.number - 1) * MONTHS[position.kind] + 1;
  return `${String(position.year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}

/** Ways file names say a period, most exact first; each gives the id from its groups. */
const NAMED: readonly (readonly [RegExp, (first: string, second: string) => string])[] = [
  [
    /(?:thang|(?<![a-z])t)[ _-]?(\d{1,2})[ _-](\d{4})(?!\d)/,
    (month, year) => `${year}-${month.padStart(2, '0')}`,
  ],
  [/(?:quy|(?<![a-z])q)[ _-]?([1-4])[ _-](\d{4})(?!\d)/, (quarter, year) => `${year}-Q${quarter}`],
  [/(?<!\d)(\d{4})-(\d{2}|q[1-4]|h[12])(?!\d)/, (year, part) => `${year}-${part.toUpperCase()}`],
  [/nam[ _-]?(\d{4})(?!\d)/, (year) => year],
];

/** The period a file name speaks of ("…_nam_2025.csv" → 2025, "…_thang_10_2025.csv" → 2025-10); null when none. */
export function periodInFileName(fileName: string): string | null {
  const folded = foldMarks(fileName);
  for (const [pattern, idOf] of NAMED) {
    const match = pattern.exec(folded);
    const id = match && idOf(match[1] ?? '', match[2] ?? '');
    if (id && periodPosition(id)) return id;
  }
  return null;
}
