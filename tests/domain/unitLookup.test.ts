import { describe, expect, it } from 'vitest';
import type { Period } from '#src/domain/period.ts';
import { lookUpUnit, nearestUnits } from '#src/domain/unitLookup.ts';
import { unit } from './rankingSamples.ts';

function month(id: string): Period {
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt: `${id}-28T17:00:00+07:00` };
}
const YEAR: Period = { id: '2025', kind: 'year', from: '2025-01-01', to: '2025-12-31', closedAt: null };
const PERIODS = [month('2025-05'), month('2025-06'), month('2025-07'), month('2025-08'), YEAR];
const AUGUST = month('2025-08');

const FORMER = unit('28987', 'Phong Nẫm', { validTo: '2025-06-30' });
const SINCE_JULY = unit('28999', 'Lương Hòa', { validFrom: '2025-07-01' });
const PRESENT = unit('29023', 'Hưng Phong');
const DEPARTMENT = unit('90001', 'Phòng Nội vụ', { kind: 'department' });
const REGISTER = [FORMER, SINCE_JULY, PRESENT, DEPARTMENT];

const lookUp = (code: string, period = AUGUST) => lookUpUnit(REGISTER, 'commune', code, period, PERIODS);

describe('a code in a period', () => {
  it('is the unit that holds it then', () => {
    expect(lookUp('29023')).toEqual({ kind: 'found', unit: PRESENT });
  });

  it('offers the nearest period of the same kind that knew the unit', () => {
    expect(lookUp('28987')).toEqual({ kind: 'otherPeriod', unit: FORMER, period: PERIODS[1] });
    expect(lookUp('28999', month('2025-05'))).toEqual({
      kind: 'otherPeriod',
      unit: SINCE_JULY,
      period: PERIODS[2],
    });
  });

  it('offers none where the catalogue knows no period of the unit', () => {
    const old = unit('11111', 'Xưa', { validFrom: '1990-01-01', validTo: '1999-12-31' });
    expect(lookUpUnit([old], 'commune', '11111', AUGUST, PERIODS)).toEqual({
      kind: 'otherPeriod',
      unit: old,
      period: null,
    });
  });

  it('is no commune where a department holds it', () => {
    expect(lookUp('90001')).toEqual({ kind: 'otherLevel', unit: DEPARTMENT });
  });

  it('may be unknown', () => {
    expect(lookUp('99999')).toEqual({ kind: 'unknown' });
    expect(lookUp('__proto__')).toEqual({ kind: 'unknown' });
  });
});

describe('units that may be meant', () => {
  const units = [unit('28984', 'Giồng Trôm'), unit('29047', 'Hưng Lễ'), PRESENT];

  it.each([
    ['29024', '29023'],
    ['28994', '28984'],
    ['2904', '29047'],
  ])('%s is nearest to %s', (asked, nearest) => {
    expect(nearestUnits(units, asked, 3)[0]?.code).toBe(nearest);
  });

  it('are those of a name in the address, with or without marks', () => {
    expect(nearestUnits(units, 'hung-phong', 3)).toEqual([PRESENT]);
    expect(nearestUnits(units, 'Hưng', 3).map(({ name }) => name)).toEqual(['Hưng Lễ', 'Hưng Phong']);
  });

  it('are at most so many, and none of none', () => {
    expect(nearestUnits(units, '1', 2)).toHaveLength(2);
    expect(nearestUnits([], '1', 2)).toEqual([]);
  });
});
