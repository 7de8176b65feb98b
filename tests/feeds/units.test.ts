import { describe, expect, it } from 'vitest';
import { parseUnits } from '#src/feeds/units.feed.ts';
import { failureOf } from './failureOf.ts';
import { ENVELOPE, told } from './samples.ts';

const COLUMNS = ['code', 'name', 'kind', 'validFrom', 'validTo', 'predecessors', 'portalCode', 'population'];

function units(rows: readonly unknown[][], columns = COLUMNS) {
  return { ...ENVELOPE, feed: 'units', columns, rows };
}

function unit(known: Partial<Record<string, unknown>> = {}): unknown[] {
  const row = { code: '90001', name: 'Mẫu Một', kind: 'commune', validFrom: '2020-01-01', validTo: null };
  return Object.values({ ...row, predecessors: [], portalCode: null, population: 8120, ...known });
}

describe('units', () => {
  it('are read in any order of columns, and a name in decomposed form is composed', () => {
    const row = unit({ name: 'Mẫu  Một'.normalize('NFD') });
    const { records } = parseUnits(units([row.toReversed()], COLUMNS.toReversed()));
    expect(records).toMatchObject([{ code: '90001', name: 'Mẫu Một', population: 8120 }]);
  });

  it('may have a code such as __proto__ without touching anything else', () => {
    const { records } = parseUnits(units([unit({ code: '__proto__' })]));
    expect(records[0]?.code).toBe('__proto__');
    expect(Object.keys({})).toEqual([]);
  });

  it('a bad row is set aside with its place, the others stay under their own row numbers', () => {
    const parsed = parseUnits(
      units([
        unit(),
        unit({ code: '' }),
        unit({ kind: 'village' }),
        unit({ validFrom: '01/01/2020' }),
        unit({ population: -1 }),
        unit({ population: 8120.5 }),
        unit().slice(0, 4),
        unit({ code: '90002' }),
      ]),
    );
    expect(told(parsed.rejected)).toEqual([
      [2, 'code', 'notANumber'],
      [3, 'kind', 'notANumber'],
      [4, 'validFrom', 'notANumber'],
      [5, 'population', 'negative'],
      [6, 'population', 'badValue'],
      [7, 'validTo', 'shortRow'],
    ]);
    expect(parsed.records.map(({ code }) => code)).toEqual(['90001', '90002']);
    expect(parsed.rowNumbers).toEqual([1, 8]);
  });

  it('an unknown column is reported and ignored', () => {
    const parsed = parseUnits(units([[...unit(), 'x']], [...COLUMNS, 'mayor']));
    expect(parsed.records).toHaveLength(1);
    expect(told(parsed.rejected)).toEqual([[null, 'mayor', 'unknownColumn']]);
  });

  it('a missing column refuses the document and names the column', async () => {
    expect(await failureOf(() => parseUnits(units([], COLUMNS.slice(2))))).toMatchObject({
      problem: 'missingColumns',
      detail: 'code, name',
    });
  });
});
