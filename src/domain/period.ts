/**
 * Reporting periods. A period has its own first and last day ("tháng 8" may run from 21/7 to 20/8), so dates
 * are calendar dates as ISO text in Asia/Ho_Chi_Minh and are compared as text; no local time enters.
 */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';

export interface Period {
  /** `2024-04`, `2024-Q1`, `2024-H1` or `2024`. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** When the figures were closed, ISO with offset; null while the period is open and its figures provisional. */
  readonly closedAt: string | null;
}

/** The calendar position a period id stands for; `number` counts from 1 within the year. */
export interface PeriodPosition {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly number: number;
}

const PER_YEAR: Readonly<Record<PeriodKind, number>> = { month: 12, quarter: 4, half: 2, year: 1 };
const PERIOD_ID = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** Reads a period id; null when it is none. */
export function periodPosition(id: string): PeriodPosition | null {
  const match = PERIOD_ID.exec(id);
  if (!match) return null;
  const [, year, month, quarter, half] = match;
  if (month) return { kind: 'month', year: Number(year), number: Number(month) };
  if (quarter) return { kind: 'quarter', year: Number(year), number: Number(quarter) };
  if (half) return { kind: 'half', year: Number(year), number: Number(half) };
  return { kind: 'year', year: Number(year), number: 1 };
}

export function periodId({ kind, year, number }: PeriodPosition): string {
  if (kind === 'month') return `${year}-${String(number).padStart(2, '0')}`;
  if (kind === 'quarter') return `${year}-Q${number}`;
  if (kind === 'half') return `${year}-H${number}`;
  return String(year);
}

/** The id of the period of the same kind `steps` later (earlier when negative); null for an id that is none. */
export function shiftPeriodId(id: string, steps: number): string | null {
  const position = periodPosition(id);
  if (!position) return null;
  const perYear = PER_YEAR[position.kind];
  const index = position.year * perYear + position.number - 1 + steps;
  return periodId({
    kind: position.kind,
    year: Math.floor(index / perYear),
    number: (index % perYear) + 1,
  });
}

export function previousPeriodId(id: string): string | null {
  return shiftPeriodId(id, -1);
}

export function samePeriodLastYearId(id: string): string | null {
  const position = periodPosition(id);
  return position && shiftPeriodId(id, -PER_YEAR[position.kind]);
}

/** The four-digit year of a period id, which names the document that holds it. */
export function periodYear(id: string): string {
  return id.slice(0, 4);
}

/** True while the figures may still change. */
export function isProvisional(period: Period): boolean {
  return period.closedAt === null;
}

/** The period that opens by default: the latest closed month, else the latest closed period, else the latest. */
export function defaultPeriod(periods: readonly Period[]): Period | null {
  const latest = (candidates: readonly Period[]): Period | null =>
    candidates.reduce<Period | null>((best, period) => (!best || period.to > best.to ? period : best), null);
  const closed = periods.filter((period) => !isProvisional(period));
  return latest(closed.filter((period) => period.kind === 'month')) ?? latest(closed) ?? latest(periods);
}
