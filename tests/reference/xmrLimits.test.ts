import { expect, it } from 'vitest';
import { xmrLimits } from '#src/domain/stats/xmrLimits.ts';

/**
 * NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2 "Individuals Control Charts" (flow rate data). NIST takes
 * 3/1.128 and prints 45.8159 … 55.8041; the limits here take 2.66, as Wheeler and the NHS do.
 */
it('NIST 6.3.2.2: mean 50.81, mean moving range 1.877778', () => {
  const limits = xmrLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
  expect(limits).toMatchObject({ provisional: true, pointCount: 10 });
  expect(limits).toHaveProperty('mean', expect.closeTo(50.81, 10));
  expect(limits).toHaveProperty('meanRange', expect.closeTo(1.877778, 6));
  expect(limits).toHaveProperty('lower', expect.closeTo(45.815111, 6));
  expect(limits).toHaveProperty('upper', expect.closeTo(55.804889, 6));
  expect(limits).toHaveProperty('lowerNear', expect.closeTo(50.81 - (2 / 3) * 2.66 * 1.877778, 5));
});

/** NHSRplotthedots, vignette "Deviations from Excel defaults": one wild point, moving ranges screened or not. */
const ONE_WILD = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

it('NHSRplotthedots: screened limits -0.715556 … 4.604444', () => {
  const limits = xmrLimits(ONE_WILD, { screenOutlyingRanges: true });
  expect(limits).toHaveProperty('mean', expect.closeTo(1.944444, 6));
  expect(limits).toHaveProperty('lower', expect.closeTo(-0.715556, 6));
  expect(limits).toHaveProperty('upper', expect.closeTo(4.604444, 6));
  expect(limits).toHaveProperty('provisional', false);
});

it('NHSRplotthedots: unscreened limits -3.062614 … 6.951503', () => {
  const limits = xmrLimits(ONE_WILD, { screenOutlyingRanges: false });
  expect(limits).toHaveProperty('mean', expect.closeTo(1.944444, 6));
  expect(limits).toHaveProperty('lower', expect.closeTo(-3.062614, 6));
  expect(limits).toHaveProperty('upper', expect.closeTo(6.951503, 6));
});
