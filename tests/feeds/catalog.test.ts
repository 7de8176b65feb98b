import { describe, expect, it } from 'vitest';
import { parseCatalog } from '#src/feeds/catalog.feed.ts';
import { failureOf } from './failureOf.ts';
import { CATALOG_WIRE } from './samples.ts';

describe('the catalogue', () => {
  it('is read, with bands best first and figures taken for real unless it says otherwise', () => {
    const catalog = parseCatalog(CATALOG_WIRE);
    expect(catalog.locality.name).toBe('Mẫu');
    expect(catalog.formulas[0]?.bands.map(({ code }) => code)).toEqual(['good', 'weak']);
    expect(catalog.sample).toBe(false);
    expect(catalog.feeds[0]?.captures).toEqual([]);
    expect(parseCatalog({ ...CATALOG_WIRE, sample: true }).sample).toBe(true);
  });

  it('of a higher minor contract with unknown fields is read', () => {
    expect(parseCatalog({ ...CATALOG_WIRE, contract: '1.9', news: 'x' }).locality.code).toBe('900');
  });

  it.each([
    ['a newer major contract', { contract: '2.0', locality: null }, 'newerContract', '2.0'],
    ['another feed', { feed: 'units' }, 'otherFeed', 'units'],
    ['no contract', { contract: undefined }, 'schema', 'contract'],
    ['a time without offset', { asOf: '2024-05-02T07:30:00' }, 'schema', 'asOf'],
    ['no formula', { formulas: [] }, 'schema', 'formulas'],
    [
      'a locality without a name',
      { locality: { ...CATALOG_WIRE.locality, name: null } },
      'schema',
      'locality.name',
    ],
  ])('with %s is refused', async (_, broken, problem, detail) => {
    expect(await failureOf(() => parseCatalog({ ...CATALOG_WIRE, ...broken }))).toEqual({
      document: 'catalog.json',
      kind: 'wrongShape',
      problem,
      detail,
    });
  });

  it.each([
    ['whose id is none', { id: '2024-13' }, 'periods.0.id'],
    ['that ends before it begins', { to: '2024-02-28' }, 'periods.0'],
    ['whose kind is not that of its id', { kind: 'quarter' as const }, 'periods.0'],
    ['on a day that does not exist', { to: '2024-02-30' }, 'periods.0.to'],
  ])('with a period %s is refused, and says which', async (_, broken, detail) => {
    const periods = CATALOG_WIRE.periods.map((period) => ({ ...period, ...broken }));
    expect(await failureOf(() => parseCatalog({ ...CATALOG_WIRE, periods }))).toMatchObject({ detail });
  });

  it.each([null, [], 'catalog', 7])('that is %j is refused', async (json) => {
    expect(await failureOf(() => parseCatalog(json))).toMatchObject({ problem: 'schema' });
  });
});
