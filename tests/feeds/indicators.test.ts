import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { indicatorsDocument, parseIndicators } from '#src/feeds/indicators.feed.ts';
import { failureOf } from './failureOf.ts';
import { ENVELOPE, told } from './samples.ts';

const COLUMNS = ['unit', 'indicator', 'numerator', 'denominator', 'points'];

function parse(rows: readonly unknown[][], columns = COLUMNS) {
  return parseIndicators({ ...ENVELOPE, feed: 'indicators', columns, rows }, '2024-04');
}

describe('indicator counts', () => {
  it('belong to the one period of their document', () => {
    expect(indicatorsDocument('2024-04')).toBe('service-index/2024-04.indicators.json');
    const { records } = parse([['90001', 'TDGQ.1', 312, 315, 19.809]]);
    expect(records).toEqual([
      {
        unitCode: '90001',
        periodId: '2024-04',
        indicatorCode: 'TDGQ.1',
        numerator: 312,
        denominator: 315,
        points: 19.81,
      },
    ]);
  });

  it('null is not reported, "n/a" does not apply, 0 is counted', () => {
    const { records } = parse([['90001', 'TDGQ.1', 0, null, 'n/a']]);
    expect(records[0]).toMatchObject({
      numerator: 0,
      denominator: missing('notReported'),
      points: missing('notApplicable'),
    });
  });

  it('halves, negatives and text are no counts', () => {
    const { rejected, records } = parse([
      ['90001', 'TDGQ.1', 1.5, 3, 10],
      ['90001', 'TDGQ.1', -1, 3, 10],
      ['90001', 'TDGQ.1', '1.312', 3, 10],
      ['90001', 'TDGQ.1', 1, 3],
    ]);
    expect(told(rejected)).toEqual([
      [1, 'numerator', 'badValue'],
      [2, 'numerator', 'negative'],
      [3, 'numerator', 'notANumber'],
      [4, 'points', 'shortRow'],
    ]);
    expect(records).toEqual([]);
  });

  it('a missing column refuses the document', async () => {
    expect(await failureOf(() => parse([], ['unit', 'indicator']))).toMatchObject({
      problem: 'missingColumns',
      detail: 'numerator, denominator, points',
    });
  });
});
