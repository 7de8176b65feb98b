import { buildDurations } from '#mocks/builders/durations.ts';
import { buildProcedures } from '#mocks/builders/procedures.ts';
import { providerOf } from '#mocks/scenarios.ts';
import { processingTime } from '#src/domain/processingTime.ts';
import { parseDurations } from '#src/feeds/durations.feed.ts';
import { parseProcedures } from '#src/feeds/procedures.feed.ts';
import { printRatios } from './printRatios.ts';

/** A year of processing times of a province of 124 units: the largest document a page reads. */
const provider = providerOf('province');
const text = JSON.stringify(buildDurations(provider, '2023'));
const { records } = parseDurations(JSON.parse(text), '2023-12');
const procedures = new Map(
  parseProcedures(JSON.parse(JSON.stringify(buildProcedures()))).records.map((procedure) => [
    procedure.code,
    procedure,
  ]),
);
const december = records.filter(({ periodId }) => periodId === '2023-12');

console.log(
  `A province's year of processing times: ${(text.length / 1e6).toFixed(1)} MB, ${records.length} rows`,
);
printRatios([
  ['JSON alone (baseline)', () => JSON.parse(text)],
  ['JSON to records', () => parseDurations(JSON.parse(text), '2023-12')],
  ['median, p90 and limit of one month, all units', () => processingTime(december, procedures)],
]);
