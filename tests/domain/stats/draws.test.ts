import { describe, expect, it } from 'vitest';
import { betaDraw, betaShape } from '#src/domain/stats/betaDraw.ts';
import { seededRandom } from '#src/domain/stats/seededRandom.ts';

/** Mean and variance of many draws; the seed is fixed, so the bounds below hold on every run. */
function moments(draw: () => number, count: number): { mean: number; variance: number } {
  const values = Array.from({ length: count }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
}

describe('the random source', () => {
  it('the same seed gives the same numbers, another seed others', () => {
    const take = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 50 }, () => [random.uniform(), random.normal()]);
    };
    expect(take(766)).toEqual(take(766));
    expect(take(766)).not.toEqual(take(767));
    expect(() => seededRandom(Number.NaN)).toThrow(RangeError);
  });

  it('uniform: mean a half, variance a twelfth, never 0 or 1', () => {
    const { uniform } = seededRandom(1);
    const { mean, variance } = moments(uniform, 100_000);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.003);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    const values = Array.from({ length: 100_000 }, uniform);
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
  });

  it('normal: mean 0, variance 1, a twentieth beyond 1.96', () => {
    const { normal } = seededRandom(2);
    const { mean, variance } = moments(normal, 100_000);
    expect(Math.abs(mean)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1)).toBeLessThan(0.02);
    const beyond = Array.from({ length: 100_000 }, normal).filter((value) => Math.abs(value) > 1.96);
    expect(Math.abs(beyond.length / 100_000 - 0.05)).toBeLessThan(0.003);
  });
});

describe('draws from a beta', () => {
  it.each([
    [0.5, 0.5],
    [9.5, 1.5],
    [0.5, 20.5],
    [1.5, 0.25],
    [200.5, 4.5],
    [5e6 + 0.5, 5e6 + 0.5],
  ])('Beta(%d, %d) has its mean and variance', (a, b) => {
    const random = seededRandom(3);
    const shape = betaShape(a, b);
    const { mean, variance } = moments(() => betaDraw(random, shape), 50_000);
    const exact = { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) };
    expect(Math.abs(mean - exact.mean)).toBeLessThan(4 * Math.sqrt(exact.variance / 50_000));
    expect(variance / exact.variance).toBeCloseTo(1, 1);
  });

  it.each([
    [0.5, 9e15],
    [9e15, 0.5],
    [9e15, 9e15],
    [1, 1e-17],
    [1e-17, 1],
  ])('Beta(%d, %d) stays within 0–1', (a, b) => {
    const random = seededRandom(4);
    const shape = betaShape(a, b);
    const values = Array.from({ length: 2000 }, () => betaDraw(random, shape));
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('%d is no parameter', (a) => {
    expect(() => betaShape(a, 1)).toThrow(RangeError);
  });

  it('two parameters near 0 might both underflow', () => {
    expect(() => betaShape(0.4, 0.4)).toThrow(RangeError);
  });
});
