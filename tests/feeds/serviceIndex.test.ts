import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { parseJson } from '#src/feeds/http.ts';
import { parseServiceIndex, serviceIndexDocument } from '#src/feeds/serviceIndex.feed.ts';
import { failureOf } from './failureOf.ts';
import { catalogOf, ENVELOPE, told, unitOf } from './samples.ts';

const catalog = catalogOf();
const COLUMNS = ['unit', 'period', 'TDGQ', 'MDHL', 'total'];

function parse(rows: readonly unknown[][], more: object = {}) {
  const document = { ...ENVELOPE, feed: 'service-index', columns: COLUMNS, rows, ...more };
  return parseServiceIndex(document, '2024-04', catalog, [unitOf('90001')]);
}

describe('the document of a period', () => {
  it('is that of its year, or its own for captured answers', () => {
    expect(serviceIndexDocument(catalog, '2024-04')).toBe('service-index/2024.json');
    expect(serviceIndexDocument(catalogOf('portal-2025'), '2024-04')).toBe('service-index/2024-04.json');
  });
});

describe('index scores', () => {
  it('keep points as published; null, "n/a" and 0 are three things', () => {
    const { records, asOf } = parse([['90001', '2024-04', null, 'n/a', 0]]);
    expect(records[0]?.groupPoints).toEqual(
      new Map([
        ['TDGQ', missing('notReported')],
        ['MDHL', missing('notApplicable')],
      ]),
    );
    expect(records[0]?.totalPoints).toBe(0);
    expect(asOf).toBe(ENVELOPE.asOf);
  });

  it('longer numbers are kept to hundredths', () => {
    const { records } = parse([['90001', '2024-04', 19.8149, 18, 37.8149]]);
    expect(records[0]?.totalPoints).toBe(37.81);
    expect(records[0]?.groupPoints.get('TDGQ')).toBe(19.81);
  });

  it('bad rows are set aside one by one', () => {
    const { rejected, records, rowNumbers } = parse([
      ['90001', '2024-04', '19.81', 18, 37.81],
      ['90001', '2024-04', '19,81', 18, 37.81],
      ['90001', '2024-04', -1, 18, 17],
      ['90001', '2024-04', 19.81, true, 37.81],
      ['90001', '2024-04', 19.81],
      [90001, '2024-04', 19.81, 18, 37.81],
      ['90001', '2024-03', 19.81, 18, 37.81],
    ]);
    expect(told(rejected)).toEqual([
      [1, 'TDGQ', 'notANumber'],
      [2, 'TDGQ', 'notANumber'],
      [3, 'TDGQ', 'negative'],
      [4, 'MDHL', 'badValue'],
      [5, 'MDHL', 'shortRow'],
      [6, 'unit', 'badValue'],
    ]);
    expect(records.map(({ periodId }) => periodId)).toEqual(['2024-03']);
    expect(rowNumbers).toEqual([7]);
  });

  it('1e999 is no number', () => {
    const rows = parseJson('[["90001", "2024-04", 19.81, 18, 1e999]]', 'rows') as unknown[][];
    expect(told(parse(rows).rejected)).toEqual([[1, 'total', 'notFinite']]);
  });

  it('a document without the column of a group is refused', async () => {
    const columns = ['unit', 'period', 'TDGQ', 'total'];
    expect(await failureOf(() => parse([], { columns }))).toMatchObject({
      document: 'service-index/2024.json',
      problem: 'missingColumns',
      detail: 'MDHL',
    });
  });

  it.each([
    ['a newer contract', { contract: '2.1' }, 'newerContract'],
    ['another feed', { feed: 'units' }, 'otherFeed'],
    ['rows that are no table', { rows: { 90001: 1 } }, 'schema'],
  ])('%s refuses the document', async (_, broken, problem) => {
    expect(await failureOf(() => parse([], broken))).toMatchObject({ problem });
  });
});
