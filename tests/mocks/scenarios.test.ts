import { describe, expect, it } from 'vitest';
import { buildServiceIndex } from '#mocks/builders/serviceIndex.ts';
import { mannerOf, providerOf, SCENARIOS, scenarioNamed } from '#mocks/scenarios.ts';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { defaultPeriod } from '#src/domain/period.ts';
import { sumPoints } from '#src/domain/points.ts';
import { readProvider } from './readProvider.ts';

describe('scenario names', () => {
  it('an unknown name, or none, is the usual scenario', () => {
    expect([null, '', 'Usual', 'nowhere'].map(scenarioNamed)).toEqual(Array(4).fill('usual'));
    expect(SCENARIOS.map(scenarioNamed)).toEqual(SCENARIOS);
  });

  it('only those meant to be broken answer otherwise than they should', () => {
    const odd = SCENARIOS.filter((scenario) => mannerOf(scenario) !== 'normal');
    expect(odd).toEqual(['empty', 'wrongShape', 'slow', 'down']);
  });
});

describe('late', () => {
  const provider = readProvider('late');

  it('has figures as of 2 April: March is the newest closed month and April has no row', async () => {
    const catalog = await provider.catalog();
    const { records, asOf } = await provider.serviceIndex('2024');
    expect(asOf).toBe('2024-04-02T07:30:00+07:00');
    expect(defaultPeriod(catalog.periods)?.id).toBe('2024-03');
    expect(catalog.periods.find(({ id }) => id === '2024-04')?.closedAt).toBeNull();
    const months = new Set(records.map(({ periodId }) => periodId));
    expect(months.has('2024-03')).toBe(true);
    expect(months.has('2024-04')).toBe(false);
    expect(months.has('2024-05')).toBe(false);
  });

  it('tells the same March as the usual scenario', () => {
    const march = (scenario: 'usual' | 'late') =>
      buildServiceIndex(providerOf(scenario), '2024')?.rows.filter(([, period]) => period === '2024-03');
    expect(march('late')).toEqual(march('usual'));
  });
});

describe('oneUnitMissing', () => {
  const provider = readProvider('oneUnitMissing');

  it('lacks one commune in April 2024', async () => {
    const { records } = await provider.serviceIndex('2024');
    const april = records.filter(({ periodId }) => periodId === '2024-04');
    expect(april).toHaveLength(21);
    expect(april.filter(({ totalPoints }) => isMissing(totalPoints)).map(({ unitCode }) => unitCode)).toEqual(
      ['29047'],
    );
  });
});

describe('flatSeries', () => {
  const provider = readProvider('flatSeries');

  it('repeats the points of every commune in all closed months', async () => {
    const years = await Promise.all(['2022', '2023', '2024'].map((year) => provider.serviceIndex(year)));
    const closed = years
      .flatMap(({ records }) => records)
      .filter(({ periodId }) => /^\d{4}-\d{2}$/.test(periodId) && periodId <= '2024-04');
    for (const [unitCode, ofUnit] of Map.groupBy(closed, (score) => score.unitCode)) {
      expect(ofUnit, unitCode).toHaveLength(24);
      expect(new Set(ofUnit.map(({ totalPoints }) => totalPoints)).size, unitCode).toBe(1);
    }
  });
});

describe('tinyDenominator', () => {
  const provider = readProvider('tinyDenominator');

  it('has 0 to 4 dossiers a month; 0 of 0 has no points, and petitions keep theirs', async () => {
    const { records } = await provider.indicators('2024-04');
    const onTime = records.filter(({ indicatorCode }) => indicatorCode === 'TDGQ-1');
    const received = new Set(onTime.map(({ denominator }) => denominator));
    expect([...received].every((count) => isKnown(count) && count <= 4)).toBe(true);
    expect(received.has(0)).toBe(true);
    for (const { denominator, points } of onTime)
      if (denominator === 0) expect(points).toEqual(missing('zeroDenominator'));
    for (const { denominator, points } of records.filter(({ indicatorCode }) => indicatorCode === 'MDHL-1'))
      if (denominator === 0) expect(points).toBe(6);
  });

  it('has points of a whole year all the same', async () => {
    const { records } = await provider.serviceIndex('2023');
    const year = records.filter(({ periodId }) => periodId === '2023');
    expect(year.some(({ totalPoints }) => isKnown(totalPoints))).toBe(true);
  });
});

describe('province and nation', () => {
  it.each([
    ['province', 124, 'tỉnh'],
    ['nation', 3321, ''],
  ] as const)('%s has %i units', (scenario, count, designation) => {
    const { units, locality } = providerOf(scenario);
    expect(units).toHaveLength(count);
    expect(new Set(units.map(({ row }) => row.code)).size).toBe(count);
    expect(locality.designation).toBe(designation);
  });

  it('the province has 19 wards and 105 communes', () => {
    const kinds = Map.groupBy(providerOf('province').units, ({ row }) => row.kind);
    expect([kinds.get('ward')?.length, kinds.get('commune')?.length]).toEqual([19, 105]);
  });

  it('a full year of the nation has a row per unit and period, whose groups add up to the total', () => {
    const rows = buildServiceIndex(providerOf('nation'), '2023')?.rows ?? [];
    expect(rows).toHaveLength(3321 * 19);
    const [row = []] = rows;
    expect(sumPoints(row.slice(2, -1).map(Number))).toBe(row.at(-1));
  });
});
