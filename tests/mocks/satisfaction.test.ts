import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog } from '#src/domain/catalog.ts';
import { isMissing, missing } from '#src/domain/missing.ts';
import type { SatisfactionRecord } from '#src/domain/satisfaction.ts';
import { readProvider } from './readProvider.ts';

const HUNG_PHONG = '29023';
const TAN_LOI_THANH = '29038';
const HUNG_LE = '29047';
const NEWEST = '2024-04';

const provider = readProvider('usual');
let catalog: Catalog;
let records: readonly SatisfactionRecord[];

beforeAll(async () => {
  catalog = await provider.catalog();
  const years = await Promise.all(['2022', '2023', '2024'].map((year) => provider.satisfaction(year)));
  records = years.flatMap((year) => year.records);
});

describe('petitions', () => {
  it.each(['2023-06', '2024-04', '2024-Q1', '2023'])('of %s are those the index counts', async (period) => {
    const measures = (await provider.indicators(period)).records;
    const measureOf = (unitCode: string, code: string) =>
      measures.find((one) => one.unitCode === unitCode && one.indicatorCode === code);
    for (const record of ofPeriod(period)) {
      const [onTime, accepted] = ['MDHL-1', 'MDHL-2'].map((code) => measureOf(record.unitCode, code));
      expect(record.petitionsReceived).toEqual(onTime?.denominator);
      expect(record.petitionsOnTime).toEqual(onTime?.numerator);
      expect(record.petitionsAccepted).toEqual(accepted?.numerator);
    }
  });
});

describe('ratings', () => {
  it('have five steps, of which the first two count as satisfied', () => {
    expect(catalog.ratingLevels.map(({ isSatisfied }) => isSatisfied)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('are given for about a third of the dossiers resolved, for no more than all of them', async () => {
    const measures = (await provider.indicators(NEWEST)).records;
    let [rated, resolved] = [0, 0];
    for (const record of ofPeriod(NEWEST)) {
      const own = measures.find((one) => one.unitCode === record.unitCode && one.indicatorCode === 'MDSH-1');
      expect(ratingCount(record)).toBeLessThanOrEqual(figure(own?.denominator));
      rated += ratingCount(record);
      resolved += figure(own?.denominator);
    }
    expect(rated / resolved).toBeGreaterThan(0.25);
    expect(rated / resolved).toBeLessThan(0.42);
  });

  it('are those of the months in a longer period', () => {
    for (const record of ofPeriod('2024-Q1')) {
      const months = ['2024-01', '2024-02', '2024-03'].flatMap((month) =>
        ofPeriod(month).filter(({ unitCode }) => unitCode === record.unitCode),
      );
      expect(ratingCount(record)).toBe(months.reduce((sum, month) => sum + ratingCount(month), 0));
    }
  });

  it('satisfy 88 to 99 % in any commune over a year', () => {
    for (const record of ofPeriod('2023')) {
      if (record.unitCode === HUNG_LE) continue;
      expect(satisfiedRate([record]), record.unitCode).toBeGreaterThan(0.88);
      expect(satisfiedRate([record]), record.unitCode).toBeLessThanOrEqual(0.99);
    }
  });

  it('satisfy clearly fewer in Hưng Phong and Tân Lợi Thạnh in March and April 2024', () => {
    const disappointed = [HUNG_PHONG, TAN_LOI_THANH];
    for (const month of ['2024-03', NEWEST]) {
      const ofMonth = ofPeriod(month);
      for (const code of disappointed)
        expect(satisfiedRate(ofMonth.filter(({ unitCode }) => unitCode === code))).toBeLessThan(0.83);
      const others = ofMonth.filter(({ unitCode }) => !disappointed.includes(unitCode));
      expect(satisfiedRate(others)).toBeGreaterThan(0.94);
    }
  });

  it('are missing where the unit sent nothing', () => {
    for (const period of ['2023-11', '2023-Q4', '2023-H2', '2023']) {
      const record = ofPeriod(period).find(({ unitCode }) => unitCode === HUNG_LE);
      expect(record?.ratings, period).toEqual(missing('notReported'));
      expect(record?.petitionsReceived, period).toEqual(missing('notReported'));
    }
  });
});

describe('the yearly survey', () => {
  it('is of the province and stands beside the rows, the newest one known in each year', async () => {
    const years = ['2022', '2023', '2024'];
    const surveys = await Promise.all(years.map(async (year) => (await provider.satisfaction(year)).surveys));
    expect(surveys.map((ofYear) => ofYear.map(({ name, year, area }) => [name, year, area]))).toEqual([
      [['SIPAS', '2022', 'tỉnh Bến Tre']],
      [['SIPAS', '2023', 'tỉnh Bến Tre']],
      [['SIPAS', '2023', 'tỉnh Bến Tre']],
    ]);
    for (const survey of surveys.flat()) expect(survey.source).toBe('Số liệu mẫu');
  });
});

function ofPeriod(period: string): readonly SatisfactionRecord[] {
  return records.filter(({ periodId }) => periodId === period);
}

function ratingCount({ ratings }: SatisfactionRecord): number {
  return isMissing(ratings) ? Number.NaN : [...ratings.values()].reduce((sum, count) => sum + count, 0);
}

function satisfiedRate(rated: readonly SatisfactionRecord[]): number {
  const good = catalog.ratingLevels.filter(({ isSatisfied }) => isSatisfied).map(({ code }) => code);
  let [satisfied, all] = [0, 0];
  for (const record of rated) {
    if (isMissing(record.ratings)) continue;
    all += ratingCount(record);
    for (const code of good) satisfied += record.ratings.get(code) ?? 0;
  }
  return satisfied / all;
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
