import { describe, expect, it } from 'vitest';
import { type Band, bandOf, indicatorPoints } from '#src/domain/indicator.ts';
import { missing } from '#src/domain/missing.ts';

const onTime = { maxPoints: 20, whenNone: 'notCounted' } as const;
const petitions = { maxPoints: 6, whenNone: 'full' } as const;

describe('points of an indicator', () => {
  it('are the maximum by the rate, to hundredths', () => {
    expect(indicatorPoints(onTime, 312, 315)).toBe(19.81);
    expect(indicatorPoints(petitions, 5, 6)).toBe(5);
  });

  it('0 of 5 is 0 points, a figure', () => {
    expect(indicatorPoints(petitions, 0, 5)).toBe(0);
  });

  it('no petition to answer earns the full points', () => {
    expect(indicatorPoints(petitions, 0, 0)).toBe(6);
  });

  it('no dossier received is no figure, rather than 0 or NaN', () => {
    expect(indicatorPoints(onTime, 0, 0)).toBe(missing('zeroDenominator'));
  });
});

describe('bands', () => {
  const bands: Band[] = [
    { code: 'excellent', name: 'Xuất sắc', minPoints: 90 },
    { code: 'good', name: 'Tốt', minPoints: 80 },
    { code: 'weak', name: 'Yếu', minPoints: 50 },
  ];

  it.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89.99, 'good'],
    [80, 'good'],
    [50, 'weak'],
  ])('%d points are %s', (points, code) => {
    expect(bandOf(points, bands)?.code).toBe(code);
  });

  it('a total below the lowest band has none', () => {
    expect(bandOf(49.99, bands)).toBeNull();
  });
});
