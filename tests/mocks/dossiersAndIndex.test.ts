import { beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioName } from '#mocks/scenarios.ts';
import { type DossierRecord, dossiersByUnit } from '#src/domain/dossier.ts';
import { isMissing, type Missing, missing } from '#src/domain/missing.ts';
import { onTimeCounts } from '#src/domain/onTimeRate.ts';
import { shiftPeriodId } from '#src/domain/period.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { readProvider } from './readProvider.ts';

const DISTRICT = '834';
const YEARS = ['2022', '2023', '2024'];
/** 2022-05 … 2024-04, the closed months. */
const MONTHS = Array.from({ length: 24 }, (_, step) => shiftPeriodId('2022-05', step) ?? '');
/** What they make up: with a gap in 2023-Q4, the last one under way. */
const LONGER_PERIODS = ['2022-Q3', '2023-Q1', '2023-Q4', '2023-H1', '2023', '2024-Q1', '2024-Q2'];

// Of a handful of dossiers a month some are withdrawn, which a longer period does not count.
describe.each<readonly [ScenarioName, readonly string[]]>([
  ['usual', [...MONTHS, ...LONGER_PERIODS]],
  ['flatSeries', [...MONTHS, ...LONGER_PERIODS]],
  ['tinyDenominator', MONTHS],
])('%s: dossiers and the index', (scenario, periods) => {
  const provider = readProvider(scenario);
  let rows: readonly DossierRecord[];

  beforeAll(async () => {
    const years = await Promise.all(YEARS.map((year) => provider.dossiers(year)));
    rows = years.flatMap(({ records }) => records);
  });

  it.each(periods)(
    'count the same dossiers received, filed online, resolved and on time in %s',
    async (period) => {
      const measures = (await provider.indicators(period)).records;
      for (const [unitCode, counts] of dossiersByUnit(rows, period)) {
        if (unitCode === DISTRICT) continue;
        const filed = indexPair(measures, unitCode, 'CLGQ-3');
        expect(onTimeCounts(counts, 'received'), unitCode).toEqual(indexPair(measures, unitCode, 'TDGQ-1'));
        expect(counts.receivedOnline, unitCode).toEqual(filed.numerator);
        expect(sumOf(counts.receivedOnline, counts.receivedDirect), unitCode).toEqual(filed.denominator);
        expect(counts.resolved, unitCode).toEqual(indexPair(measures, unitCode, 'MDSH-1').denominator);
      }
    },
  );
});

function indexPair(measures: readonly IndicatorMeasure[], unitCode: string, indicatorCode: string) {
  const measure = measures.find((one) => one.unitCode === unitCode && one.indicatorCode === indicatorCode);
  return {
    numerator: measure?.numerator ?? missing('notReported'),
    denominator: measure?.denominator ?? missing('notReported'),
  };
}

function sumOf(a: number | Missing, b: number | Missing): number | Missing {
  if (isMissing(a)) return a;
  return isMissing(b) ? b : a + b;
}
