import { describe, expect, it } from 'vitest';
import { feedEntry, findPeriod, formulaFor, periodsOfKind } from '#src/domain/catalog.ts';
import { CATALOG_WIRE, catalogOf } from '../feeds/samples.ts';

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
