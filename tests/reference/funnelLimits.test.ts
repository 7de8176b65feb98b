import { expect, it } from 'vitest';
import { funnelLimits } from '#src/domain/stats/funnelLimits.ts';

/** PHEindicatormethods, funnel for proportions around p0 = 0.8064244784715, in percent. */
const P0 = 0.8064244784715;

it.each([
  [20, 0.95, 63.326743, 97.958152],
  [20, 0.998, 53.341156, 100],
  [50, 0.95, 69.691035, 91.593861],
])('n = %d at %d', (n, confidence, lower, upper) => {
  expect(funnelLimits(P0, n, confidence)).toEqual({
    lower: expect.closeTo(lower / 100, 8),
    upper: expect.closeTo(upper / 100, 8),
  });
});
