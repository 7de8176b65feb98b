import { describe, expect, it } from 'vitest';
import {
  feedEntry,
  findPeriod,
  formulaFor,
  monthsIn,
  periodsOfKind,
  runOfPeriods,
} from '#src/domain/catalog.ts';
import { type Period, shiftPeriodId } from '#src/domain/period.ts';
import { CATALOG_WIRE, catalogOf, ENVELOPE } from '../feeds/samples.ts';

const catalog = catalogOf();

describe('the formula of a period', () => {
  const [formula] = catalog.formulas;
  if (!formula) throw new Error('the sample has a formula');
  const dated = {
    ...catalog,
    formulas: [
      { ...formula, id: 'old', validTo: '2025-12-31' },
      { ...formula, id: 'new', validFrom: '2026-01-01', validTo: null },
    ],
  };

  it.each([
    ['2025-12-31', 'old'],
    ['2026-01-01', 'new'],
    ['2022-06-23', 'old'],
    ['2022-06-22', undefined],
  ])('that ends on %s is %s', (to, id) => {
    expect(formulaFor(dated, { to })?.id).toBe(id);
  });
});

describe('looking up', () => {
  it('an unknown feed, period or no period at all is null', () => {
    expect(feedEntry(catalog, 'dossiers')).toBeNull();
    expect(findPeriod(catalog, '2031-01')).toBeNull();
    expect(findPeriod(catalog, null)).toBeNull();
    expect(findPeriod(catalog, '2024-04')?.to).toBe('2024-04-30');
  });

  it('periods of a kind come earliest first, whatever the order of the catalogue', () => {
    const shuffled = { ...catalog, periods: CATALOG_WIRE.periods.toReversed() };
    expect(periodsOfKind(shuffled, 'month').map(({ id }) => id)).toEqual(['2024-03', '2024-04']);
    expect(periodsOfKind(shuffled, 'year')).toEqual([]);
  });
});

describe('runs of periods', () => {
  const month = (id: string, closedAt: string | null = ENVELOPE.asOf): Period => ({
    id,
    kind: 'month',
    from: `${id}-01`,
    to: `${id}-28`,
    closedAt,
  });
  const quarter: Period = {
    id: '2024-Q1',
    kind: 'quarter',
    from: '2024-01-01',
    to: '2024-03-31',
    closedAt: null,
  };
  const many = Array.from({ length: 30 }, (_, place) => month(shiftPeriodId('2021-10', place) ?? ''));
  const open = { ...catalog, periods: [...many, quarter] };

  it('end with the chosen one, hold two years of months at most, and no other kind', () => {
    const run = runOfPeriods(open, month('2024-03'));
    expect(run).toHaveLength(24);
    expect([run[0]?.id, run.at(-1)?.id]).toEqual(['2022-04', '2024-03']);
  });

  it('a quarter is made of its closed months; an open one of those there are so far', () => {
    const started = {
      ...open,
      periods: [month('2024-01'), month('2024-02'), month('2024-03', null), quarter],
    };
    expect(monthsIn(open, quarter).map(({ id }) => id)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(monthsIn(started, quarter).map(({ id }) => id)).toEqual(['2024-01', '2024-02']);
  });

  it('a month is made of itself, open or not', () => {
    const may = month('2024-05', null);
    expect(monthsIn(open, may)).toEqual([may]);
  });
});
