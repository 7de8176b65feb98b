import { describe, expect, it } from 'vitest';
import { type DigitalMeasure, newestMeasures } from '#src/domain/digitalGovernment.ts';
import { countByOnlineDegree, fieldsOf, type Procedure } from '#src/domain/procedure.ts';

const ENDS = new Map([
  ['2023', '2023-12-31'],
  ['2023-12', '2023-12-31'],
  ['2024-03', '2024-03-31'],
  ['2024-04', '2024-04-30'],
]);

function measure(periodId: string, value: number, indicatorCode = 'a', unitCode = '900'): DigitalMeasure {
  return { unitCode, indicatorCode, periodId, value, numerator: value * 100, denominator: 100 };
}

describe('the newest figure of an indicator', () => {
  it('is that of the last period up to the day, with all units of that period', () => {
    const found = newestMeasures(
      [
        measure('2024-03', 0.7),
        measure('2024-04', 0.8),
        measure('2024-04', 0.9, 'a', '1'),
        measure('2024-04', 0.1, 'b'),
      ],
      'a',
      ENDS,
      '2024-04-30',
    );
    expect(found?.periodId).toBe('2024-04');
    expect(found?.measures.map(({ value }) => value)).toEqual([0.8, 0.9]);
  });

  it('does not look beyond the day, nor at a period that the catalogue does not know', () => {
    const measures = [measure('2023', 0.65), measure('2024-04', 0.8), measure('1999', 0.1)];
    expect(newestMeasures(measures, 'a', ENDS, '2024-03-31')?.periodId).toBe('2023');
    expect(newestMeasures(measures, 'a', ENDS, '2022-01-01')).toBeNull();
  });

  it('of a month and a year that end on one day is the month’s', () => {
    const measures = [measure('2023', 0.65), measure('2023-12', 0.66)];
    expect(newestMeasures(measures, 'a', ENDS, '2024-01-31')?.periodId).toBe('2023-12');
    expect(newestMeasures(measures.toReversed(), 'a', ENDS, '2024-01-31')?.periodId).toBe('2023-12');
  });
});

describe('procedures', () => {
  const procedure = (online: Procedure['online'], fieldCode: string, fieldName: string): Procedure => ({
    code: `${online} ${fieldCode}`,
    name: 'Thủ tục',
    fieldCode,
    fieldName,
    level: 'commune',
    online,
    limitDays: 3,
  });
  const list = [
    procedure('full', 'ho-tich', 'Hộ tịch'),
    procedure('partial', 'dat-dai', 'Đất đai'),
    procedure('full', 'dat-dai', 'Đất đai (cũ)'),
  ];

  it('are counted by how far they can be handled online', () => {
    expect(countByOnlineDegree(list)).toEqual({ full: 2, partial: 1, none: 0 });
  });

  it('give each field once, under the name that came first', () => {
    expect(fieldsOf(list)).toEqual([
      { code: 'ho-tich', name: 'Hộ tịch' },
      { code: 'dat-dai', name: 'Đất đai' },
    ]);
  });
});
