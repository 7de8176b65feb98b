import { describe, expect, it } from 'vitest';
import { checkUnits, unitChecker } from '#src/checks/units.check.ts';
import type { Unit } from '#src/domain/unit.ts';
import { catalogOf, told, unitOf } from '../feeds/samples.ts';

function check(units: readonly Unit[]) {
  return checkUnits({
    document: 'units.json',
    records: units,
    rowNumbers: units.map((_, index) => index + 1),
  });
}

describe('the unit list', () => {
  it('may hold a code again with another validity', () => {
    expect(check([unitOf('1', { validTo: '2025-06-30' }), unitOf('1', { validFrom: '2025-07-01' })])).toEqual(
      [],
    );
  });

  it('a validity that ends before it begins is set aside', () => {
    expect(told(check([unitOf('1', { validTo: '2019-12-31' })]))).toEqual([[1, 'validTo', 'badValue']]);
  });

  it('a repeated row is dropped once, two that disagree are both set aside', () => {
    expect(told(check([unitOf('1'), unitOf('1')]))).toEqual([[2, null, 'duplicateRow']]);
    expect(told(check([unitOf('1'), unitOf('1', { name: 'Khác' })]))).toEqual([
      [1, null, 'conflictingRows'],
      [2, null, 'conflictingRows'],
    ]);
  });
});

describe('a unit code in a period', () => {
  const [period] = catalogOf().periods;
  if (!period) throw new Error('the sample has periods');
  const problem = unitChecker([unitOf('1'), unitOf('2', { validFrom: '2025-07-01' }), unitOf('__proto__')]);

  it.each([
    ['1', null],
    ['2', 'unitNotValid'],
    ['3', 'unknownUnit'],
    ['__proto__', null],
    ['constructor', 'unknownUnit'],
  ])('"%s" has the problem %s', (code, expected) => {
    expect(problem(code, period)).toBe(expected);
  });
});
