import { describe, expect, it } from 'vitest';
import { checkIndicators } from '#src/checks/indicators.check.ts';
import { missing } from '#src/domain/missing.ts';
import type { IndicatorMeasure } from '#src/domain/serviceIndex.ts';
import { catalogOf, told, unitOf } from '../feeds/samples.ts';

function measure(known: Partial<IndicatorMeasure> = {}): IndicatorMeasure {
  return {
    unitCode: '1',
    periodId: '2024-04',
    indicatorCode: 'TDGQ.1',
    numerator: 312,
    denominator: 315,
    points: 19.81,
    ...known,
  };
}

function check(...records: IndicatorMeasure[]) {
  const rows = {
    document: 'service-index/2024-04.indicators.json',
    records,
    rowNumbers: records.map((_, i) => i + 1),
  };
  return checkIndicators(rows, '2024-04', catalogOf(), [unitOf('1')]);
}

describe('indicator counts', () => {
  it('whose points follow from the counts raise nothing', () => {
    expect(check(measure())).toEqual([]);
    expect(check(measure({ points: 19.8 }))).toEqual([]);
  });

  it('of an unknown unit or indicator are set aside', () => {
    expect(told(check(measure({ unitCode: '9' }), measure({ indicatorCode: 'TDGQ.9' })))).toEqual([
      [1, 'TDGQ.1', 'unknownUnit'],
      [2, 'TDGQ.9', 'unknownIndicator'],
    ]);
  });

  it('with more on time than received are set aside', () => {
    expect(check(measure({ numerator: 316 }))).toMatchObject([
      { problem: 'numeratorOverDenominator', severity: 'error', value: '316', limit: '315' },
    ]);
  });

  it('with points above the maximum are set aside', () => {
    expect(told(check(measure({ points: 20.01 })))).toEqual([[1, 'TDGQ.1', 'overMaximum']]);
  });

  it('whose points do not follow from the counts are reported and kept', () => {
    expect(check(measure({ points: 19.5 }))).toMatchObject([
      { problem: 'pointsDiffer', severity: 'warning', value: '19.5', limit: '19.81' },
    ]);
  });

  it('0 of 0 petitions has earned the full points; 0 of 0 dossiers nothing can be said of', () => {
    const none = { numerator: 0, denominator: 0 };
    expect(check(measure({ indicatorCode: 'MDHL.2', ...none, points: 6 }))).toEqual([]);
    expect(told(check(measure({ indicatorCode: 'MDHL.2', ...none, points: 0 })))).toEqual([
      [1, 'MDHL.2', 'pointsDiffer'],
    ]);
    expect(check(measure({ ...none, points: 0 }))).toEqual([]);
  });

  it('a gap in the counts is no fault', () => {
    expect(check(measure({ denominator: missing('notReported') }))).toEqual([]);
    expect(check(measure({ points: missing('notApplicable') }))).toEqual([]);
  });

  it('repeats are dropped, disagreeing rows both set aside', () => {
    expect(told(check(measure(), measure()))).toEqual([[2, null, 'duplicateRow']]);
    expect(told(check(measure(), measure({ numerator: 311, points: 19.75 })))).toEqual([
      [1, null, 'conflictingRows'],
      [2, null, 'conflictingRows'],
    ]);
  });

  it('of a period the catalogue does not have cannot be checked', () => {
    const rows = { document: 'x', records: [measure()], rowNumbers: [1] };
    expect(checkIndicators(rows, '2031-01', catalogOf(), [])).toEqual([]);
  });
});
