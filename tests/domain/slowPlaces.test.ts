import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { procedureContrasts } from '#src/domain/slowPlaces.ts';
import { durations } from './durationRecords.ts';

const LIMITS = new Map([
  ['land', { limitDays: 10 }],
  ['birth', { limitDays: 1 }],
]);
const ordinary = (unit: string) =>
  durations(unit, 'land', [
    [3, 10],
    [4, 10],
  ]);
const contrastOf = (...records: Parameters<typeof procedureContrasts>[0][number][]) => {
  const [found] = procedureContrasts(records, LIMITS);
  if (!found) throw new Error('no procedure');
  return found;
};

describe('where a procedure is slow only in some units', () => {
  it('names the unit whose dossiers take much and surely longer than those of the others', () => {
    const found = contrastOf(
      ordinary('A'),
      durations('B', 'land', [
        [9, 10],
        [10, 10],
      ]),
      ordinary('C'),
      ordinary('D'),
    );
    expect(found).toMatchObject({ procedureCode: 'land', count: 80, slowUnits: ['B'], isSlowInSome: true });
    expect(found.places.map(({ unitCode }) => unitCode)[0]).toBe('B');
  });

  it('sees a unit that leaves the hard ones open although its resolved ones were quick', () => {
    const holdsOn = durations('B', 'land', [[3, 8]], [[20, -10, 12]]);
    expect(contrastOf(ordinary('A'), holdsOn, ordinary('C'), ordinary('D')).slowUnits).toEqual(['B']);
  });

  it('does not compare a unit of fewer than ten dossiers, however slow they were', () => {
    const found = contrastOf(ordinary('A'), durations('B', 'land', [[30, 9]]), ordinary('C'));
    expect(found.slowUnits).toEqual([]);
    expect(found.places.at(-1)).toEqual({ unitCode: 'B', count: 9, z: missing('tooFew'), isSlow: false });
  });

  it('leaves aside a difference that is sure and small', () => {
    const large = (unit: string, days: number) => durations(unit, 'land', [[days, 400]]);
    const found = contrastOf(large('A', 10), large('B', 11), large('C', 10), large('D', 10));
    expect(found.places[0]).toMatchObject({ unitCode: 'B' });
    expect(Number(found.places[0]?.z)).toBeGreaterThan(10);
    expect(found.slowUnits).toEqual([]);
  });

  it('leaves aside a difference that may be chance, however much longer its median', () => {
    const mixed = (unit: string, quick: number, long: number) =>
      durations(unit, 'land', [
        [1, quick],
        [6, long],
      ]);
    const found = contrastOf(mixed('A', 10, 10), mixed('B', 4, 8), mixed('C', 10, 10));
    expect(found.places[0]).toMatchObject({ unitCode: 'B' });
    expect(found.places[0]?.z).toBeGreaterThan(0);
    expect(found.slowUnits).toEqual([]);
  });

  it('a procedure that is slow in half of the units is not slow only in some', () => {
    const slow = (unit: string) =>
      durations(unit, 'land', [
        [9, 10],
        [10, 10],
      ]);
    const found = contrastOf(ordinary('A'), ordinary('B'), slow('C'), slow('D'));
    expect(found.slowUnits).toEqual(['C', 'D']);
    expect(found.isSlowInSome).toBe(false);
  });

  it('puts procedures with slow places first and leaves out those without a dossier', () => {
    const found = procedureContrasts(
      [
        durations('A', 'birth', [[0, 50]]),
        durations('B', 'birth', [[0, 50]]),
        durations('A', 'none', []),
        ordinary('A'),
        ordinary('C'),
        ordinary('D'),
        durations('B', 'land', [[9, 20]]),
      ],
      LIMITS,
    );
    expect(found.map(({ procedureCode }) => procedureCode)).toEqual(['land', 'birth']);
  });
});
