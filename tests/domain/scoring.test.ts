import { describe, expect, it } from 'vitest';
import type { Formula } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';
import { countedUnits, scoreRule } from '#src/domain/scoring.ts';

const FORMULA: Formula = {
  id: 'f',
  name: 'Công thức mẫu',
  validFrom: '2022-01-01',
  validTo: null,
  bands: [],
  groups: [
    {
      code: 'TDGQ',
      name: 'Tiến độ',
      maxPoints: 20,
      indicators: [{ code: 'TDGQ-1', name: '', maxPoints: 20, whenNone: 'notCounted', counts: '' }],
    },
    {
      code: 'MDHL',
      name: 'Hài lòng',
      maxPoints: 6,
      indicators: [{ code: 'MDHL-1', name: '', maxPoints: 6, whenNone: 'full', counts: '' }],
    },
  ],
};
const UNIT = { unitCode: '001', counts: [] };
const count = (indicatorCode: string, numerator: number, denominator: number) => ({
  indicatorCode,
  numerator,
  denominator,
});

describe('the official scoring rules', () => {
  const score = scoreRule(FORMULA);

  it('add up indicators rounded to hundredths; no petition at all earns the full points', () => {
    expect(score([count('TDGQ-1', 189, 208), count('MDHL-1', 0, 0)], UNIT)).toBe(24.17);
  });

  it('leave the total unknown where an indicator has nothing to count or was not reported', () => {
    expect(score([count('TDGQ-1', 0, 0), count('MDHL-1', 1, 1)], UNIT)).toEqual(missing('zeroDenominator'));
    expect(score([count('MDHL-1', 1, 1)], UNIT)).toEqual(missing('notReported'));
  });

  it('ignore counts of indicators that the formula does not have', () => {
    expect(score([count('TDGQ-1', 1, 1), count('MDHL-1', 1, 1), count('OLD-1', 0, 9)], UNIT)).toBe(26);
  });
});

it('counts are gathered by unit; a unit without a row has none', () => {
  const measure = { periodId: '2024-04', points: 6, ...count('MDHL-1', 1, 1), unitCode: '001' };
  expect(countedUnits(['001', '002'], [measure])).toEqual([
    { unitCode: '001', counts: [count('MDHL-1', 1, 1)] },
    { unitCode: '002', counts: [] },
  ]);
});
