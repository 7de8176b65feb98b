import { describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import type { Period } from '#src/domain/period.ts';
import { comparedPeriodId, readAddress, sharedQuery, writeAddress } from '#src/state/address.ts';
import { FORMULA } from '#tests/domain/rankingSamples.ts';

function month(id: string, closed = true): Period {
  return {
    id,
    kind: 'month',
    from: `${id}-01`,
    to: `${id}-28`,
    closedAt: closed ? `${id}-28T17:00:00+07:00` : null,
  };
}

const CATALOG: Catalog = {
  locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
  periods: [month('2023-04'), month('2024-03'), month('2024-04'), month('2024-05', false)],
  feeds: [],
  formulas: [FORMULA],
  targets: [],
  headlines: [],
  ratingLevels: [],
  digitalGroups: [],
  sample: false,
  asOf: '2024-05-02T07:30:00+07:00',
};

const read = (query: string) => readAddress(new URLSearchParams(query), CATALOG);

describe('the view in the address', () => {
  it('opens on the latest closed month compared with the one before', () => {
    const { choice, dropped } = read('');
    expect(choice.period?.id).toBe('2024-04');
    expect(choice.comparison).toBe('previous');
    expect(dropped).toEqual([]);
  });

  it('reads period, comparison, marked units, search and order', () => {
    const { choice } = read('ky=2024-03&so-voi=cung-ky&xa=29023,29020&tim=h%C6%B0ng&sap-xep=-tong-diem');
    expect(choice).toMatchObject({
      period: { id: '2024-03' },
      comparison: 'lastYear',
      highlighted: ['29023', '29020'],
      search: 'hưng',
      sorting: { column: 'tong-diem', descending: true },
    });
  });

  it('drops and names what a bad or old link asks for in vain', () => {
    const { choice, dropped } = read('ky=2031-13&so-voi=2019-01');
    expect(choice.period?.id).toBe('2024-04');
    expect(dropped).toEqual([
      { part: 'period', value: '2031-13' },
      { part: 'comparison', value: '2019-01' },
    ]);
  });

  it('writes only what differs from the default and keeps foreign keys', () => {
    const params = writeAddress(
      new URLSearchParams('scenario=late&ky=2024-03'),
      { periodId: '2024-04', comparison: 'previous', highlighted: [], search: '', sorting: null },
      CATALOG,
    );
    expect(params.toString()).toBe('scenario=late');
  });

  it('reads the view and the group it dwells on, and does not write the page’s own', () => {
    expect(read('').choice).toMatchObject({ view: null, group: null });
    expect(read('xem=vi-sao&nhom=MDSH').choice).toMatchObject({ view: 'vi-sao', group: 'MDSH' });
    const there = writeAddress(new URLSearchParams(), { view: 'vi-sao', group: 'MDSH' }, CATALOG);
    expect(there.toString()).toBe('xem=vi-sao&nhom=MDSH');
    expect(writeAddress(there, { view: null, group: null }, CATALOG).toString()).toBe('');
  });

  it('reads back what it wrote', () => {
    const change = {
      periodId: '2024-03',
      comparison: { periodId: '2023-04' },
      highlighted: ['29023'],
      search: 'châu bình',
      sorting: { column: 'MDSH', descending: false },
    } as const;
    const params = writeAddress(new URLSearchParams(), change, CATALOG);
    expect(readAddress(params, CATALOG).choice).toMatchObject({
      period: { id: change.periodId },
      comparison: change.comparison,
      highlighted: change.highlighted,
      search: change.search,
      sorting: change.sorting,
    });
  });
});

describe('what a page of processing times dwells on', () => {
  it('stands in the address under its own keys, and is gone when it is taken back', () => {
    const change = { field: 'dat-dai', procedure: '1.001', basis: 'da-giai-quyet' };
    const params = writeAddress(new URLSearchParams(), change, CATALOG);
    expect(params.toString()).toBe('linh-vuc=dat-dai&thu-tuc=1.001&mau-so=da-giai-quyet');
    expect(readAddress(params, CATALOG).choice).toMatchObject(change);
    expect(writeAddress(params, { field: null, procedure: null, basis: null }, CATALOG).toString()).toBe('');
  });
});

describe('on the way to another page', () => {
  it('period, comparison and marked units go along; what belongs to one page stays behind', () => {
    const here =
      'ky=2024-03&so-voi=cung-ky&xa=29023&tim=h&sap-xep=-total&xem=vi-sao&nhom=A&mau-so=b&scenario=late';
    expect(sharedQuery(new URLSearchParams(here)).toString()).toBe(
      'ky=2024-03&so-voi=cung-ky&xa=29023&scenario=late',
    );
  });
});

describe('on the way out of the presentation', () => {
  it('its deck, slide and screen stay behind', () => {
    const here = 'ky=2024-03&bo-slide=abc&trang=bia&man-hinh=nguoi-noi&tuong=1';
    expect(sharedQuery(new URLSearchParams(here)).toString()).toBe('ky=2024-03');
  });
});

describe('the compared period', () => {
  it.each([
    ['2024-01', 'previous', '2023-12'],
    ['2024-Q1', 'previous', '2023-Q4'],
    ['2024-H1', 'lastYear', '2023-H1'],
    ['2024', 'lastYear', '2023'],
  ] as const)('%s, %s → %s', (period, comparison, expected) => {
    expect(comparedPeriodId(period, comparison)).toBe(expected);
  });
});
