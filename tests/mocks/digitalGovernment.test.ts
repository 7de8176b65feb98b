import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { type DigitalMeasure, newestMeasures } from '#src/domain/digitalGovernment.ts';
import { readProvider } from './readProvider.ts';

const DISTRICT = '834';

const provider = readProvider('usual');
let catalog: Catalog;
let measures: readonly DigitalMeasure[];

beforeAll(async () => {
  catalog = await provider.catalog();
  const years = await Promise.all(['2023', '2024'].map((year) => provider.digitalGovernment(year)));
  measures = years.flatMap(({ records }) => records);
});

describe('the figures of the article, at the end of April 2024', () => {
  it.each([
    ['van-ban-dien-tu', '97.8'],
    ['hop-thu', '100.0'],
    ['hop-thu-thuong-xuyen', '70.0'],
    ['ky-so-don-vi', '100.0'],
    ['ky-so-lanh-dao', '100.0'],
    ['may-tinh', '100.0'],
    ['mang-lan', '100.0'],
    ['bang-rong', '100.0'],
    ['cap-quang-ap', '100.0'],
    ['phu-song-4g', '100.0'],
    ['trang-thong-tin', '100.0'],
    ['ho-so-truc-tuyen', '65.1'],
  ])('%s stands at %s %%', (code, percent) => {
    expect((100 * figure(wholeOf(code)?.value)).toFixed(1)).toBe(percent);
  });

  it('all 21 communes run the software; over 90 % have 4G, over 75 % a payment account', () => {
    expect(wholeOf('phan-mem-chuyen-doi-so')).toMatchObject({ numerator: 21, denominator: 21 });
    expect(wholeOf('thue-bao-4g')?.value).toBeGreaterThan(0.9);
    expect(wholeOf('tai-khoan-thanh-toan')?.value).toBeGreaterThan(0.75);
  });

  it('dossiers filed online are those of the index in 2023, of the communes whose year is complete', async () => {
    const online = (await provider.indicators('2023')).records.filter(
      ({ indicatorCode }) => indicatorCode === 'CLGQ-3',
    );
    const known = online.reduce((sum, { numerator }) => sum + (figure(numerator) || 0), 0);
    expect(wholeOf('ho-so-truc-tuyen')?.periodId).toBe('2023');
    expect(wholeOf('ho-so-truc-tuyen')?.numerator).toBe(known);
  });

  it('community digital teams and training have no figure yet', () => {
    for (const code of ['to-cong-nghe-so', 'tap-huan'])
      expect(measures.filter(({ indicatorCode }) => indicatorCode === code)).toEqual([]);
  });
});

describe('the communes', () => {
  const EACH = [
    'van-ban-dien-tu',
    'hop-thu-thuong-xuyen',
    'ky-so-don-vi',
    'may-tinh',
    'phan-mem-chuyen-doi-so',
    'trang-thong-tin',
    'tai-khoan-thanh-toan',
  ];

  it.each(EACH)('publish %s one by one, and add up to the district in every month', (code) => {
    for (const month of ['2024-01', '2024-02', '2024-03', '2024-04']) {
      const ofMonth = measures.filter((one) => one.indicatorCode === code && one.periodId === month);
      const units = ofMonth.filter(({ unitCode }) => unitCode !== DISTRICT);
      const whole = ofMonth.find(({ unitCode }) => unitCode === DISTRICT);
      expect(units).toHaveLength(21);
      for (const part of ['numerator', 'denominator'] as const)
        expect(units.reduce((sum, unit) => sum + figure(unit[part]), 0)).toBe(whole?.[part]);
    }
  });
});

describe('the catalogue', () => {
  it('names 17 indicators in five groups, and a target for each that has a figure', () => {
    const indicators = catalog.digitalGroups.flatMap(({ indicators: ofGroup }) => ofGroup);
    expect(catalog.digitalGroups.map(({ code }) => code)).toEqual([
      'van-ban',
      'con-nguoi',
      'ha-tang',
      'dich-vu',
      'xa-hoi',
    ]);
    expect(indicators).toHaveLength(17);
    const targets = new Set(catalog.targets.map(({ measure }) => measure));
    for (const { code } of indicators)
      expect(targets.has(code), code).toBe(measures.some(({ indicatorCode }) => indicatorCode === code));
  });
});

/** The newest figure of the district by the end of April. */
function wholeOf(code: string): DigitalMeasure | undefined {
  const ends = new Map(catalog.periods.map(({ id, to }) => [id, to]));
  return newestMeasures(measures, code, ends, '2024-04-30')?.measures.find(
    ({ unitCode }) => unitCode === DISTRICT,
  );
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
