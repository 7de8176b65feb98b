import { type Period, periodId, periodPosition, periodYear, shiftPeriodId } from '#src/domain/period.ts';
import { FIRST_MONTH, LAST_MONTH, type Provider } from './provider.ts';

const KINDS: readonly Period['kind'][] = ['month', 'quarter', 'half', 'year'];
const MONTHS_IN: Readonly<Record<Period['kind'], number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** Months a period is made of, earliest first; a month is made of itself. */
function monthsOf(id: string): string[] {
  const position = periodPosition(id);
  if (!position) return [];
  const length = MONTHS_IN[position.kind];
  const first = (position.number - 1) * length + 1;
  return Array.from({ length }, (_, step) =>
    periodId({ kind: 'month', year: position.year, number: first + step }),
  );
}

/**
 * Every period of the provider: the months, and the quarters, halves and years that begin within them. The first
 * year has figures from May only and is left out: beside twelve months, eight would mislead.
 */
export function providerPeriods(provider: Provider): Period[] {
  return KINDS.flatMap((kind) => {
    const periods: Period[] = [];
    let id: string | null = firstId(kind);
    while (id !== null && firstMonth(id) <= LAST_MONTH) {
      if (firstMonth(id) >= FIRST_MONTH) periods.push(period(id, kind, provider));
      id = shiftPeriodId(id, 1);
    }
    return periods;
  });
}

/**
 * Months whose counts make up the figures of a period: a month its own, a longer period its closed months, so
 * that one day of a new month does not move the figures of a year.
 */
export function countedMonths(id: string, provider: Provider): string[] {
  const months = monthsOf(id);
  if (months.length === 1 && id === provider.startedMonth) return months;
  return months.filter((month) => month <= provider.lastClosedMonth);
}

/** A period with the closed months its figures are made of. */
export interface ClosedPeriod {
  readonly id: string;
  readonly kind: Period['kind'];
  readonly months: readonly string[];
}

/** The periods of a year with any closed month: what a feed publishes that says nothing of the month under way. */
export function closedPeriods(provider: Provider, year: string): ClosedPeriod[] {
  return providerPeriods(provider)
    .filter(({ id }) => periodYear(id) === year)
    .map(({ id, kind }) => ({
      id,
      kind,
      months: monthsOf(id).filter((month) => month <= provider.lastClosedMonth),
    }))
    .filter(({ months }) => months.length > 0);
}

function period(id: string, kind: Period['kind'], provider: Provider): Period {
  const months = monthsOf(id);
  const last = months.at(-1) ?? id;
  const to = lastDay(last);
  return {
    id,
    kind,
    from: `${firstMonth(id)}-01`,
    to,
    closedAt: last <= provider.lastClosedMonth ? `${to}T17:00:00+07:00` : null,
  };
}

function firstId(kind: Period['kind']): string {
  return periodId({ kind, year: Number(FIRST_MONTH.slice(0, 4)), number: 1 });
}

function firstMonth(id: string): string {
  return monthsOf(id)[0] ?? id;
}

/** Day 0 of the next month is the last of this one; in UTC, so that no local time enters. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
