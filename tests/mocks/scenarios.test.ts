import { describe, expect, it } from 'vitest';
import { buildServiceIndex } from '#mocks/builders/serviceIndex.ts';
import { mannerOf, providerOf, SCENARIOS, scenarioNamed } from '#mocks/scenarios.ts';
import { ALL_FIELDS, dossiersByUnit } from '#src/domain/dossier.ts';
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

describe('flatSeries, dossiers', () => {
  const provider = readProvider('flatSeries');

  it('repeat the counts and the durations of every month, carrying over what they leave open', async () => {
    const dossiers = (await provider.dossiers('2024')).records.filter(({ periodId }) => isMonth(periodId));
    for (const [place, months] of Map.groupBy(dossiers, (row) => `${row.unitCode} ${row.fieldCode}`))
      expect(new Set(months.map(({ periodId: _, ...counts }) => JSON.stringify(counts))).size, place).toBe(1);
    for (const row of dossiers)
      if (isKnown(row.inProgress)) expect(row.carriedOver).toBeLessThanOrEqual(row.inProgress);
    const durations = (await provider.durations('2024')).records;
    for (const [place, months] of Map.groupBy(durations, (row) => `${row.unitCode} ${row.procedureCode}`))
      expect(months, place).toHaveLength(4);
  });

  it('repeat the ratings', async () => {
    const { records } = await provider.satisfaction('2024');
    const months = records.filter(({ periodId }) => isMonth(periodId));
    for (const [unitCode, ofUnit] of Map.groupBy(months, (record) => record.unitCode))
      expect(
        new Set(ofUnit.map(({ ratings }) => (isMissing(ratings) ? '' : [...ratings].join()))).size,
        unitCode,
      ).toBe(1);
  });
});

describe('tinyDenominator, dossiers', () => {
  const provider = readProvider('tinyDenominator');

  it('are 0 to 4 in a unit and month; none is zeros in the form, and an empty row of durations', async () => {
    const [dossiers, durations] = await Promise.all([provider.dossiers('2024'), provider.durations('2024')]);
    const units = new Map(
      [...dossiersByUnit(dossiers.records, '2024-04')].filter(([code]) => code !== '834'),
    );
    const received = [...units.values()].map((counts) => counts.received).filter(isKnown);
    expect(received).toHaveLength(21);
    expect(Math.max(...received)).toBeLessThanOrEqual(4);
    expect(Math.min(...received)).toBe(0);
    for (const [unitCode, counts] of units) {
      if (counts.received !== 0) continue;
      const own = durations.records.filter((row) => row.unitCode === unitCode && row.periodId === '2024-04');
      expect(own.map(({ resolved, open }) => [resolved, open])).toEqual([[[], []]]);
    }
  });
});

describe('nation, beside the index', () => {
  const provider = readProvider('nation');

  it('has dossiers without fields, for months and the year', async () => {
    const { records } = await provider.dossiers('2023');
    expect(new Set(records.map(({ fieldCode }) => fieldCode))).toEqual(new Set([ALL_FIELDS]));
    expect(new Set(records.map(({ periodId }) => periodId)).size).toBe(13);
    expect(records).toHaveLength(3322 * 13);
  });

  it('has digital government of the whole alone, and no survey', async () => {
    const { records } = await provider.digitalGovernment('2024');
    expect(new Set(records.map(({ unitCode }) => unitCode))).toEqual(new Set(['VN']));
    expect((await provider.satisfaction('2023')).surveys).toEqual([]);
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

function isMonth(periodId: string): boolean {
  return /^\d{4}-\d{2}$/.test(periodId);
}
