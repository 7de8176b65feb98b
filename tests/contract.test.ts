import { describe, expect, it } from 'vitest';
import { providerOf, SCENARIOS } from '#mocks/scenarios.ts';
import { type Catalog, feedEntry, formulaFor } from '#src/domain/catalog.ts';
import { isKnown, isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { defaultPeriod, type Period, periodYear } from '#src/domain/period.ts';
import { sumPoints } from '#src/domain/points.ts';
import type { IndicatorMeasure, ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { failureOf } from './feeds/failureOf.ts';
import { readProvider } from './mocks/readProvider.ts';

/** Every scenario of the pretend provider, every document, through the product's own parsers and checks. */
const READABLE = SCENARIOS.filter((scenario) => scenario !== 'wrongShape' && scenario !== 'down');

/** Reading 3,321 units, or waiting for an answer, for every period would take long; these stand for the others. */
const SAMPLED = ['nation', 'slow'];
const SAMPLED_PERIODS = ['2023-11', '2024-04', '2024-Q2', '2023'];

/** One document of each feed. */
const DOCUMENTS = [
  'catalog.json',
  'units.json',
  'service-index/2024.json',
  'service-index/2024-04.indicators.json',
  'procedures.json',
  'dossiers/2024.json',
  'durations/2024.json',
  'satisfaction/2024.json',
  'digital-government/2024.json',
];

describe.each(READABLE)('scenario %s', (scenario) => {
  const provider = readProvider(scenario);

  it('has a catalogue and units without a finding', async () => {
    const catalog = await provider.catalog();
    const units = await provider.units();
    expect(catalog.sample).toBe(true);
    expect(units.findings).toEqual([]);
    expect(units.records.length).toBeGreaterThan(0);
  });

  it('has index scores without a finding, for every year', { timeout: 60_000 }, async () => {
    for (const year of yearsOf(await provider.catalog())) {
      const { findings, records } = await provider.serviceIndex(year);
      expect(findings, year).toEqual([]);
      expect(records.length > 0, year).toBe(scenario !== 'empty');
    }
  });

  it('has counts that add up to groups and totals, for every period', { timeout: 120_000 }, async () => {
    const catalog = await provider.catalog();
    for (const year of yearsOf(catalog)) {
      const scores = (await provider.serviceIndex(year)).records;
      for (const period of catalog.periods.filter(({ id }) => periodYear(id) === year)) {
        if (!hasCounts(period, catalog)) continue;
        if (SAMPLED.includes(scenario) && !SAMPLED_PERIODS.includes(period.id)) continue;
        const { findings, records } = await provider.indicators(period.id);
        expect(findings, period.id).toEqual([]);
        const ofPeriod = scores.filter(({ periodId }) => periodId === period.id);
        expect(scoresFrom(records, period, catalog), period.id).toEqual(ofPeriod);
      }
    }
  });

  it('has no counts of a period whose month has not closed', async () => {
    const catalog = await provider.catalog();
    for (const period of catalog.periods.filter((candidate) => !hasCounts(candidate, catalog)))
      expect(await failureOf(() => provider.indicators(period.id))).toMatchObject({
        kind: 'refused',
        status: 404,
      });
  });
});

describe.each(READABLE)('scenario %s, what is published beside the index', (scenario) => {
  const provider = readProvider(scenario);

  it('has procedures without a finding', async () => {
    const { findings, records } = await provider.procedures();
    expect(findings).toEqual([]);
    expect(records).toHaveLength(270);
  });

  it('has form II.06a without a finding, for every year', { timeout: 60_000 }, async () => {
    for (const year of await yearsToRead()) {
      const { findings, records } = await provider.dossiers(year);
      expect(findings, year).toEqual([]);
      expect(records.length > 0, year).toBe(scenario !== 'empty');
    }
  });

  it('has satisfaction without a finding, for every year', { timeout: 60_000 }, async () => {
    for (const year of await yearsToRead()) {
      const { findings, records } = await provider.satisfaction(year);
      expect(findings, year).toEqual([]);
      expect(records.length > 0, year).toBe(scenario !== 'empty');
    }
  });

  it('has digital government without a finding, from 2023 on', async () => {
    for (const year of await yearsToRead()) {
      const { findings, records } = await provider.digitalGovernment(year);
      expect(findings, year).toEqual([]);
      expect(records.length > 0, year).toBe(scenario !== 'empty' && year !== '2022');
    }
  });

  async function yearsToRead(): Promise<string[]> {
    return scenario === 'nation' ? ['2023'] : yearsOf(await provider.catalog());
  }
});

describe.each(READABLE.filter((scenario) => scenario !== 'nation'))('scenario %s, durations', (scenario) => {
  const provider = readProvider(scenario);

  it('have no finding but a month that was not sent', async () => {
    for (const year of yearsOf(await provider.catalog())) {
      const { findings, records } = await provider.durations(year);
      const found = findings.map(({ problem, unitCode, periodId }) => [problem, unitCode, periodId]);
      expect(found, year).toEqual(records.length === 0 ? [] : gapsBetweenMonths(year));
      expect(records.length > 0, year).toBe(scenario !== 'empty');
    }
  });

  /** A month that a unit did not send, between others of the same document that it sent. */
  function gapsBetweenMonths(year: string): string[][] {
    const { gaps, lastClosedMonth } = providerOf(scenario);
    return gaps
      .filter(({ month }) => periodYear(month) === year && month < lastClosedMonth)
      .map(({ unitCode, month }) => ['monthGap', unitCode, month]);
  }
});

describe('scenario nation, durations', () => {
  const provider = readProvider('nation');

  it('are not published, nor named in the catalogue', async () => {
    expect(feedEntry(await provider.catalog(), 'durations')).toBeNull();
    expect(await failureOf(() => provider.durations('2023'))).toMatchObject({ kind: 'refused', status: 404 });
  });
});

describe('scenario wrongShape', () => {
  const provider = readProvider('wrongShape');

  it('answers for the index with something that is no table, and for the rest as usual', async () => {
    expect(await failureOf(() => provider.serviceIndex('2024-04'))).toMatchObject({
      kind: 'wrongShape',
      document: 'service-index/2024.json',
      detail: 'columns',
    });
    expect((await provider.indicators('2024-04')).findings).toEqual([]);
    expect((await provider.units()).findings).toEqual([]);
    expect((await provider.dossiers('2024-04')).findings).toEqual([]);
    expect((await provider.satisfaction('2024-04')).findings).toEqual([]);
  });
});

describe('scenario down', () => {
  const provider = readProvider('down');

  it.each(DOCUMENTS)('%s cannot be reached', async (document) => {
    expect(await failureOf(() => provider.fetchJson(document))).toMatchObject({ kind: 'unreachable' });
  });
});

describe('documents that the provider does not have', () => {
  const provider = readProvider('usual');

  it.each([
    'service-index/2021.json',
    'service-index/2024-04.json',
    'service-index/x.indicators.json',
    'dossiers/2021.json',
    'dossiers/2024-04.json',
    'durations/2025.json',
    'satisfaction/2021.json',
    'digital-government/2025.json',
  ])('%s is not found', async (document) => {
    expect(await failureOf(() => provider.fetchJson(document))).toMatchObject({
      kind: 'refused',
      status: 404,
    });
  });
});

function yearsOf(catalog: Catalog): string[] {
  return [...new Set(catalog.periods.map(({ id }) => periodYear(id)))];
}

/** A period has counts once a month of it has closed. */
function hasCounts(period: Period, catalog: Catalog): boolean {
  const newest = defaultPeriod(catalog.periods);
  if (period.kind === 'month') return period.closedAt !== null;
  return newest !== null && period.from <= newest.to;
}

/** The scores that follow from the points of the indicators. */
function scoresFrom(
  measures: readonly IndicatorMeasure[],
  period: Period,
  catalog: Catalog,
): ServiceIndexScore[] {
  const groups = formulaFor(catalog, period)?.groups ?? [];
  return [...Map.groupBy(measures, ({ unitCode }) => unitCode)].map(([unitCode, ofUnit]) => {
    const points = new Map(ofUnit.map((measure) => [measure.indicatorCode, measure.points]));
    const groupPoints = groups.map(({ code, indicators }): [string, number | Missing] => [
      code,
      sumOf(indicators.map((indicator) => points.get(indicator.code) ?? missing('notReported'))),
    ]);
    return {
      unitCode,
      periodId: period.id,
      groupPoints: new Map(groupPoints),
      totalPoints: sumOf(groupPoints.map(([, figure]) => figure)),
    };
  });
}

function sumOf(points: readonly (number | Missing)[]): number | Missing {
  const gap = points.find(isMissing);
  // On the wire a sum has one word for "nothing to count" and "does not apply"; only counts tell them apart.
  if (gap?.missing === 'zeroDenominator') return missing('notApplicable');
  return gap ?? sumPoints(points.filter(isKnown));
}
