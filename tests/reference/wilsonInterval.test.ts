import { expect, it } from 'vitest';
import { wilsonInterval } from '#src/domain/stats/wilsonInterval.ts';

/** Wilson score interval without continuity correction, as PHEindicatormethods (phe_proportion) gives it. */
it.each([
  [65, 100, 0.552544, 0.736358],
  [1045, 5000, 0.197955, 0.220491],
  [1, 100, 0.001767, 0.054486],
  [0, 20, 0, 0.161125],
  [20, 20, 0.838875, 1],
])('%d of %d at 95 %%', (x, n, lower, upper) => {
  const interval = wilsonInterval(x, n, 0.95);
  expect(interval).toEqual({ rate: x / n, lower: expect.closeTo(lower, 6), upper: expect.closeTo(upper, 6) });
});
