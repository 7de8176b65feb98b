import { describe, expect, it } from 'vitest';
import { isValidIn, unitLevel, unitsIn } from '#src/domain/unit.ts';
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
