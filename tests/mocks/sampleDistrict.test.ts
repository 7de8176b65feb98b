import { beforeAll, describe, expect, it } from 'vitest';
import { type Catalog, formulaFor } from '#src/domain/catalog.ts';
import { daysLate } from '#src/domain/freshness.ts';
import { bandOf } from '#src/domain/indicator.ts';
import { isKnown, isMissing, missing } from '#src/domain/missing.ts';
import { defaultPeriod, shiftPeriodId } from '#src/domain/period.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { competitionRanks } from '#src/domain/stats/competitionRanks.ts';
import type { Unit } from '#src/domain/unit.ts';
import { readProvider } from './readProvider.ts';

const LUONG_PHU = '29005';
const CHAU_BINH = '29008';
const PHUOC_LONG = '29020';
const HUNG_PHONG = '29023';
const TAN_LOI_THANH = '29038';
const HUNG_LE = '29047';

/** 2022-05 … 2024-04, the closed months. */
const CLOSED_MONTHS = Array.from({ length: 24 }, (_, step) => shiftPeriodId('2022-05', step) ?? '');
const NEWEST = '2024-04';

const provider = readProvider('usual');
let catalog: Catalog;
let units: readonly Unit[];
let scores: ReadonlyMap<string, ServiceIndexScore>;
let measures: ReadonlyMap<string, IndicatorMeasure>;

beforeAll(async () => {
  catalog = await provider.catalog();
  units = (await provider.units()).records;
  const years = await Promise.all(['2022', '2023', '2024'].map((year) => provider.serviceIndex(year)));
  scores = new Map(
    years.flatMap(({ records }) => records).map((score) => [`${score.unitCode} ${score.periodId}`, score]),
  );
  const months = await Promise.all(CLOSED_MONTHS.map((month) => provider.indicators(month)));
  measures = new Map(
    months
      .flatMap(({ records }) => records)
      .map((measure) => [`${measure.unitCode} ${measure.periodId} ${measure.indicatorCode}`, measure]),
  );
});

describe('the district', () => {
  it('has 21 communes, one of them a township', () => {
    expect(units).toHaveLength(21);
    expect(units.filter(({ kind }) => kind === 'township').map(({ name }) => name)).toEqual(['Giồng Trôm']);
  });

  it('opens on April 2024, the newest closed month; May is provisional', () => {
    expect(defaultPeriod(catalog.periods)?.id).toBe(NEWEST);
    const open = catalog.periods.filter(({ closedAt }) => closedAt === null).map(({ id }) => id);
    expect(open).toEqual(['2024-05', '2024-Q2', '2024-H1', '2024']);
  });

  it('has one late feed on the morning of 2 May: the counts', () => {
    const late = catalog.feeds.filter((feed) => daysLate(feed, '2024-05-02T08:00:00+07:00') > 0);
    expect(late.map(({ feed }) => feed)).toEqual(['indicators']);
  });

  it('reaches 91.3 ± 0.3 points on average in April 2024', () => {
    const totals = ranking(NEWEST).map(({ total }) => total);
    expect(totals).toHaveLength(21);
    expect(Math.abs(totals.reduce((sum, total) => sum + total, 0) / 21 - 91.3)).toBeLessThan(0.3);
  });

  it('is mostly excellent or good, and has had no weak commune in any closed month', () => {
    const formula = formulaFor(catalog, { to: '2024-04-30' });
    const bands = (month: string) =>
      ranking(month).map(({ total }) => bandOf(total, formula?.bands ?? [])?.code);
    expect(bands(NEWEST).every((band) => band === 'excellent' || band === 'good')).toBe(true);
    for (const month of CLOSED_MONTHS) expect(bands(month), month).not.toContain('weak');
  });

  it('received 65 % of its dossiers online in 2023, and 71 to 72 % in April 2024', async () => {
    const { records } = await provider.indicators('2023');
    const rate = rateOf(records.filter(({ indicatorCode }) => indicatorCode === 'CLGQ-3'));
    expect(rate).toBeGreaterThan(0.645);
    expect(rate).toBeLessThan(0.655);
    const april = rateOf(units.map(({ code }) => measure(code, NEWEST, 'CLGQ-3')));
    expect(april).toBeGreaterThan(0.71);
    expect(april).toBeLessThan(0.722);
  });

  it('is saturated in satisfaction: most communes have all 18 points', () => {
    const full = units.filter(({ code }) => group(code, NEWEST, 'MDHL') === 18);
    expect(full.length).toBeGreaterThan(15);
  });

  it('has communes that share a rank above the last third, and the next rank is left out', () => {
    const ranks = ranking(NEWEST).map(({ rank }) => rank);
    const tied = ranks.find((rank, index) => rank === ranks[index + 1]);
    expect(tied).toBeLessThan(14);
    expect(ranks).not.toContain((tied ?? 0) + 1);
  });

  it('counts the same dossiers for online filing and for digitisation: those that came in', () => {
    for (const month of CLOSED_MONTHS)
      for (const { code } of units)
        expect(measure(code, month, 'CLGQ-3')?.denominator).toEqual(
          measure(code, month, 'MDSH-2')?.denominator,
        );
  });
});

