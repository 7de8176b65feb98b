import { expect, it } from 'vitest';
import { confidenceReach, normalQuantile } from '#src/domain/stats/normalQuantile.ts';

/** Wichura, Algorithm AS 241, Applied Statistics 37 (1988): the check values printed for PPND16. */
it.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.2623400897984],
])('%d', (p, expected) => {
  expect(normalQuantile(p) / expected).toBeCloseTo(1, 14);
});

/** The multipliers of every table of the normal distribution. */
it('95 % is 1.959964 and 99.8 % is 3.090232 standard errors to either side', () => {
  expect(confidenceReach(0.95)).toBeCloseTo(1.959964, 6);
  expect(confidenceReach(0.998)).toBeCloseTo(3.090232, 6);
});
