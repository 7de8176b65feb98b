import { periodYear } from '#src/domain/period.ts';
import { SERVICE_INDEX } from '#src/feeds/serviceIndex.feed.ts';
import { envelope, PORTAL, type TableWire, yearAsOf } from './envelope.ts';
import { FORMULA_766 } from './formula766.ts';
import { periodCounts, type SentMonth, sentMonths } from './periodCounts.ts';
import { countedMonths, providerPeriods } from './periods.ts';
import type { Provider } from './provider.ts';
import { scoreOf } from './score.ts';

const GROUP_CODES = FORMULA_766.groups.map((group) => group.code);
const COLUMNS = ['unit', 'period', ...GROUP_CODES, 'total'];

/** Group points and totals of one year; null for a year the provider has no figures of. */
export function buildServiceIndex(provider: Provider, year: string): TableWire | null {
  const periods = providerPeriods(provider)
    .filter(({ id }) => periodYear(id) === year)
    .map(({ id, closedAt }) => ({ id, closedAt, months: countedMonths(id, provider) }))
    .filter(({ months }) => months.length > 0);
  if (periods.length === 0) return null;
  const months = [...new Set(periods.flatMap((period) => period.months))].sort();
  const rows = provider.units.flatMap((unit) => {
    const sent = sentMonths(provider, unit, months);
    const byMonth = new Map(months.map((month, index) => [month, sent[index] ?? null]));
    return periods.map(({ id, closedAt, months: counted }) =>
      indexRow(
        unit.row.code,
        id,
        counted.map((month) => byMonth.get(month) ?? null),
        closedAt !== null,
      ),
    );
  });
  return {
    ...envelope(SERVICE_INDEX, PORTAL, yearAsOf(provider.serviceIndexAsOf, year)),
    formula: FORMULA_766.id,
    columns: COLUMNS,
    rows,
  };
}

function indexRow(
  unitCode: string,
  id: string,
  months: readonly (SentMonth | null)[],
  closed: boolean,
): unknown[] {
  const sent = months.filter((month) => month !== null);
  // A period with a month that was not sent is not reported: the rest of it is not the whole.
  const score = sent.length === months.length ? scoreOf(periodCounts(sent), closed ? 'n/a' : null) : null;
  const groups = score?.groups ?? GROUP_CODES.map(() => null);
  return [unitCode, id, ...groups, score?.total ?? null];
}
