import { describe, expect, it } from 'vitest';
import { comparedUnits, isValidIn, livedPeriods, unitLevel, unitsIn } from '#src/domain/unit.ts';
import { unitOf } from '../feeds/samples.ts';

const APRIL = { from: '2024-04-01', to: '2024-04-30' };
const YEAR_2025 = { from: '2025-01-01', to: '2025-12-31' };

describe('levels', () => {
  it('communes, wards, townships and special zones are compared together', () => {
    for (const kind of ['commune', 'ward', 'township', 'specialZone'] as const)
      expect(unitLevel(kind)).toBe('commune');
  });

  it('departments are a level of their own', () => {
    expect(unitLevel('department')).toBe('department');
  });
});

describe('validity', () => {
  it.each([
    ['2024-04-30', null, true],
    ['2024-05-01', null, false],
    ['2020-01-01', '2024-04-01', true],
    ['2020-01-01', '2024-03-31', false],
  ])('a unit from %s to %s exists in April: %s', (validFrom, validTo, expected) => {
    expect(isValidIn(unitOf('1', { validFrom, validTo }), APRIL)).toBe(expected);
  });
});

describe('units of a period', () => {
  const before = unitOf('28987', { name: 'Mẫu Cũ', validTo: '2025-06-30' });
  const after = unitOf('28987', { name: 'Mẫu Mới', validFrom: '2025-07-01' });

  it('a reused code stands for the unit of the time', () => {
    expect(unitsIn([before, after], APRIL).get('28987')?.name).toBe('Mẫu Cũ');
  });

  it('where a code changed hands within the period, the later unit holds it, in either order', () => {
    expect(unitsIn([before, after], YEAR_2025).get('28987')?.name).toBe('Mẫu Mới');
    expect(unitsIn([after, before], YEAR_2025).get('28987')?.name).toBe('Mẫu Mới');
  });

  it('a code such as __proto__ is a code like any other', () => {
    const units = unitsIn([unitOf('__proto__')], APRIL);
    expect(units.get('__proto__')?.code).toBe('__proto__');
    expect(units.get('constructor')).toBeUndefined();
  });
});

describe('units that are compared', () => {
  it('are those of one level that the period knew, in the order of their codes', () => {
    const units = [
      unitOf('3', { kind: 'ward' }),
      unitOf('1'),
      unitOf('2', { kind: 'department' }),
      unitOf('4', { validFrom: '2024-05-01' }),
    ];
    expect(comparedUnits(units, 'commune', APRIL).map(({ code }) => code)).toEqual(['1', '3']);
  });
});

describe('the periods a unit lived through', () => {
  const march = { id: '2024-03', from: '2024-03-01', to: '2024-03-31' };
  const april = { id: '2024-04', ...APRIL };

  it('begin with its birth where it came into being within the run', () => {
    const merged = unitOf('1', { validFrom: '2024-04-01' });
    expect(livedPeriods(merged, [march, april])).toEqual({ periods: [april], birth: '2024-04' });
  });

  it('are all of them for a unit that was there before: nothing begins', () => {
    expect(livedPeriods(unitOf('1'), [march, april])).toEqual({ periods: [march, april], birth: null });
  });
});