describe('the communes', () => {
  it('Hưng Phong is later in March and April 2024 than ever before, and last', () => {
    const onTime = CLOSED_MONTHS.map((month) => rateOf([measure(HUNG_PHONG, month, 'TDGQ-1')]));
    const [march = 1, april = 1] = onTime.slice(-2);
    expect(Math.max(march, april)).toBeLessThan(Math.min(...onTime.slice(0, -2)));
    expect(ranking(NEWEST).at(-1)?.unitCode).toBe(HUNG_PHONG);
    expect(total(HUNG_PHONG, NEWEST)).toBeCloseTo(82.3, 0);
  });

  it('Tân Lợi Thạnh loses points of digitisation in seven months in a row', () => {
    const points = CLOSED_MONTHS.slice(-8).map((month) => group(TAN_LOI_THANH, month, 'MDSH'));
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    expect(new Set(points).size).toBe(8);
    expect(total(TAN_LOI_THANH, NEWEST)).toBeCloseTo(84.6, 0);
  });

  it('Châu Bình is third from last', () => {
    expect(ranking(NEWEST).at(-3)?.unitCode).toBe(CHAU_BINH);
    expect(total(CHAU_BINH, NEWEST)).toBeCloseTo(87, 0);
  });

  it('Phước Long rises to first place by online payment', () => {
    expect(rankOf(PHUOC_LONG, '2023-10')).toBeGreaterThan(5);
    expect(rankOf(PHUOC_LONG, '2024-03')).toBeGreaterThan(1);
    expect(rankOf(PHUOC_LONG, NEWEST)).toBe(1);
    const gained = (code: string) => group(PHUOC_LONG, NEWEST, code) - group(PHUOC_LONG, '2023-10', code);
    const codes = ['CKMB', 'TDGQ', 'CLGQ', 'TTTT', 'MDHL', 'MDSH'];
    expect(codes.toSorted((a, b) => gained(b) - gained(a))[0]).toBe('TTTT');
  });

  it('Lương Phú receives fewer than 30 dossiers in any month', () => {
    for (const month of CLOSED_MONTHS) {
      const received = measure(LUONG_PHU, month, 'TDGQ-1')?.denominator;
      expect(received, month).toBeGreaterThan(0);
      expect(received, month).toBeLessThan(30);
    }
  });

  it('Hưng Lễ did not report November 2023, and so neither its quarter, half and year', () => {
    for (const period of ['2023-11', '2023-Q4', '2023-H2', '2023']) {
      const score = scores.get(`${HUNG_LE} ${period}`);
      expect(score?.totalPoints, period).toEqual(missing('notReported'));
      expect([...(score?.groupPoints.values() ?? [])].every(isMissing), period).toBe(true);
    }
    expect(measure(HUNG_LE, '2023-11', 'TDGQ-1')).toMatchObject({
      numerator: missing('notReported'),
      denominator: missing('notReported'),
      points: missing('notReported'),
    });
  });

  it('all others reported every closed month in full', () => {
    const gaps = CLOSED_MONTHS.flatMap((month) =>
      units
        .filter(({ code }) => !isKnown(scores.get(`${code} ${month}`)?.totalPoints))
        .map(({ code }) => `${code} ${month}`),
    );
    expect(gaps).toEqual([`${HUNG_LE} 2023-11`]);
  });
});

describe('May 2024, one day old', () => {
  it('has a total where something of everything happened, and otherwise none yet', () => {
    const totals = units.map(({ code }) => scores.get(`${code} 2024-05`)?.totalPoints);
    expect(totals.filter(isMissing).length).toBeGreaterThan(0);
    expect(totals.filter(isKnown).length).toBeGreaterThan(0);
    for (const figure of totals.filter(isMissing)) expect(figure).toEqual(missing('notReported'));
  });

  it('does not move the quarter, which is April until May closes', () => {
    for (const { code } of units)
      expect(scores.get(`${code} 2024-Q2`)?.totalPoints).toBe(total(code, NEWEST));
  });
});

/** Units with a total, best first, with the ranks the product gives them. */
function ranking(month: string): { unitCode: string; total: number; rank: number }[] {
  const known = [...scores.values()].flatMap(({ unitCode, periodId, totalPoints }) =>
    periodId === month && isKnown(totalPoints) ? [{ unitCode, total: totalPoints }] : [],
  );
  const ranks = competitionRanks(known.map((entry) => entry.total)).filter(isKnown);
  return known
    .map((entry, index) => ({ ...entry, rank: ranks[index] ?? Number.NaN }))
    .sort((a, b) => a.rank - b.rank);
}

function rankOf(unitCode: string, month: string): number {
  return ranking(month).find((entry) => entry.unitCode === unitCode)?.rank ?? Number.NaN;
}

function total(unitCode: string, month: string): number {
  return figure(scores.get(`${unitCode} ${month}`)?.totalPoints);
}

function group(unitCode: string, month: string, code: string): number {
  return figure(scores.get(`${unitCode} ${month}`)?.groupPoints.get(code));
}

function measure(unitCode: string, month: string, indicatorCode: string): IndicatorMeasure | undefined {
  return measures.get(`${unitCode} ${month} ${indicatorCode}`);
}

/** Numerators over denominators of those that reported. */
function rateOf(counted: readonly (IndicatorMeasure | undefined)[]): number {
  const known = counted.filter((entry) => entry && isKnown(entry.numerator));
  const sum = (pick: (entry: IndicatorMeasure) => unknown) =>
    known.reduce((so, entry) => so + (entry ? figure(pick(entry)) : 0), 0);
  return sum((entry) => entry.numerator) / sum((entry) => entry.denominator);
}

function figure(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}
