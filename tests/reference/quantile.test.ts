import { expect, it } from 'vitest';
import { quantile } from '#src/domain/stats/quantile.ts';

/** Microsoft's page on PERCENTILE.INC, which is type 7 of Hyndman & Fan (1996): 1, 3, 2, 4 at 0.3 is 1.9. */
it('PERCENTILE.INC of 1, 3, 2, 4 at 0.3 is 1.9', () => {
  expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
});

/** R's default, quantile(0:10): the deciles are the values themselves. */
it('the deciles of 0 … 10 are 0 … 10', () => {
  const values = Array.from({ length: 11 }, (_, value) => value);
  for (const value of values) expect(quantile(values, value / 10)).toBeCloseTo(value, 12);
});
