import { describe, expect, it } from 'vitest';
import { checkServiceIndex } from '#src/checks/serviceIndex.check.ts';
import { type Missing, missing } from '#src/domain/missing.ts';
import type { ServiceIndexScore } from '#src/domain/serviceIndex.ts';
import { catalogOf, told, unitOf } from '../feeds/samples.ts';

const units = [unitOf('1'), unitOf('2', { validFrom: '2025-07-01' })];

function score(
  [onTime, satisfaction, totalPoints]: readonly (number | Missing)[],
  known: Partial<ServiceIndexScore> = {},
): ServiceIndexScore {
  const gap = missing('notReported');
  return {
    unitCode: '1',
    periodId: '2024-04',
    groupPoints: new Map([
      ['TDGQ', onTime ?? gap],
      ['MDHL', satisfaction ?? gap],
    ]),
    totalPoints: totalPoints ?? gap,
    ...known,
  };
}

function check(...records: ServiceIndexScore[]) {
  const rowNumbers = records.map((_, index) => index + 11);
  return checkServiceIndex({ document: 'service-index/2024.json', records, rowNumbers }, catalogOf(), units);
}

const GOOD = [19.81, 18, 37.81];

describe('index scores', () => {
  it('that add up raise nothing; neither does a gap', () => {
    expect(check(score(GOOD))).toEqual([]);
    expect(check(score([missing('notReported'), 18, 37.81]))).toEqual([]);
    expect(check(score([missing('notReported'), missing('notApplicable'), missing('notReported')]))).toEqual(
      [],
    );
  });

  it('of a unit that is unknown, or not yet there, are set aside with the row of the document', () => {
    expect(told(check(score(GOOD, { unitCode: '9' }), score(GOOD, { unitCode: '2' })))).toEqual([
      [11, null, 'unknownUnit'],
      [12, null, 'unitNotValid'],
    ]);
  });

  it('of a period the catalogue does not have are set aside', () => {
    expect(check(score(GOOD, { periodId: '2031-01' }))).toMatchObject([
      { problem: 'unknownPeriod', severity: 'error', value: '2031-01' },
    ]);
  });

  it('above the maximum of a group are set aside, at the maximum they are not', () => {
    expect(check(score([20, 18, 38]))).toEqual([]);
    expect(check(score([20.01, 17.99, 38]))).toMatchObject([
      { problem: 'overMaximum', severity: 'error', column: 'TDGQ', value: '20.01', limit: '20' },
    ]);
  });

  it('with a total above the maximum of the index are set aside, with groups or without', () => {
    const gap = missing('notReported');
    expect(told(check(score([gap, gap, 38.01])))).toEqual([[11, 'total', 'overMaximum']]);
  });

  it('whose total is not the sum of the groups are reported and kept', () => {
    expect(check(score([19.81, 18, 36.81]))).toMatchObject([
      { problem: 'totalDiffers', severity: 'warning', value: '36.81', limit: '37.81' },
    ]);
  });

  it('whose total differs by one hundredth are rounded, not wrong', () => {
    expect(check(score([19.81, 18, 37.82]))).toEqual([]);
    expect(told(check(score([19.81, 18, 37.83])))).toEqual([[11, 'total', 'totalDiffers']]);
  });
});

describe('rows that say the same twice', () => {
  it('an agreeing repeat is dropped and names the first', () => {
    expect(check(score(GOOD), score(GOOD))).toMatchObject([
      { row: 12, problem: 'duplicateRow', value: '11' },
    ]);
  });

  it('two that disagree are both set aside, though they differ in one group only', () => {
    expect(told(check(score(GOOD), score([19.8, 18, 37.81])))).toEqual([
      [11, null, 'conflictingRows'],
      [12, null, 'conflictingRows'],
    ]);
  });

  it('a gap and a figure disagree, two gaps agree', () => {
    const gap = score([missing('notReported'), 18, missing('notReported')]);
    expect(told(check(gap, gap))).toEqual([[12, null, 'duplicateRow']]);
    expect(told(check(gap, score([0, 18, missing('notReported')])))).toEqual([
      [11, null, 'conflictingRows'],
      [12, null, 'conflictingRows'],
    ]);
  });

  it('one unit in two periods is no repeat', () => {
    expect(check(score(GOOD), score(GOOD, { periodId: '2024-03' }))).toEqual([]);
  });
});
