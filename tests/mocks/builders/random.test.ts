import { describe, expect, it } from 'vitest';
import { binomial, keyedRandom, normal, poisson, type Random, textKey } from '#mocks/builders/random.ts';

const DRAWS = 20_000;

function drawn(draw: (random: Random) => number): {
  mean: number;
  variance: number;
  least: number;
  most: number;
} {
  const values = Array.from({ length: DRAWS }, (_, key) => draw(keyedRandom(766, 1, 2, key)));
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { mean, variance, least: Math.min(...values), most: Math.max(...values) };
}

describe('keyedRandom', () => {
  it('gives the same numbers for the same key, and others for another', () => {
    const first = (unit: number, month: number) => keyedRandom(766, unit, month, 3)();
    expect(first(1, 2)).toBe(first(1, 2));
    expect(new Set([first(1, 2), first(2, 1), first(1, 3), first(0, 2)]).size).toBe(4);
  });

  it('is uniform over keys: mean 1/2, variance 1/12', () => {
    const { mean, variance, least, most } = drawn((random) => random());
    expect(mean).toBeCloseTo(1 / 2, 1.5);
    expect(variance).toBeCloseTo(1 / 12, 2);
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThan(1);
  });

  it('keys of texts differ', () => {
    expect(new Set(['29023', '29032', '29020', ''].map(textKey)).size).toBe(4);
  });
});

describe('draws', () => {
  it('normal has mean 0 and variance 1', () => {
    const { mean, variance } = drawn(normal);
    expect(mean).toBeCloseTo(0, 1);
    expect(variance).toBeCloseTo(1, 1);
  });

  it.each([0.12, 7, 240])('poisson with mean %d has that mean and that variance', (expected) => {
    const { mean, variance, least } = drawn((random) => poisson(random, expected));
    expect(mean / expected).toBeCloseTo(1, 1);
    expect(variance / expected).toBeCloseTo(1, 1);
    expect(least).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [200, 0.98],
    [200, 0.6],
    [12, 0.3],
    [4, 0.9],
  ])('binomial of %i with rate %d has mean np and variance np(1−p), and stays within 0 and n', (n, p) => {
    const { mean, variance, least, most } = drawn((random) => binomial(random, n, p));
    expect(mean / (n * p)).toBeCloseTo(1, 1);
    expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 1);
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThanOrEqual(n);
  });

  it('binomial at the edges is certain', () => {
    const random = keyedRandom(1, 1, 1, 1);
    expect([binomial(random, 0, 0.5), binomial(random, 9, 0), binomial(random, 9, 1)]).toEqual([0, 0, 9]);
  });
});
