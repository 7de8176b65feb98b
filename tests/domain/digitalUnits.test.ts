import { describe, expect, it } from 'vitest';
import { indicatorUnits } from '#src/domain/digitalUnits.ts';
import { missing } from '#src/domain/missing.ts';
import { APRIL, DISTRICT, digitalCatalog, digitalIndicator, MAY_OPEN, measure } from './digitalSamples.ts';
import { unit } from './rankingSamples.ts';

const A = digitalIndicator('a');
const UNITS = [unit('1', 'An'), unit('2', 'Bình'), unit('3', 'Cẩm'), unit('4', 'Dương')];
const CATALOG = digitalCatalog([A], { a: 0.9 });

describe('the units behind on an indicator', () => {
  const found = indicatorUnits(
    A,
    [
      measure('a', DISTRICT, '2024-04', 60),
      measure('a', '1', '2024-04', 80),
      measure('a', '2', '2024-04', 95),
      measure('a', '3', '2024-04', 40),
      measure('a', '3', '2024-03', 10),
    ],
    UNITS,
    CATALOG,
    APRIL,
  );

  it('are listed furthest below the target first', () => {
    expect(found?.below.map(({ unit: { name } }) => name)).toEqual(['Cẩm', 'An']);
    expect(found?.below[0]?.gap).toBeCloseTo(0.5, 10);
  });

  it('are told from those that lack a figure and those that reach it', () => {
    expect(found?.lacking.map(({ unit: { name } }) => name)).toEqual(['Dương']);
    expect(found).toMatchObject({ metCount: 1, knownCount: 3, periodId: '2024-04' });
  });

  it('do not count a unit the indicator does not apply to as lacking', () => {
    const rows = [
      measure('a', '1', '2024-04', 95),
      { ...measure('a', '2', '2024-04', 0), value: missing('notApplicable') },
    ];
    const two = indicatorUnits(A, rows, UNITS.slice(0, 2), CATALOG, APRIL);
    expect(two?.lacking).toEqual([]);
    expect(two?.knownCount).toBe(1);
  });

  it('are not known where the locality alone publishes the indicator', () => {
    expect(indicatorUnits(A, [measure('a', DISTRICT, '2024-04', 60)], UNITS, CATALOG, APRIL)).toBeNull();
  });

  it('are not judged without a target, nor in an open period', () => {
    const rows = (id: string) => [measure('a', '1', id, 10)];
    const noTarget = indicatorUnits(A, rows('2024-04'), UNITS, digitalCatalog([A], {}), APRIL);
    expect(noTarget).toMatchObject({ below: [], metCount: 0, target: null });
    expect(indicatorUnits(A, rows('2024-05'), UNITS, CATALOG, MAY_OPEN)).toMatchObject({
      below: [],
      metCount: 0,
      isProvisional: true,
    });
  });

  it('have or have not what there is one of in each', () => {
    const offices = UNITS.map(({ code }, place) => measure('a', code, '2024-04', place === 0 ? 0 : 1, 1));
    const yesOrNo = indicatorUnits(A, offices, UNITS, CATALOG, APRIL);
    expect(yesOrNo?.isYesOrNo).toBe(true);
    expect(yesOrNo?.below.map(({ unit: { name } }) => name)).toEqual(['An']);
    expect(found?.isYesOrNo).toBe(false);
  });
});
