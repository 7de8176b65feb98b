import { describe, expect, it } from 'vitest';
import { digitalStanding, localityFigure, shortfall } from '#src/domain/digitalStanding.ts';
import { missing } from '#src/domain/missing.ts';
import {
  APRIL,
  DISTRICT,
  digitalCatalog,
  digitalIndicator,
  MARCH,
  MAY_OPEN,
  measure,
} from './digitalSamples.ts';

const A = digitalIndicator('a');
const CATALOG = digitalCatalog([A], { a: 0.9 });

describe('the figure of a locality', () => {
  it('is its own row, not the sum of its units', () => {
    const rows = [measure('a', '1', '2024-04', 10), measure('a', DISTRICT, '2024-04', 70)];
    expect(localityFigure(rows, A, DISTRICT)).toMatchObject({ value: 0.7, numerator: 70, pooledUnits: null });
  });

  it('is pooled over the units that gave counts, where the locality has no row', () => {
    const rows = [
      measure('a', '1', '2024-04', 18, 20),
      measure('a', '2', '2024-04', 9, 10),
      measure('a', '3', '2024-04', null),
    ];
    expect(localityFigure(rows, A, DISTRICT)).toMatchObject({
      value: 0.9,
      numerator: 27,
      denominator: 30,
      pooledUnits: 2,
    });
  });

  it('adds numbers up', () => {
    const count = digitalIndicator('a', { kind: 'count' });
    const rows = [
      { ...measure('a', '1', '2024-04', 1), value: 12 },
      { ...measure('a', '2', '2024-04', 1), value: 30 },
    ];
    expect(localityFigure(rows, count, DISTRICT)).toMatchObject({ value: 42, pooledUnits: 2 });
  });

  it('is not known where shares of units have no counts: a mean of shares is no share', () => {
    const rows = [{ ...measure('a', '1', '2024-04', 50), numerator: missing('notReported') }];
    expect(localityFigure(rows, A, DISTRICT)?.value).toEqual(missing('notReported'));
  });

  it('is none without a row, and no division by 0', () => {
    expect(localityFigure([], A, DISTRICT)).toBeNull();
    const nobody = { ...measure('a', '1', '2024-04', 0), denominator: 0 };
    expect(localityFigure([nobody], A, DISTRICT)?.value).toEqual(missing('zeroDenominator'));
  });
});

describe('an indicator against its target', () => {
  const standingOf = (x: number | null, catalog = CATALOG) =>
    digitalStanding(A, [measure('a', DISTRICT, '2024-04', x)], catalog, APRIL);

  it.each([
    [90, 'met', null],
    [95, 'met', null],
    [70, 'below', 0.2],
    [null, 'noFigure', null],
  ] as const)('%s of 100 against 90 %% is %s', (x, state, gap) => {
    const standing = standingOf(x);
    expect(standing.state).toBe(state);
    if (gap === null) expect(standing.gap).toBeNull();
    else expect(standing.gap).toBeCloseTo(gap, 10);
  });

  it('is not judged without a target', () => {
    expect(standingOf(70, digitalCatalog([A], {})).state).toBe('noTarget');
  });

  it('stands with its own newest period, marked when that lies before the chosen one', () => {
    const measures = [measure('a', DISTRICT, '2023', 95), measure('a', DISTRICT, '2024-04', 70)];
    const inMarch = digitalStanding(A, measures, CATALOG, MARCH);
    expect(inMarch).toMatchObject({ state: 'met', isOlder: true, figure: { periodId: '2023' } });
    const inApril = digitalStanding(A, measures, CATALOG, APRIL);
    expect(inApril).toMatchObject({ state: 'below', isOlder: false, figure: { periodId: '2024-04' } });
  });

  it('is shown and not judged while the period of the figure is open', () => {
    const measures = [measure('a', DISTRICT, '2024-05', 10)];
    expect(digitalStanding(A, measures, CATALOG, MAY_OPEN)).toMatchObject({
      state: 'provisional',
      gap: null,
    });
  });

  it('takes the units together where the locality’s own row has no value', () => {
    const measures = [measure('a', DISTRICT, '2024-04', null), measure('a', '1', '2024-04', 95)];
    expect(digitalStanding(A, measures, CATALOG, APRIL)).toMatchObject({
      state: 'met',
      figure: { pooledUnits: 1 },
    });
  });

  it('has no figure where nothing was ever published', () => {
    expect(digitalStanding(A, [], CATALOG, APRIL)).toMatchObject({ state: 'noFigure', figure: null });
  });
});

describe('what is lacking', () => {
  it('is a share of a rate, and the part of its target of a number', () => {
    expect(shortfall(0.2, 0.9, 'rate')).toBe(0.2);
    expect(shortfall(10, 40, 'count')).toBe(0.25);
    expect(shortfall(null, 0.9, 'rate')).toBe(0);
  });
});
